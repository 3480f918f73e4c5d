/** So many rounds at least, however slow a contender is: a median of a few says little on a machine that does other work too. */
const LEAST_ROUNDS = 15

/**
 * Times contenders at one piece of work, in turns, so that what else the machine does hits all alike; each warms up first with all clients.
 * Gives for each the median and the 95th percentile in milliseconds, and how often it does the work a second with all clients.
 */
export async function measure(contenders, { seconds, clients, rounds = LEAST_ROUNDS }) {
  const names = Object.keys(contenders)
  const times = Object.fromEntries(names.map((name) => [name, []]))
  for (const name of names) await rateOf(contenders[name], seconds, clients)
  const end = performance.now() + seconds * 1000 * names.length
  for (let round = 0; performance.now() < end || round < rounds; round++)
    for (const name of turned(names, round)) times[name].push(await milliseconds(contenders[name]))
  const rates = {}
  for (const name of names) rates[name] = await rateOf(contenders[name], seconds, clients)
  return Object.fromEntries(names.map((name) => [name, { p50: quantile(times[name], 0.5), p95: quantile(times[name], 0.95), rate: rates[name] }]))
}

const turned = (names, round) => names.map((_, place) => names[(place + round) % names.length])

async function milliseconds(work) {
  const start = performance.now()
  await work()
  return performance.now() - start
}

async function rateOf(work, seconds, clients) {
  const start = performance.now()
  const counts = await Promise.all(Array.from({ length: clients }, () => until(seconds, work)))
  return counts.reduce((sum, count) => sum + count, 0) / ((performance.now() - start) / 1000)
}

/** Works again and again for some seconds, but once at least; gives how often. */
async function until(seconds, work) {
  const end = performance.now() + seconds * 1000
  let count = 0
  do {
    await work()
    count += 1
  } while (performance.now() < end)
  return count
}

function quantile(values, share) {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]
}
