const SHOWN = 20

/** What happened under load: how often and how fast, what failed and why, what was wrong. */
export function createLoadReport() {
  const times = new Map()
  const failures = new Map()
  const wrong = []
  let checks = 0
  let settled = { done: 0, undone: 0 }
  return {
    async timed(kind, work) {
      const start = performance.now()
      const result = await work()
      const known = times.get(kind) ?? []
      known.push(performance.now() - start)
      times.set(kind, known)
      return result
    },
    checked: () => {
      checks += 1
    },
    settled: (isDone) => {
      settled = isDone ? { ...settled, done: settled.done + 1 } : { ...settled, undone: settled.undone + 1 }
    },
    failed(kind, code, explained, message) {
      const key = `${explained ? 'in a gap' : 'UNEXPLAINED'}: ${kind}, ${code}`
      failures.set(key, (failures.get(key) ?? 0) + 1)
      if (explained) return
      console.error(`unexplained: ${kind}, ${code}: ${message}`)
      wrong.push({ what: `${kind} failed`, found: `${code}: ${message}`, expected: 'an answer' })
    },
    wrong(what, found, expected) {
      console.error(`wrong: ${what}: found ${JSON.stringify(found)}, expected ${JSON.stringify(expected)}`)
      wrong.push({ what, found, expected })
    },
    line: (minutes, memory) => `${minutes.toFixed(0)} min: ${total(times)} answers, ${checks} checks, ${wrong.length} wrong, ${memory ?? '?'} MB`,
    isClean: () => wrong.length === 0,
    print(title) {
      console.log(`\n${title}`)
      console.table([...times].map(([kind, values]) => ({ kind, answers: values.length, p50: quantile(values, 0.5), p95: quantile(values, 0.95) })))
      console.table([...failures].map(([failure, count]) => ({ failure, count })))
      console.log(`Failed writes: ${settled.done} had been done, ${settled.undone} had not; each wholly.`)
      console.log(`${checks} checks, ${wrong.length} wrong`)
      for (const each of wrong.slice(0, SHOWN)) console.log(JSON.stringify(each))
    },
  }
}

const total = (times) => [...times.values()].reduce((sum, values) => sum + values.length, 0)

function quantile(values, share) {
  const sorted = values.toSorted((one, other) => one - other)
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))])
}
