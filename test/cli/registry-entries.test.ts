import { load } from 'js-yaml'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { extract } from '../../extraction/index.ts'
import type { Entity, Extraction } from '../../extraction/model.ts'
import { RegistryEntry } from '../../extraction/registry.ts'
import type { Reading } from '../../src/commands/extract.ts'
import { addUnknownNames, toRegistryYaml, type UnknownNames } from '../../src/commands/registry-entries.ts'

const entity = (id: string, fields: Partial<Entity>): Entity => ({ id, type: 'Instrument', kind: 'PLAN', name: {}, source: 'text', ...fields })

/** An extraction that finds each surface once, as the entity of the same index. */
function reading(text: string, surfaces: readonly string[], entities: readonly Entity[]) {
  const mentions = surfaces.map((surface, index) => {
    const start = text.indexOf(surface)
    return { id: entities[index]?.id, start, end: start + surface.length }
  })
  return { text, extraction: { entities, mentions } as unknown as Extraction }
}

test('abbreviations that a text defines become aliases, other short forms of documents do not, and dates and parties are kept', () => {
  const convention = entity('lake-convention', { kind: 'CONVENTION', name: { en: 'Lake Convention' }, date: '2019-05-03', parties: ['JP', 'KE'] })
  const charter = entity('lake-charter', { kind: 'CHARTER', name: { 'zh-Hans': '湖区宪章' } })
  const board = entity('lake-board', { type: 'Organization', kind: undefined, name: { en: 'Lake Board' } } as Partial<Entity>)
  const found: UnknownNames = new Map()
  const text = 'the Lake Convention (LC), the Convention and its LCX, the Lake Board (LB), 《湖区宪章》, 《宪章》'
  addUnknownNames(
    found,
    reading(
      text,
      ['Lake Convention', 'LC', 'Convention', 'LCX', 'Lake Board', 'LB', '《湖区宪章》', '《宪章》'],
      [convention, convention, { ...convention }, convention, board, board, charter, charter],
    ),
  )
  expect(z.array(RegistryEntry).parse(load(toRegistryYaml(found)))).toEqual([
    { id: 'lake-board', type: 'Organization', name: { en: 'Lake Board' }, aliases: { en: ['LB'] }, source: 'unverified' },
    { id: 'lake-charter', type: 'Instrument', kind: 'CHARTER', name: { zh: '湖区宪章' }, source: 'unverified' },
    {
      id: 'lake-convention',
      type: 'Instrument',
      kind: 'CONVENTION',
      name: { en: 'Lake Convention' },
      aliases: { en: ['LC'] },
      date: '2019-05-03',
      parties: ['JP', 'KE'],
      source: 'unverified',
    },
  ])
})

test('unknown names become entries that the registry accepts, with every form of every text', () => {
  const plan = entity('cn-ru-plan-1', { name: { 'zh-Hans': '中俄合作纲要' } })
  const known = entity('un-charter', { name: { en: 'Charter' }, kind: 'CHARTER', source: 'unverified' })
  const body = entity('joint-body', { type: 'Organization', kind: undefined, name: { en: 'Joint Body' } } as Partial<Entity>)
  const found: UnknownNames = new Map()
  addUnknownNames(found, reading('落实《中俄合作纲要》和联合国宪章', ['《中俄合作纲要》', '联合国宪章'], [plan, known]))
  addUnknownNames(found, reading('落實《中俄合作規劃綱要》', ['《中俄合作規劃綱要》'], [plan]))
  addUnknownNames(found, reading('the Joint Body met', ['Joint Body'], [body]))
  const entries = z.array(RegistryEntry).parse(load(toRegistryYaml(found)))
  expect(entries).toEqual([
    { id: 'cn-ru-plan-1', type: 'Instrument', kind: 'PLAN', name: { zh: '中俄合作纲要' }, aliases: { zh: ['中俄合作规划纲要'] }, source: 'unverified' },
    { id: 'joint-body', type: 'Organization', name: { en: 'Joint Body' }, source: 'unverified' },
  ])
})

test('no entry has a name or alias that the registry or another entry has, so that all can be laid over it', () => {
  const board = entity('lake-board', { type: 'Organization', kind: undefined, name: { en: 'Lake Board' } } as Partial<Entity>)
  const bank = entity('lake-bank', { type: 'Organization', kind: undefined, name: { en: 'Lake Bank' } } as Partial<Entity>)
  const double = entity('lake-board-2', { type: 'Organization', kind: undefined, name: { en: 'Lake Board' } } as Partial<Entity>)
  const found: UnknownNames = new Map()
  const text = 'the Lake Board (LB), the Lake Bank (LB), NATO'
  addUnknownNames(found, reading(text, ['Lake Board', 'LB', 'Lake Bank', 'NATO', 'Lake Board'], [board, board, bank, bank, double]))
  addUnknownNames(found, reading(text, ['LB'], [bank]))
  expect(load(toRegistryYaml(found))).toEqual([
    { id: 'lake-bank', type: 'Organization', name: { en: 'Lake Bank' }, aliases: { en: ['LB'] }, source: 'unverified' },
    { id: 'lake-board', type: 'Organization', name: { en: 'Lake Board' }, source: 'unverified' },
  ])
})

test.each([
  ['We back the Tariff Convention (TFC) and the Harbour Mole Council (HMC).', ['TFC', 'HMC']],
  ['We back the Tariff Convention (hereinafter "the Convention").', []],
  ['双方支持《湖区关税公约》（以下简称“LDTC”）。', ['LDTC']],
  ['双方支持《湖区关税公约》（以下简称《湖税公约》）。', ['湖税公约']],
  ['双方支持《湖区关税公约》（以下简称“湖税公约”）。', ['湖税公约']],
  ['双方支持《湖区关税公约》（以下简称《公约》）。', []],
])('of "%s" the short forms that it defines become aliases: %j', (text, expected) => {
  const found: UnknownNames = new Map()
  addUnknownNames(found, { text, extraction: extract({ text, source: 'test' }) } as Reading)
  const entries = z.array(RegistryEntry).parse(load(toRegistryYaml(found)))
  expect(entries.flatMap(({ aliases }) => [...(aliases?.zh ?? []), ...(aliases?.en ?? [])])).toEqual(expected)
})
