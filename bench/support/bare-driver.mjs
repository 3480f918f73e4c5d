import neo4j from 'neo4j-driver'

/** The driver as a program would open it that asks a query and nothing else. */
export function openBareDriver({ uri, user, password }) {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true })
}

/** The rows of a query, as plain objects. */
export async function runBare(driver, [cypher, parameters]) {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ })
  const { records } = await session.run(cypher, parameters)
  await session.close()
  return records.map((record) => record.toObject())
}

/** Parameters that were sent as JSON: the driver's whole numbers are objects of two halves there. */
export function reviveParameters(_, value) {
  const isWhole = value !== null && typeof value === 'object' && Object.keys(value).join() === 'low,high'
  return isWhole ? neo4j.int(value) : value
}
