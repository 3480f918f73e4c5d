import { describe, expect, it } from 'vitest'
import { type DatedWording, timelineOf } from '../../src/graph/timeline.ts'

const WALLS = 'building new walls along the northern river'
const GRAIN = 'open trade in grain for every country'

/** `a` said in the statement of a day is the position `day/a`. */
function said(day: string, text: string, more: Partial<DatedWording> = {}): DatedWording {
  const statementId = more.statementId ?? day
  const word = text === WALLS ? 'walls' : 'grain'
  return {
    id: `${statementId}/${word}`,
    label: 'OPPOSES',
    text,
    date: day,
    statementId,
    holdersKey: 'CN,RU',
    language: 'en',
    paraphrase: false,
    primary: true,
    ...more,
  }
}

const summary = (wordings: readonly DatedWording[]): string[] =>
  timelineOf(wordings).map(({ statementId, against, compared }) => {
    const { positions, dropped } = compared()
    return [
      `${statementId} against ${against.join(',') || 'nothing'}:`,
      ...positions.map(({ id, status, restates }) => `${status} ${id}${restates ? `=${restates.id}` : ''}`),
      ...dropped.map((id) => `DROPPED ${id}`),
    ].join(' ')
  })

describe('timelineOf', () => {
  it.each([
    {
      case: 'tells what is new, said again and dropped',
      wordings: [said('2019', GRAIN), said('2017', WALLS), said('2018', WALLS), said('2018', GRAIN)],
      entries: [
        '2017 against nothing: NEW 2017/walls',
        '2018 against 2017: RESTATES 2018/walls=2017/walls NEW 2018/grain',
        '2019 against 2018: RESTATES 2019/grain=2018/grain DROPPED 2018/walls',
      ],
    },
    {
      case: 'compares with the latest earlier statement of the same holders, not with others between',
      wordings: [said('2017', WALLS), said('2018', GRAIN, { holdersKey: 'CN' }), said('2019', WALLS)],
      entries: ['2017 against nothing: NEW 2017/walls', '2018 against nothing: NEW 2018/grain', '2019 against 2017: RESTATES 2019/walls=2017/walls'],
    },
    {
      case: 'does not compare two statements of one day with each other',
      wordings: [said('2017', WALLS), said('2018', WALLS, { statementId: 'x' }), said('2018', GRAIN, { statementId: 'y' }), said('2019', GRAIN)],
      entries: [
        '2017 against nothing: NEW 2017/walls',
        'x against 2017: RESTATES x/walls=2017/walls',
        'y against 2017: NEW y/grain',
        '2019 against x,y: RESTATES 2019/grain=y/grain DROPPED x/walls',
      ],
    },
    {
      case: 'compares a text in words of its own with its like only',
      wordings: [said('2017', WALLS), said('2018', WALLS, { paraphrase: true }), said('2019', WALLS, { paraphrase: true })],
      entries: ['2017 against nothing: NEW 2017/walls', '2018 against nothing: NEW 2018/walls', '2019 against 2018: RESTATES 2019/walls=2018/walls'],
    },
    {
      case: 'says that wordings in two languages cannot be compared, and calls none dropped',
      wordings: [said('2017', '在北方河流沿岸修建新墙', { language: 'zh-Hans' }), said('2018', WALLS)],
      entries: ['2017 against nothing: NEW 2017/grain', '2018 against 2017: INCOMPARABLE 2018/walls'],
    },
    {
      case: 'compares with another text of the statement before, where that one is in the language',
      wordings: [
        said('2017', '在北方河流沿岸修建新墙', { language: 'zh-Hans' }),
        said('2017', WALLS, { id: '2017/other-text/walls', primary: false }),
        said('2017', GRAIN, { id: '2017/other-text/grain', primary: false }),
        said('2018', WALLS),
      ],
      entries: ['2017 against nothing: NEW 2017/grain', '2018 against 2017: RESTATES 2018/walls=2017/other-text/walls DROPPED 2017/other-text/grain'],
    },
    {
      case: 'leaves other texts of a statement alone where the one that counts is in the language',
      wordings: [said('2017', WALLS), said('2017', GRAIN, { primary: false, language: 'en-GB' }), said('2018', GRAIN)],
      entries: ['2017 against nothing: NEW 2017/walls', '2018 against 2017: NEW 2018/grain DROPPED 2017/walls'],
    },
    {
      case: 'does not take the texts of other statements, nor one text twice',
      wordings: [
        said('2016', WALLS, { id: '2016/other-text', primary: false }),
        said('2017', '在北方河流沿岸修建新墙', { language: 'zh-Hans' }),
        said('2018', WALLS),
        said('2018', GRAIN, { id: '2018/other-text', primary: false }),
      ],
      entries: ['2017 against nothing: NEW 2017/grain', '2018 against 2017: INCOMPARABLE 2018/walls'],
    },
    {
      case: 'compares the two Chinese scripts',
      wordings: [said('2017', '在北方河流沿岸修建新墙', { language: 'zh-Hans' }), said('2018', '在北方河流沿岸修建新牆', { language: 'zh-Hant' })],
      entries: ['2017 against nothing: NEW 2017/grain', '2018 against 2017: RESTATES 2018/grain=2017/grain'],
    },
  ])('$case', ({ wordings, entries }) => {
    expect(summary(wordings)).toEqual(entries)
  })
})
