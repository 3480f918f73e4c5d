import { describe, expect, it } from 'vitest'
import { titleParties, titleSubject } from '../../src/graph/titles.ts'

describe("a title's subject", () => {
  it.each([
    ['is empty when the title names kind and parties alone', '中俄联合公报', ''],
    ['leaves out long and short names of the parties alike', '中华人民共和国和俄罗斯联邦关于海洋保护的联合声明', '海洋保护'],
    ['is the same in both scripts', '中俄關於海洋保護的聯合聲明', '海洋保护'],
  ])('%s', (_what, title, subject) => {
    expect(titleSubject({ title, language: title.includes('關') ? 'zh-Hant' : 'zh-Hans' })).toBe(subject)
  })

  it('tells three declarations of one summit apart', () => {
    const titles = ['Lakeside Principles', 'Commitment to Meet', 'The Spirit of the Lakeside: Joint Statement']
    expect(new Set(titles.map((title) => titleSubject({ title, language: 'en' }))).size).toBe(3)
  })
})

describe("a title's parties", () => {
  it.each([
    ['are named short', '中俄关于河流保护的协定', 'zh-Hans', ['CN', 'RU']],
    ['are named in full', 'Agreement between China and Russia on the Protection of Rivers', 'en', ['CN', 'RU']],
    ['are not named', '河流保护公约', 'zh-Hans', []],
  ] as const)('%s', (_what, title, language, parties) => {
    expect(titleParties(title, language)).toEqual(parties)
  })
})
