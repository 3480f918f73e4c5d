import type { Entity } from '../../extraction/model.ts'
import { type MadeStatement, makeExtraction, type Sentence } from './extractions.ts'

/** Made-up statements of two made-up years of diplomacy between two parties. */
const AA: Entity = { id: 'AA', type: 'Country', name: { 'zh-Hans': '甲国', en: 'Alphaland' }, source: 'registry' }
const BB: Entity = { id: 'BB', type: 'Country', name: { 'zh-Hans': '乙国', en: 'Betaland' }, source: 'registry' }
const PACT: Entity = { id: 'ocean-pact', type: 'Instrument', kind: 'CONVENTION', name: { 'zh-Hans': '海洋公约' }, source: 'text' }

const HOLDERS = ['AA', 'BB']

export const opposes = (content: string, more: Partial<Sentence> = {}): Sentence => ({
  text: `双方反对${content}。`,
  stances: [{ cue: '反对', content, stance: 'OPPOSES', holders: HOLDERS }],
  ...more,
})
export const will = (content: string): Sentence => ({ text: `双方将${content}。`, stances: [{ cue: '将', content, modality: 'WILL', holders: HOLDERS }] })
const cites: Sentence = { text: '双方重申《海洋公约》的重要性。', citations: [{ surface: '《海洋公约》', id: 'ocean-pact', kind: 'CONVENTION' }], mentions: [] }

export function statementOf(date: string, sentences: readonly (string | Sentence)[], more: Partial<MadeStatement> = {}) {
  return makeExtraction({ title: `甲国和乙国${date}联合声明`, date, parties: HOLDERS, entities: [AA, BB, PACT], sentences, ...more })
}

/** Three years, the second in two editions. */
export const YEARS = {
  '2031.txt': statementOf('2031-05-06', [cites, opposes('任何形式的贸易壁垒'), opposes('海洋倾废'), will('扩大农产品贸易')]),
  '2032.txt': statementOf('2032-05-06', [cites, opposes('一切形式的贸易壁垒和保护措施'), opposes('向海洋倾废'), will('继续扩大农产品贸易')], {
    instrument: 'aa-bb-statement-2032',
  }),
  '2032-hant.txt': statementOf(
    '2032-05-06',
    [cites, opposes('一切形式的貿易壁壘和保護措施'), opposes('向海洋傾廢'), will('繼續擴大農產品貿易')].map(traditional),
    {
      language: 'zh-Hant',
      title: '甲國和乙國2032-05-06聯合聲明',
    },
  ),
  '2033.txt': statementOf('2033-05-06', [opposes('一切形式的贸易壁垒'), will('扩大农产品和海产品贸易')]),
} as const

function traditional(sentence: Sentence): Sentence {
  const write = (text: string) =>
    text.replaceAll('双方反对', '雙方反對').replaceAll('双方将', '雙方將').replaceAll('双方重申', '雙方重申').replaceAll('海洋公约', '海洋公約')
  return {
    ...sentence,
    text: write(sentence.text),
    ...(sentence.citations && { citations: sentence.citations.map((citation) => ({ ...citation, surface: write(citation.surface) })) }),
    ...(sentence.stances && { stances: sentence.stances.map((stance) => ({ ...stance, cue: stance.cue === '将' ? '將' : '反對' })) }),
  }
}
