import { describe, expect, it } from 'vitest'
import { matchInstruments, type UnknownInstrument } from '../../src/graph/instrument-links.ts'

const day = 'AGREEMENT 2031-05-06'
const chinese = (id: string, parties: readonly string[], matchKey = day): UnknownInstrument => ({ id, matchKey, parties, nameZhHans: `《${id}》` })
const english = (id: string, parties: readonly string[], matchKey = day): UnknownInstrument => ({ id, matchKey, parties, nameEn: id })

const PAIR = ['AA', 'BB']

describe('instruments that no registry entry knows', () => {
  it.each<{ what: string; instruments: UnknownInstrument[]; links?: string[]; doubts?: [string, RegExp][] }>([
    { what: 'agree in day, kind and parties', instruments: [chinese('z', PAIR), english('e', PAIR)], links: ['e z'] },
    { what: 'are of other days or kinds', instruments: [chinese('z', PAIR), english('e', PAIR, 'TREATY 2031-05-06')] },
    { what: 'are of other parties', instruments: [chinese('z', PAIR), english('e', ['AA', 'CC'])] },
    { what: 'are of one language', instruments: [chinese('y', PAIR), chinese('z', PAIR)] },
    { what: 'have titles in both languages already', instruments: [{ ...chinese('z', PAIR), nameEn: 'Z' }, english('e', PAIR)] },
    {
      what: 'name no parties',
      instruments: [chinese('z', []), english('e', PAIR)],
      doubts: [['e z', /parties are not known/]],
    },
    {
      what: 'have a rival on one side',
      instruments: [chinese('z', PAIR), english('d', PAIR), english('e', PAIR)],
      doubts: [
        ['d z', /not the only ones/],
        ['e z', /not the only ones/],
      ],
    },
    { what: 'are beside one that tells less', instruments: [chinese('z', PAIR), english('d', []), english('e', PAIR)], links: ['e z'] },
    { what: 'are beside one of other parties', instruments: [chinese('z', PAIR), english('d', ['AA', 'CC']), english('e', PAIR)], links: ['e z'] },
  ])('$what', ({ instruments, links = [], doubts = [] }) => {
    const found = matchInstruments(instruments)
    expect(found.links.map((ids) => ids.join(' '))).toEqual(links)
    expect(found.doubts.map(({ instruments: ids, reason }) => [ids.join(' '), reason])).toEqual(
      doubts.map(([ids, reason]) => [ids, expect.stringMatching(reason)]),
    )
    expect(matchInstruments(instruments.toReversed())).toEqual(found)
  })
})
