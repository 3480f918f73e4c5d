import { describe, expect, it } from 'vitest'
import { extract } from '../../extraction/index.ts'
import type { Corrections } from '../../extraction/model.ts'
import { createApi } from '../../src/api/index.ts'
import { type GraphStore, graphDigest, ingestExtraction } from '../../src/graph/index.ts'
import { describeEachStore } from '../support/stores.ts'
import { sourceOf } from './extractions.ts'

/** Different Chinese characters. */
const characters = (count: number) => Array.from({ length: count }, (_, at) => String.fromCodePoint(0x4e00 + ((at * 7919) % 20_000))).join('')
const lines = (count: number, line: (at: number) => string) => Array.from({ length: count }, (_, at) => line(at)).join('\n')
const HEAD = 'Joint Statement\n\nJune 5, 2019\n\n'

interface LongText {
  readonly what: string
  readonly text: string
  readonly corrections?: Corrections
  /** Words that stand in it, at its end where all are found. */
  readonly asked: string
}

const LONG: readonly LongText[] = [
  { what: 'a table of 40 kB', text: `${HEAD}${lines(1_900, (at) => `Company ${at}\t12,000\t${at}`)}`, asked: 'Company 1899' },
  { what: 'a list with commas', text: `${HEAD}The two sides oppose ${'walls, fences, ditches, '.repeat(2_000)}and moats.`, asked: 'moats' },
  { what: 'a list in Chinese', text: `中俄联合声明\n2019年6月5日\n双方反对${'高墙、深沟、'.repeat(4_000)}和篱笆。`, asked: '篱笆' },
  { what: 'characters without an end', text: `中俄联合声明\n2019年6月5日\n双方反对${characters(12_000)}。`, asked: characters(20) },
  { what: 'an undated title', text: 'The two sides oppose walls here.', corrections: { title: characters(3_000) }, asked: 'walls here' },
  { what: 'a title of 30 kB', text: `${characters(9_000)}\n\nThe two sides oppose walls there.`, corrections: { date: '2019-01-01' }, asked: 'walls there' },
]

const give = async (store: GraphStore, { what, text, corrections = {} }: LongText) =>
  ingestExtraction(store, extract({ source: what, text, corrections }), sourceOf(text, what, corrections), new Date('2040-01-01'))

const SEARCH = '{ search(query: "WORDS", first: 20) { totalCount nodes { rank field excerpt { text } } } }'

/** What each store gives, to be the same from both. */
const given = new Map<string, unknown>()

describeEachStore('a text that is longer than an index takes', ({ open }) => {
  describe.each(LONG)('$what', (long) => {
    it('is written, and found by its words, as in the other store', async () => {
      const store = await open()
      expect(await give(store, long)).toMatchObject({ outcome: 'added' })
      const answer = await createApi({ store }).execute(SEARCH.replace('WORDS', long.asked))
      expect(answer).toMatchObject({ data: { search: { totalCount: expect.toSatisfy((total: number) => total > 0) } } })
      const gives = { digest: await graphDigest(store), answer }
      expect(gives).toEqual(given.get(long.what) ?? gives)
      given.set(long.what, gives)
    })
  })

  it.each<[string, string, Corrections]>([
    ['location', `https://example.org/${'x'.repeat(9_000)}`, {}],
    ['editionOf', 'a.txt', { editionOf: '甲'.repeat(3_000) }],
  ])('is refused for a %s that no path can have', async (what, location, corrections) => {
    const text = `${HEAD}The two sides oppose walls.`
    const extraction = extract({ source: location, text, corrections })
    await expect(ingestExtraction(await open(), extraction, sourceOf(text, location, corrections))).rejects.toMatchObject({
      code: 'BAD_INPUT',
      message: expect.stringMatching(new RegExp(`^found a ${what} of 90\\d\\d bytes .* expected at most 4096;`)),
    })
  })
})
