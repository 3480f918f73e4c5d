import { expect, it } from 'vitest'
import { createApi } from '../../src/api/index.ts'
import { withRead } from '../../src/api/limited-store.ts'
import { sourceId } from '../../src/graph/facts.ts'
import { exportNodes, type GraphStore, ingestExtraction, removeFrom } from '../../src/graph/index.ts'
import { type Properties, present, type Value, writeRows } from '../../src/graph/rows.ts'
import { verifyGraph } from '../../src/graph/verify.ts'
import { describeEachStore, type StoreUnderTest } from '../support/stores.ts'
import { collect } from './exported.ts'
import { sourceOf } from './extractions.ts'
import { opposes, statementOf } from './statements-for-tests.ts'

const { extraction, text } = statementOf('2031-05-06', [opposes('贸易壁垒')])
const source = sourceOf(text, '2031.txt')

async function open(under: StoreUnderTest): Promise<GraphStore> {
  const store = await under.open()
  await ingestExtraction(store, extraction, source)
  return store
}

const QUESTION = '{ verify { ok editions mismatchCount mismatches { kind edition start end expected found } } }'

async function verify(store: GraphStore) {
  const { data, errors } = await createApi({ store }).execute(QUESTION)
  expect(errors).toBeUndefined()
  return data?.verify
}

/** Writes other properties of the last node of a label, as somebody may who writes to the database himself; undefined takes one away. */
async function tamper(store: GraphStore, label: 'Clause' | 'Position', change: (known: Properties) => Record<string, Value | undefined>): Promise<void> {
  const node = (await collect(exportNodes(store))).findLast(({ labels }) => labels.includes(label))
  const known = node?.properties as Properties
  const properties = present({ ...known, ...change(known) })
  await store.transact((transaction) => writeRows(transaction, { nodes: [{ label, id: known.id as string, properties }], relationships: [] }))
}

const SENTENCE = '双方反对贸易壁垒。'
const start = text.indexOf(SENTENCE)
const end = start + SENTENCE.length

describeEachStore('verifying', (under) => {
  it('finds that all agrees, where nobody has changed anything', async () => {
    expect(await verify(await open(under))).toEqual({ ok: true, editions: 1, mismatchCount: 0, mismatches: [] })
  })

  it.each<{ what: string; label: 'Clause' | 'Position'; change: (known: Properties) => Record<string, Value | undefined>; mismatch: object }>([
    { what: 'other words', label: 'Clause', change: () => ({ quote: '双方支持。' }), mismatch: { start, end, expected: '双方支持。', found: SENTENCE } },
    { what: 'no words', label: 'Clause', change: () => ({ quote: undefined }), mismatch: { start, end, expected: '', found: SENTENCE } },
    { what: 'no beginning', label: 'Clause', change: () => ({ start: undefined }), mismatch: { start: null, end, expected: SENTENCE, found: '' } },
    {
      what: 'a beginning further on',
      label: 'Position',
      change: (known) => ({ start: (known.start as number) + 1 }),
      mismatch: { start: start + 5, expected: '贸易壁垒', found: '易壁垒' },
    },
    {
      what: 'another cue',
      label: 'Position',
      change: () => ({ cue: '支持' }),
      mismatch: { start: start + 2, end: start + 4, expected: '支持', found: '反对' },
    },
    { what: 'no cue', label: 'Position', change: () => ({ cue: undefined }), mismatch: { expected: '', found: '反对' } },
  ])('finds $what of a $label', async ({ label, change, mismatch }) => {
    const store = await open(under)
    await tamper(store, label, change)
    const edition = `Edition:${extraction.edition}`
    expect(await verify(store)).toMatchObject({ ok: false, mismatchCount: 1, mismatches: [{ kind: 'QUOTE', edition, ...mismatch }] })
  })

  it.each([
    { what: 'removed', meanwhile: (store: GraphStore) => removeFrom(store, source.location) },
    {
      what: 'removed and added again',
      meanwhile: async (store: GraphStore) => {
        await removeFrom(store, source.location)
        await ingestExtraction(store, extraction, source)
      },
    },
  ])('takes no text for missing that is $what meanwhile', async ({ meanwhile }) => {
    const store = await open(under)
    let asked = 0
    const text: GraphStore['text'] = async (sha256) => {
      if (++asked > 1) return store.text(sha256)
      await meanwhile(store)
      return undefined
    }
    const { mismatchCount } = await verifyGraph({ ...withRead(store, (...rest) => store.read(...rest)), text })
    expect([mismatchCount, asked > 0]).toEqual([0, true])
  })

  it.each([{ what: 'all' }, { what: 'one statement', one: true }])('reads again the lost text alone where it checks $what', async ({ one }) => {
    const store = await open(under)
    const [{ edition }] = (await store.read('edition-hashes', { statement: null })) as [{ edition: string }]
    const [{ node }] = (await store.read('editions-by-id', { ids: [edition] })) as [{ node: { statementId: string } }]
    const statement = one ? node.statementId : undefined
    const other = statementOf('2032-05-06', [opposes('海洋倾废')])
    await ingestExtraction(store, other.extraction, sourceOf(other.text, '2032.txt'))
    const asked: (readonly [name: string, parameters: unknown])[] = []
    const watched = withRead(store, (name, parameters, ...rest) => {
      if (name.startsWith('edition')) asked.push([name, parameters])
      return store.read(name, parameters, ...rest)
    })
    const text: GraphStore['text'] = async (sha256) => (sha256 === extraction.sha256 ? undefined : store.text(sha256))
    const again = ['editions-by-id', { ids: [edition] }]
    const { mismatches } = await verifyGraph({ ...watched, text }, statement)
    expect(mismatches).toMatchObject([{ kind: 'TEXT_MISSING', edition }])
    expect(asked).toEqual([['edition-hashes', { statement: statement ?? null }], again, again])
  })

  it('finds another text', async () => {
    const store = await open(under)
    const { sha256 } = extraction
    await store.transact((transaction) => transaction.keepSource({ ...source, id: sourceId(source.location), sha256, text: text.replace('贸易', '交易') }))
    expect(await verify(store)).toMatchObject({ ok: false, mismatchCount: 1, mismatches: [{ kind: 'TEXT_CHANGED', start: null, expected: sha256 }] })
  })
})
