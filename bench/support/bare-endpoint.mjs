// The bare engine behind node:http: the Cypher that a question becomes, asked of the driver, its rows as JSON, and nothing else: no GraphQL is
// parsed, nothing checked, limited or shaped. Prints where it serves; NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD tell of the store.
// PUT /n takes the waves of Cypher of question n, POST /n asks it.
import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import { openBareDriver, reviveParameters, runBare } from './bare-driver.mjs'

const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password } = process.env
const driver = openBareDriver({ uri, user, password })
const questions = new Map()

const server = createServer(async (message, response) => {
  const body = await text(message)
  if (message.method === 'PUT') questions.set(message.url, JSON.parse(body, reviveParameters))
  const answer = Buffer.from(JSON.stringify(message.method === 'PUT' ? [] : await rowsOf(questions.get(message.url))))
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': answer.length }).end(answer)
})
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`))

/** The rows of all queries; those of a wave are asked at once. */
async function rowsOf(waves) {
  const rows = []
  for (const wave of waves) rows.push(...(await Promise.all(wave.map((given) => runBare(driver, given)))))
  return rows
}
