import neo4j from 'neo4j-driver'
import { expect, inject, it } from 'vitest'
import { emptyNeo4j, freshNeo4j } from '../support/neo4j.ts'

const server = await freshNeo4j()

it.skipIf(!server).each(['bolt', 'neo4j'])('answers queries over %s:// with the password it hands out', async (scheme) => {
  if (!server) return
  const driver = neo4j.driver(server.uri.replace(/^bolt/, scheme), neo4j.auth.basic(server.user, server.password))
  await driver.executeQuery('CREATE CONSTRAINT statement_id FOR (s:Statement) REQUIRE s.id IS UNIQUE')
  await driver.executeQuery("CREATE (s:Statement {id: 'a', title: '联合声明'})")
  const { records } = await driver.executeQuery('MATCH (s:Statement) RETURN s.title AS title')
  expect(records.map((record) => record.get('title'))).toEqual(['联合声明'])

  await emptyNeo4j(server)
  const left = await driver.executeQuery('MATCH (n) RETURN count(n) AS nodes')
  expect(Number(left.records[0]?.get('nodes'))).toBe(0)
  const constraints = await driver.executeQuery('SHOW CONSTRAINTS YIELD name')
  expect(constraints.records).toEqual([])
  await driver.close()
})

it('is a 5.26 or later, or says why it is not there', () => {
  const provided = inject('neo4j')
  if ('skipped' in provided) expect(provided.skipped).toMatch(/java|mvn|pom/)
  else expect(provided.version).toMatch(/^(5\.(2[6-9]|[3-9]\d)|20\d\d)\./)
})
