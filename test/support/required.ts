/** What this run must not skip: `CLAUSEGRAPH_REQUIRE=neo4j,browser`, as `.ci/run` sets it. */
export type Requirement = 'neo4j' | 'browser'

/** Reports what cannot run here, with the reason: as an error where the run requires it, as a printed line where not. */
export function skipUnlessRequired(what: Requirement, reason: string): void {
  const required = (process.env.CLAUSEGRAPH_REQUIRE ?? '').split(',').map((name) => name.trim())
  if (required.includes(what)) throw new Error(`CLAUSEGRAPH_REQUIRE names ${what}, which is not here: ${reason}`)
  console.log(`Skipped, needs ${what}: ${reason}`)
}
