import { expect, test } from 'vitest'
import { MODALITIES, POLARITY, STANCES } from '../../extraction/model.ts'
import { eventCodeOf, topicReader, topics } from '../../extraction/topics.ts'

const topicsOf = (text: string, script: 'zh' | 'en') => topicReader(text, script)({ start: 0, end: text.length })

test('the list has 60 to 100 topics, each with an id of its own and cues that no other has', () => {
  expect(topics.length).toBeGreaterThanOrEqual(60)
  expect(topics.length).toBeLessThanOrEqual(100)
  for (const values of [topics.map(({ id }) => id), topics.flatMap(({ cues }) => cues.zh), topics.flatMap(({ cues }) => cues.en)])
    expect(values.filter((value, index) => values.indexOf(value) !== index)).toEqual([])
})

test.each(topics)('$id is found by each of its cues, in both languages', ({ id, cues }) => {
  for (const cue of cues.zh) expect(topicsOf(`有关${cue}的工作`, 'zh'), cue).toContain(id)
  for (const cue of cues.en) expect(topicsOf(`work on ${cue}, and more`, 'en'), cue).toContain(id)
})

test.each([
  ['inside a longer word', 'the oily surface and a taxonomy of reports'],
  ['in a text about nothing of the list', 'the two sides exchanged greetings'],
])('no topic is found %s', (_, text) => {
  expect(topicsOf(text, 'en')).toEqual([])
})

test('a content has every topic it touches, in the order of the list', () => {
  expect(topicsOf('加强网络安全和气候变化领域合作', 'zh')).toEqual(['cybersecurity', 'climate-change'])
  expect(topicsOf('Tariffs on semiconductors and the climate', 'en')).toEqual(['science-technology', 'climate-change', 'trade'])
})

test('a content has the topics within it alone', () => {
  const text = '加强网络安全，应对气候变化'
  expect(topicReader(text, 'zh')({ start: 7, end: text.length })).toEqual(['climate-change'])
})

test.each([
  ['is no topic', '刚果民主共和国的水文站', '刚果民主共和国', 'zh', [], ''],
  ['is no topic', "the Democratic Republic of Korea's aims", 'Democratic Republic of Korea', 'en', [], ''],
  ['leaves the same word elsewhere', '刚果民主共和国的民主进程', '刚果民主共和国', 'zh', ['democracy'], ''],
  ['is one where the whole name is', '刚果民主共和国的水文站', '刚果民主共和国', 'zh', ['democracy'], '民主'],
] as const)('what stands in the name of a state %s: %s', (_what, text, name, script, expected, other) => {
  const start = text.indexOf(name)
  const actor = { start, end: start + name.length, names: (): string[] => [other] }
  expect(topicReader(text, script, [actor])({ start: 0, end: text.length })).toEqual(expected)
})

test.each([...STANCES, ...MODALITIES])('%s has a category of PLOVER and a root of CAMEO', (label) => {
  expect(eventCodeOf(label)).toEqual({ plover: expect.stringMatching(/^[A-Z]+$/), cameo: expect.stringMatching(/^(?:0[1-9]|1[0-9]|20)$/) })
})

test.each([
  ['a rebuke', 'CONDEMNS', { plover: 'ACCUSE', cameo: '11' }],
  ['what the parties merely state', 'NOTES', { plover: 'CONSULT', cameo: '01' }],
  ['what they accept', 'RECOGNIZES', { plover: 'SUPPORT', cameo: '05' }],
  ['a promise', 'WILL', { plover: 'AGREE', cameo: '03' }],
] as const)('the event code of %s tells its kind', (_, label, code) => {
  expect(eventCodeOf(label)).toEqual(code)
})

test('positions of one sign have categories of one sign', () => {
  const conflict = new Set(['ACCUSE', 'REJECT'])
  for (const stance of STANCES) if (POLARITY[stance] !== 0) expect(conflict.has(eventCodeOf(stance).plover), stance).toBe(POLARITY[stance] < 0)
})
