import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { knowledge, loadKnowledge } from '../../extraction/knowledge.ts'
import { formsOf, RegistryEntry } from '../../extraction/registry.ts'
import { link, surface } from './mentions-reading.ts'

const country = RegistryEntry.parse({
  id: 'RU',
  type: 'Country',
  name: { zh: '俄罗斯', en: 'Russia' },
  official: { zh: '俄罗斯联邦', en: 'Russian Federation' },
  short: { zh: '俄' },
  side: { zh: ['俄方'] },
  adjectives: { en: ['Russian'] },
  source: 'cldr',
})

function folderWith(yaml: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'registry-'))
  writeFileSync(join(folder, 'own.yaml'), yaml)
  return folder
}

describe('the forms of an entry', () => {
  it('are its names, its one-character form and its sides in Chinese', () => {
    expect(formsOf(country, 'zh').map(([form, { kind }]) => [form, kind])).toEqual([
      ['俄罗斯', 'name'],
      ['俄罗斯联邦', 'name'],
      ['俄方', 'name'],
      ['俄', 'short'],
    ])
  })

  it('are its names and adjectives in English', () => {
    expect(formsOf(country, 'en').map(([form, { kind }]) => [form, kind])).toEqual([
      ['Russia', 'name'],
      ['Russian Federation', 'name'],
      ['Russian', 'adjective'],
    ])
  })
})

describe('a registry entry', () => {
  const entry = { id: 'harbour-treaty', type: 'Instrument', kind: 'TREATY', name: { zh: '港口条约' }, source: 'unverified' }
  it.each([
    ['a bare year as its date', { date: 1998 }],
    ['a full date', { date: '1998-05-01' }],
    ['an acronym as its id', { id: 'G7' }],
    ['a document symbol in its id', { id: 'unga-res-es-11-l.7' }],
  ])('may have %s', (_what, change) => {
    expect(RegistryEntry.safeParse({ ...entry, ...change }).success).toBe(true)
  })

  it.each([
    ['an id of two small letters', { id: 'ht' }],
    ['an unknown field', { colour: 'blue' }],
    ['no name', { name: {} }],
    ['no source', { source: undefined }],
    ['an instrument kind that is none', { kind: 'PAPER' }],
    ['a date that is none', { date: 'in spring' }],
  ])('may not have %s', (_what, change) => {
    expect(RegistryEntry.safeParse({ ...entry, ...change }).success).toBe(false)
  })
})

describe("a user's folder", () => {
  it('adds entities of its own', () => {
    const own = loadKnowledge({
      registry: [folderWith('- { id: harbour-forum, type: Organization, name: { zh: 港湾对话机制, en: Harbour Format }, source: unverified }')],
    })
    const { mentions, document } = link('双方支持港湾对话机制。', 'zh-Hans', {}, own)
    expect(mentions.map((mention) => [surface(document, mention), mention.id])).toEqual([['港湾对话机制', 'harbour-forum']])
    expect(own.entries.size).toBe(knowledge().entries.size + 1)
  })

  it('adds names to an entity that we have and keeps ours', () => {
    const own = loadKnowledge({
      registry: [folderWith('- { id: NATO, type: Organization, kind: alliance, name: { zh: 大西洋联盟, en: Atlantic Pact }, source: unverified }')],
    })
    expect(link('大西洋联盟即北约。', 'zh-Hans', {}, own).mentions.map((mention) => mention.id)).toEqual(['NATO', 'NATO'])
  })

  it('may write traditional characters', () => {
    const own = loadKnowledge({ registry: [folderWith('- { id: harbour-forum, type: Organization, name: { zh: 海灣對話機制 }, source: unverified }')] })
    expect(link('双方支持海湾对话机制。', 'zh-Hans', {}, own).mentions.map((mention) => mention.id)).toEqual(['harbour-forum'])
  })

  it('is refused when it is no folder', () => {
    expect(() => loadKnowledge({ registry: ['/no/such/folder'] })).toThrow(/no such folder.*check the path/)
  })
})
