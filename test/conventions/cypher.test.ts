import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { packageRoot } from '../../extraction/root.ts'
import { composeQuery, type QueryParts } from '../../src/graph/conditions.ts'
import { NODE_LABELS } from '../../src/graph/model.ts'
import { type CypherKind, lintCypher } from './cypher-lint.ts'
import { filesBelow, readAll } from './files.ts'

const HOLE = /\$\{[^}]*\}/g

const files = filesBelow('cypher', '.cypher')
const namesInCode = patternsOf([...readAll('src', '.ts').values()].join('\n'))

describe('every file of cypher/', () => {
  it.each(files)('%s runs alike on both stores and knows our labels', (file) => {
    expect(contextsOf(file).flatMap((text) => lintCypher(text, kindOf(file)))).toEqual([])
  })

  it.each(files.filter(isPiece))('%s says for which labels it is, all of which have the properties it reads', (file) => {
    const text = textOf(file)
    const properties = [...text.matchAll(/\bn\.(\w+)/g)].map(([, name = '']) => name)
    for (const label of labelsOf(file)) {
      const { properties: always, optional = {} } = NODE_LABELS[label as keyof typeof NODE_LABELS] as { properties: object; optional?: object }
      expect(Object.keys({ ...always, ...optional }), `${label} of ${file}`).toEqual(expect.arrayContaining(properties))
    }
  })

  it.each(files.filter((file) => !/^cypher\/(?:browser\/|[\w-]+\.)/.test(file)))('%s is asked by its name', (file) => {
    const name = relative('cypher', file)
      .replace(/^(?:read|write|conditions|orders|full-text|neo4j|(?:anchors|parents)\/\w+)\//, '')
      .replace(/\.cypher$/, '')
    expect(
      namesInCode.some((pattern) => pattern.test(name)),
      `nothing in src/ says '${name}': remove the file or use it`,
    ).toBe(true)
  })

  it('stands in one of the folders that the stores read', () => {
    const folders = new Set(files.map((file) => relative('cypher', file).split('/').slice(0, -1)[0]))
    expect([...folders].sort()).toEqual(expect.arrayContaining(['read', 'write']))
    const known = ['read', 'write', 'conditions', 'orders', 'anchors', 'parents', 'full-text', 'browser', 'embedded', 'neo4j']
    expect([...folders].filter((folder) => folder !== undefined && !known.includes(folder))).toEqual([])
  })
})

describe('the code', () => {
  it('holds no Cypher of its own', () => {
    const pattern = /\b(?:MATCH|MERGE|UNWIND)\s+(?:\(|\$)/
    const holders = [...readAll('src', '.ts')].filter(([, text]) => pattern.test(text)).map(([file]) => file)
    expect(holders).toEqual([])
  })
})

describe('the rules for Cypher', () => {
  it.each<{ rule: string; kind?: CypherKind; text: string; finding: RegExp }>([
    { rule: 'syntax', text: 'MATCH (s:Statement) RETRN s.id AS id ORDER BY id', finding: /Invalid input 'RETRN'/ },
    { rule: 'unknown variable', text: 'MATCH (s:Statement) RETURN t.id AS id ORDER BY id', finding: /Variable `t` not defined/ },
    { rule: 'unknown label', text: 'MATCH (s:Statment) RETURN s.id AS id ORDER BY id', finding: /Label Statment is not present/ },
    { rule: 'unknown relationship type', text: 'MATCH (c:Clause)-[:CITE]->(i:Instrument) RETURN i.id AS id ORDER BY id', finding: /type CITE is not present/ },
    { rule: 'wrong direction', text: 'MATCH (s:Statement)-[:EDITION_OF]->(e:Edition) RETURN e.id AS id ORDER BY id', finding: /no incoming/ },
    { rule: 'node without label', text: 'MATCH (c:Clause)-[:CITES]->(i) RETURN i.id AS id ORDER BY id', finding: /\( i \): a node of a pattern needs a label/ },
    { rule: 'anonymous node without label', kind: 'write', text: 'MATCH (c:Clause {id: $id})-[r:CITES]->() DELETE r', finding: /needs a label/ },
    { rule: 'item without name', text: 'MATCH (s:Statement) RETURN s.id ORDER BY s.id', finding: /s \. id: name every item/ },
    { rule: 'star', text: 'MATCH (s:Statement) RETURN * ORDER BY s.id', finding: /instead of \*/ },
    { rule: 'COLLECT', text: 'MATCH (s:Statement) RETURN COLLECT { MATCH (c:Clause) RETURN c.id AS id } AS ids ORDER BY ids', finding: /COLLECT \{\} is not/ },
    {
      rule: 'quantified path',
      text: 'MATCH (c:Clause) ((a:Clause)-[:NEXT]->(b:Clause)){1,3} (d:Clause) RETURN d.id AS id ORDER BY id',
      finding: /quantified paths/,
    },
    { rule: 'APOC', kind: 'write', text: "CALL apoc.periodic.commit('x') YIELD updates RETURN updates AS updates", finding: /APOC/ },
    { rule: 'joined strings', text: "MATCH (s:Statement) RETURN 'a' + s.id AS id ORDER BY id", finding: /join strings in code/ },
    { rule: 'no order', text: 'MATCH (s:Statement) RETURN s.id AS id', finding: /ends in ORDER BY/ },
  ])('refuse: $rule', ({ text, kind = 'read', finding }) => {
    expect(lintCypher(text, kind).join('\n')).toMatch(finding)
  })

  it.each<{ what: string; kind?: CypherKind; text: string }>([
    { what: 'a variable that has its label already', text: 'MATCH (s:Statement) MATCH (s)<-[:EDITION_OF]-(e:Edition) RETURN e.id AS id ORDER BY id' },
    { what: 'shared labels', text: 'MATCH (p:Position)-[:ABOUT {role: $role}]->(t:Thing) WHERE t:Country OR t:Organization RETURN t.id AS id ORDER BY id' },
    { what: 'treaties that clauses cite', text: 'MATCH (c:Clause)-[:CITES]->(t:Treaty) WITH t, count(c) AS n RETURN t.id AS id, n AS n ORDER BY n DESC, id' },
    { what: 'sums of numbers', text: 'MATCH (c:Clause) RETURN c.id AS id, c.start + 1 AS start ORDER BY id' },
    { what: 'writes without order', kind: 'write', text: 'UNWIND $rows AS row MERGE (s:Statement {id: row.id}) SET s += row.properties' },
    {
      what: 'constraints, one after the other',
      kind: 'constraints',
      text: 'CREATE CONSTRAINT a IF NOT EXISTS FOR (s:Statement) REQUIRE s.id IS UNIQUE;\nCREATE INDEX b IF NOT EXISTS FOR (s:Statement) ON (s.date);',
    },
  ])('accept $what', ({ text, kind = 'read' }) => {
    expect(lintCypher(text, kind)).toEqual([])
  })
})

/** The names in the strings of the code, where `delete-${kind}` stands for all that begin so. */
function patternsOf(code: string): RegExp[] {
  const strings = [...code.matchAll(/(['"`])((?:[\w/.-]|\$\{[^}]*\})*-?[a-z](?:[\w/.-]|\$\{[^}]*\})*)\1/g)].map(([, , text = '']) => text)
  return strings.filter((text) => /[a-z]{2}/.test(text.replace(HOLE, ''))).map((text) => new RegExp(`^${text.replaceAll('.', '\\.').replace(HOLE, '.+')}$`))
}

/** The texts in which a file runs: a piece in a query for each of its labels, a query with slots filled by nothing. */
function contextsOf(file: string): string[] {
  const text = textOf(file)
  const labels = labelsOf(file)
  if (file.startsWith('cypher/conditions/')) return labels.map((label) => `MATCH (n:${label})\nWHERE ${text}\nRETURN n.id AS id\nORDER BY id`)
  if (file.startsWith('cypher/orders/')) return labels.map((label) => `MATCH (n:${label})\nRETURN n.id AS id\nORDER BY ${text}`)
  if (/^cypher\/(?:anchors|parents|full-text)\//.test(file)) return [`${text}\nWHERE n.id <> ''\nRETURN n.id AS id\nORDER BY id`]
  return [composeQuery(text, {}, partsFor(text)).cypher]
}

/** The least that fills the slots of a query. */
function partsFor(text: string): QueryParts {
  return text.includes('/*order*/') ? { order: [{ by: 'id', direction: 'ASC' }] } : {}
}

/** What the first line of a piece names, or the folder of an anchor: the labels of the node that it is about. */
function labelsOf(file: string): string[] {
  const [, folder] = /^cypher\/(?:anchors|parents)\/(\w+)\//.exec(file) ?? []
  return folder ? [folder] : (/^\/\/ ([\w, ]+)/.exec(textOf(file))?.[1] ?? '').split(', ')
}

function isPiece(file: string): boolean {
  return /^cypher\/(?:conditions|orders|anchors|parents)\//.test(file)
}

function textOf(file: string): string {
  return readFileSync(join(packageRoot, file), 'utf8')
}

function kindOf(file: string): CypherKind {
  if (isPiece(file)) return 'read'
  const [, folder = ''] = /^cypher\/(\w+)\//.exec(file) ?? []
  return folder === 'read' || folder === 'write' || folder === 'browser' ? folder : 'constraints'
}
