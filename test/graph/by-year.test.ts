import { describe, expect, it } from 'vitest'
import { type AnchorChoice, conjunctsOf, type QueryParts } from '../../src/graph/conditions.ts'
import { goesByYear, readByYear, type Year } from '../../src/graph/embedded/by-year.ts'
import { orderKey } from '../../src/graph/order-key.ts'

/** Facts of ten years, three a year, and two without a date. */
const facts = [
  ...Array.from({ length: 10 }, (_, at) => 2010 + at).flatMap((year) => ['a', 'b', 'c'].map((id) => ({ id: `${year}${id}`, year }))),
  { id: 'x', year: null },
  { id: 'y', year: null },
]
const keyOf = ({ id, year }: (typeof facts)[number]): string => orderKey(year === null ? undefined : String(year), id)
const years: readonly Year[] = [null, ...new Set(facts.flatMap(({ year }) => year ?? []))]

interface Asked {
  readonly years: unknown
  readonly anchors: AnchorChoice
  readonly limit: number | undefined
}

/** Reads the facts as an engine would, and remembers what it was asked. */
async function read(parts: QueryParts, limit?: number): Promise<{ ids: string[]; asked: Asked[] }> {
  const asked: Asked[] = []
  const rows = await readByYear({
    label: 'Position',
    parts,
    limit,
    years,
    read: async (windowed, anchors, fewer) => {
      const values = new Map(conjunctsOf(windowed.filter).flatMap((each) => ('is' in each ? [[each.is, each.value] as const] : [])))
      asked.push({ years: values.has('undated') ? null : values.get('year'), anchors, limit: fewer })
      const window = values.get('year') as number[] | undefined
      return sorted(windowed)
        .filter(({ year }) => (values.has('undated') ? year === null : window === undefined || (year !== null && window.includes(year))))
        .slice(0, fewer ?? limit)
    },
  })
  return { ids: rows.map(({ id }) => String(id)), asked }
}

function sorted({ order, after, before, backward }: QueryParts): typeof facts {
  const rising = order?.[0]?.direction === 'ASC'
  const [over, under] = rising ? [after, before] : [before, after]
  const between = facts.filter((fact) => (!over || keyOf(fact) > String(over[0])) && (!under || keyOf(fact) < String(under[0])))
  const upwards = between.sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))
  return rising !== (backward ?? false) ? upwards : upwards.reverse()
}

const newest = [{ by: 'newest', direction: 'ASC' }] as const
const oldest = [{ by: 'newest', direction: 'DESC' }] as const

describe('a page newest first', () => {
  const places = [undefined, ...facts.map((fact) => [keyOf(fact)])]
  const cases = [newest, oldest].flatMap((order) => [false, true].flatMap((backward) => [1, 4, 50].map((limit) => ({ order, backward, limit }))))

  it.each(cases)('is what sorting everything gives: $order.0.direction, backward $backward, $limit rows', async ({ order, backward, limit }) => {
    for (const place of places) {
      for (const parts of [
        { order, backward, ...(place && { after: place }) },
        { order, backward, ...(place && { before: place }) },
      ]) {
        const expected = sorted(parts).slice(0, limit)
        expect((await read(parts, limit)).ids).toEqual(expected.map(({ id }) => id))
      }
    }
  })

  it('reads a year, and more at a time as long as the page is not full', async () => {
    expect((await read({ order: newest }, 2)).asked).toEqual([{ years: [2019], anchors: 'none', limit: 2 }])
    const { asked } = await read({ order: newest }, 30)
    expect(asked.map((each) => each.years)).toEqual([[2019], [2018, 2017], [2016, 2015, 2014, 2013], [2012, 2011, 2010]])
  })

  it('begins at the year of its cursor', async () => {
    expect((await read({ order: newest, after: [orderKey('2015', '2015a')] }, 2)).asked[0]?.years).toEqual([2015])
    expect((await read({ order: newest, before: [orderKey('2015', '2015b')], backward: true }, 1)).asked[0]?.years).toEqual([2015])
  })

  it('reads what has no date apart', async () => {
    expect((await read({ order: oldest }, 3)).asked.map((each) => each.years)).toEqual([null, [2010, 2011]])
  })

  it('begins at what the filter ties it to when the first years do not fill it', async () => {
    const { asked } = await read({ order: newest, filter: { is: 'holder', value: ['AA'] } }, 20)
    expect(asked.map(({ anchors }) => anchors)).toEqual(['none', 'none', 'any'])
  })

  it('begins there at once for one statement', async () => {
    expect((await read({ order: newest, filter: { is: 'statement', value: ['s'] } }, 2)).asked.map(({ anchors }) => anchors)).toEqual(['any'])
  })
})

describe('a range of years', () => {
  const from2018 = {
    and: [
      { is: 'from', value: 2018 },
      { is: 'stance', value: ['OPPOSES'] },
    ],
  }

  it('is asked for by its years', async () => {
    expect((await read({ filter: from2018 })).asked).toEqual([{ years: [2018, 2019], anchors: 'any', limit: undefined }])
  })

  it('bounds a page newest first', async () => {
    expect((await read({ order: newest, filter: { is: 'to', value: 2011 } }, 9)).asked.map((each) => each.years)).toEqual([[2011], [2010]])
  })

  it.each<{ parts: QueryParts; byYear: boolean }>([
    { parts: { filter: from2018 }, byYear: true },
    { parts: { order: newest }, byYear: true },
    { parts: { filter: { not: from2018 } }, byYear: false },
    { parts: { order: [{ by: 'stance', direction: 'ASC' }, ...newest] }, byYear: false },
    { parts: {}, byYear: false },
  ])('or an order makes a query go by year: $byYear', ({ parts, byYear }) => {
    expect(goesByYear(parts)).toBe(byYear)
  })
})
