import { createRequire } from 'node:module'
import { createApi } from '../../dist/src/api/index.js'
import { openStore } from '../../dist/src/graph/open.js'
import { openBareDriver, runBare } from './bare-driver.mjs'

/** What is slow is to be measured, not given up. */
const READ_LIMIT_MS = 300_000

/**
 * The engine under a store, without the store and the API: notes which Cypher a question becomes, and runs the same again.
 * Queries that the API asks at once are run at once.
 */
export async function openBareEngine(config) {
  return config.kind === 'neo4j' ? openBareNeo4j(config) : openBareGrafeo(config)
}

async function openBareNeo4j(config) {
  const driver = openBareDriver(config)
  const recorded = recordCalls(Object.getPrototypeOf(driver.session()), 'run')
  const store = await openStore({ ...config, readLimit: READ_LIMIT_MS })
  return engineOver(
    store,
    recorded,
    (given) => runBare(driver, given),
    () => driver.close(),
  )
}

async function openBareGrafeo(config) {
  const { GrafeoDB } = createRequire(import.meta.url)('@grafeo-db/js')
  const recorded = recordCalls(GrafeoDB.prototype, 'executeCypher')
  const store = await openStore({ ...config, readLimit: READ_LIMIT_MS })
  const run = async ([cypher, parameters], database) => (await recorded.original.call(database, cypher, parameters)).toArray()
  return engineOver(store, recorded, run, () => {})
}

function engineOver(store, recorded, run, close) {
  const api = createApi({ store, settings: { maxCost: Number.POSITIVE_INFINITY, maxObjects: Number.POSITIVE_INFINITY, timeout: READ_LIMIT_MS } })
  const ask = async (question) => {
    const { data, errors } = await api.execute(question.query, question.variables)
    if (errors) throw new Error(errors[0].message)
    return data
  }
  return {
    ask,
    /** The work of a question: its queries, wave after wave. */
    async workOf(question) {
      const waves = await recorded.during(() => ask(question))
      if (waves.length === 0) throw new Error(`${question.name}: found no query of the store to record`)
      return { queries: waves.flat().length, waves: waves.map((wave) => wave.map(({ given }) => given)), run: () => runWaves(waves, run) }
    },
    async close() {
      recorded.stop()
      await api.dispose()
      await store.close()
      await close()
    },
  }
}

async function runWaves(waves, run) {
  for (const wave of waves) await Promise.all(wave.map(({ given, target }) => run(given, target)))
}

/** Notes the calls of a method, in waves: calls that begin while others run belong to one wave. */
function recordCalls(prototype, method) {
  const original = prototype[method]
  let waves
  let running = 0
  prototype[method] = function (...given) {
    const result = original.apply(this, given)
    if (waves) {
      if (running === 0) waves.push([])
      waves.at(-1).push({ given, target: this })
      running += 1
      Promise.resolve(result).finally(() => {
        running -= 1
      })
    }
    return result
  }
  return {
    original,
    async during(work) {
      waves = []
      await work()
      const found = waves
      waves = undefined
      return found
    },
    stop: () => {
      prototype[method] = original
    },
  }
}
