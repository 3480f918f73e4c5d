import { expect, it } from 'vitest'
import { describeEachStore } from '../support/stores.ts'
import { overStore } from './fixture-api.ts'

const nobodyIn = (field: number): string => JSON.stringify(Array.from({ length: 12 }, (_, at) => `nobody-${at}-${field}`))

describeEachStore('what an answer warns of', (under) => {
  it('is the same from both stores, and each time', async () => {
    const { api } = await overStore(await under.open())
    const fields = Array.from({ length: 10 }, (_, at) => `a${at}: positions(filter: { holder: ${nobodyIn(at)} }, first: 1) { nodes { id } }`)
    const names = 'b: positions(filter: { about: ["China", "nato", "中国"] }) { totalCount }'
    const question = `{ signs: search(query: "!") { totalCount } ${names} ${fields.join(' ')} }`
    const expected = [
      'Found "!" in `query`, without a letter or digit to search for.',
      'Nothing here has the id "China", but it is a name of "CN".',
      'Nothing here has the id "nato", but it is a name of "NATO".',
      ...Array.from(
        { length: 7 },
        (_, at) => `Nothing here has the id "nobody-0-${at}"; search(query: "nobody-0-${at}", types: [ENTITY]) looks for it in the names.`,
      ),
    ]
    for (let time = 0; time < 2; time++) expect((await api.execute(question)).extensions).toEqual({ warnings: expected.map((message) => ({ message })) })
  })
})
