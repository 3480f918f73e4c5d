import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DbSchema, getDebugTree, isNotParamError, lintCypherQuery } from '@neo4j-cypher/language-support'
import { packageRoot } from '../../extraction/root.ts'
import { ENTITY_LABELS, NODE_LABELS, RELATIONSHIP_TYPES } from '../../src/graph/model.ts'
import { read } from './files.ts'

/** `constraints` and `browser` files run on Neo4j alone; `read` and `write` on every store. */
export type CypherKind = 'read' | 'write' | 'browser' | 'constraints'

const CLEAN = join(packageRoot, 'node_modules', '.cache', 'cypher-lint')

type SyntaxTree = ReturnType<typeof getDebugTree>

/** What is wrong with a file of Cypher: Neo4j's own findings against our labels, types and properties, then what one of the stores runs otherwise. */
export function lintCypher(text: string, kind: CypherKind): string[] {
  const findings = neo4jFindings(text)
  if (kind === 'constraints' || findings.length > 0) return findings
  const tree = getDebugTree(text)
  return [
    ...unlabelledNodes(tree),
    ...(kind === 'browser' ? [] : [...unnamedColumns(tree), ...unportable(tree)]),
    ...(kind === 'read' ? missingOrder(tree) : []),
  ]
}

/** Neo4j's analysis takes a tenth of a second a query, so what it found clean is remembered until the text, the model or the linter changes. */
function neo4jFindings(text: string): string[] {
  const mark = join(
    CLEAN,
    createHash('sha256')
      .update(JSON.stringify([text, schema, linterVersion()]))
      .digest('hex'),
  )
  if (existsSync(mark)) return []
  const findings = lintCypherQuery(text, schema)
    .diagnostics.map(({ range, message }) => ({ line: range.start.line + 1, message: typeof message === 'string' ? message : message.value }))
    .filter(isNotParamError)
    .map(({ line, message }) => `line ${line}: ${message}`)
  if (findings.length === 0) {
    mkdirSync(CLEAN, { recursive: true })
    writeFileSync(mark, '')
  }
  return findings
}

function linterVersion(): unknown {
  return JSON.parse(read('package.json')).devDependencies['@neo4j-cypher/language-support']
}

const schema: DbSchema = {
  labels: Object.keys(NODE_LABELS),
  relationshipTypes: Object.keys(RELATIONSHIP_TYPES),
  graphSchema: Object.entries(RELATIONSHIP_TYPES).flatMap(([relType, { from, to }]) =>
    from
      .split('|')
      .flatMap(withSharedLabels)
      .flatMap((start) => to.flatMap(withSharedLabels).map((end) => ({ from: start, relType, to: end }))),
  ),
  defaultLanguage: 'CYPHER 5',
}

/** An Instrument may be a Treaty, and every entity is a Thing. */
function withSharedLabels(label: string): string[] {
  if (label === 'Thing') return [...ENTITY_LABELS, 'Treaty', 'Thing']
  return label === 'Instrument' ? ['Instrument', 'Treaty', 'Thing'] : [label]
}

/**
 * A node without a label makes a store scan everything; the embedded one can fail on it. A variable keeps the label it was given first.
 * Relationships that are only counted need none: a node knows how many it has.
 */
function unlabelledNodes(tree: SyntaxTree): string[] {
  const labelled = new Set<string>()
  const counted = new Set(descendants(tree, 'countExpression').flatMap((count) => descendants(count, 'nodePattern')))
  const findings: string[] = []
  for (const node of descendants(tree, 'nodePattern')) {
    const variable = variableOf(node)
    if (child(node, 'labelExpression')) labelled.add(variable)
    else if (!counted.has(node) && (!variable || !labelled.has(variable))) findings.push(`${textOf(node)}: a node of a pattern needs a label`)
  }
  return findings
}

/** Without a name of its own an aggregate beside an entity gives the entity's internal number in the embedded store. */
function unnamedColumns(tree: SyntaxTree): string[] {
  const unnamed = descendants(tree, 'returnClause')
    .flatMap((clause) => descendants(clause, 'returnItem'))
    .filter((item) => !child(item, 'AS'))
    .map((item) => `${textOf(item)}: name every item of RETURN with AS`)
  const stars = descendants(tree, 'returnItems')
    .filter((items) => child(items, '*'))
    .map(() => 'name the items instead of *')
  return [...unnamed, ...stars]
}

function unportable(tree: SyntaxTree): string[] {
  return [
    ...descendants(tree, 'collectExpression').map((node) => `${textOf(node)}: COLLECT {} is not in the embedded store; collect() in a WITH of its own`),
    ...descendants(tree, 'parenthesizedPath').map((node) => `${textOf(node)}: quantified paths are not in the embedded store; go level by level`),
    ...descendants(tree, 'namespace')
      .filter((node) => textOf(node).startsWith('apoc '))
      .map((node) => `${textOf(node)}: APOC is not in the stores`),
    ...descendants(tree, 'expression6')
      .filter(joinsStrings)
      .map((node) => `${textOf(node)}: join strings in code, not in Cypher`),
  ]
}

function joinsStrings(sum: SyntaxTree): boolean {
  const operators = children(sum).map(({ name }) => name)
  return operators.includes('||') || (operators.includes('+') && children(sum).some((operand) => isString(operand)))
}

function isString(node: SyntaxTree): boolean {
  if (/^stringLiteral$/.test(node.name)) return true
  const [only, ...others] = children(node)
  return only !== undefined && others.length === 0 && isString(only)
}

function missingOrder(tree: SyntaxTree): string[] {
  const last = descendants(tree, 'returnClause').at(-1)
  return last && descendants(last, 'orderBy').length > 0
    ? []
    : ['a read ends in ORDER BY over what makes its rows distinct, so that every store gives the same order']
}

function descendants(tree: SyntaxTree, name: string): SyntaxTree[] {
  return children(tree).flatMap((node) => [...(node.name === name ? [node] : []), ...descendants(node, name)])
}

function child(tree: SyntaxTree, name: string): SyntaxTree | undefined {
  return children(tree).find((node) => node.name === name)
}

function children(tree: SyntaxTree): SyntaxTree[] {
  return tree.children ?? []
}

function variableOf(node: SyntaxTree): string {
  const variable = child(node, 'variable')
  return variable ? textOf(variable) : ''
}

function textOf(tree: SyntaxTree): string {
  return children(tree).length > 0 ? children(tree).map(textOf).join(' ') : tree.name
}
