import { expect, it } from 'vitest'
import { createApi } from '../../src/api/index.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { sourceOf } from '../graph/extractions.ts'
import { describeEachStore } from '../support/stores.ts'
import { ingestTexts } from './sample-corpus.ts'

const CHINESE = sourceOf('中华人民共和国和哈萨克斯坦共和国关于河流的联合声明\n\n双方将保护河流。\n\n2021年5月6日\n', 'zh.txt')
const TITLE = "Joint Statement between the People's Republic of China and the Republic of Kazakhstan on Rivers"
const ENGLISH = sourceOf(`${TITLE}\n\nThe two sides will protect rivers.\n\n6 May 2021\n`, 'en.txt', { editionOf: 'zh.txt' })
const CITING = [
  sourceOf(
    '中华人民共和国和哈萨克斯坦共和国关于湖泊的联合声明\n\n双方重申《中华人民共和国和哈萨克斯坦共和国关于河流的联合声明》的原则。\n\n2023年6月7日\n',
    'zh-later.txt',
  ),
  sourceOf(`Joint Statement of China and Kazakhstan on Lakes\n\nBoth sides reaffirm the ${TITLE}.\n\n7 June 2022\n`, 'en-later.txt'),
]

/** How the later statements name the one of 2021. */
async function citedAs(store: GraphStore): Promise<unknown> {
  const api = createApi({ store })
  const { data, errors } = await api.execute(
    '{ statements(filter: { years: { from: 2021, to: 2021 } }) { nodes { citedBy { totalCount nodes { surface statement { year } } } } } }',
  )
  await api.dispose()
  expect(errors).toBeUndefined()
  return JSON.parse(JSON.stringify(data)).statements.nodes
}

const IN_CHINESE = { surface: '《中华人民共和国和哈萨克斯坦共和国关于河流的联合声明》', statement: { year: 2023 } }
const IN_ENGLISH = { surface: TITLE, statement: { year: 2022 } }

describeEachStore('who cites a statement', (under) => {
  it.each([
    { texts: 'its one text', read: [CHINESE, ...CITING], nodes: [IN_CHINESE] },
    { texts: 'both its texts', read: [CHINESE, ENGLISH, ...CITING], nodes: [IN_CHINESE, IN_ENGLISH] },
    { texts: 'both its texts, whichever came first', read: [...CITING, ENGLISH, CHINESE], nodes: [IN_CHINESE, IN_ENGLISH] },
  ])('is told under the titles of $texts', async ({ read, nodes }) => {
    const store = await under.open()
    await ingestTexts(store, read)
    expect(await citedAs(store)).toEqual([{ citedBy: { totalCount: nodes.length, nodes } }])
  })
})
