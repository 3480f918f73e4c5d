import { load } from 'js-yaml'
import { expect, test } from 'vitest'
import { z } from 'zod'
import type { Entity, Extraction } from '../../extraction/model.ts'
import { RegistryEntry } from '../../extraction/registry.ts'
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

test('short forms of documents become no aliases, and dates and parties are kept', () => {
  const convention = entity('lake-convention', { kind: 'CONVENTION', name: { en: 'Lake Convention' }, date: '2019-05-03', parties: ['JP', 'KE'] })
  const charter = entity('lake-charter', { kind: 'CHARTER', name: { 'zh-Hans': '湖区宪章' } })
  const board = entity('lake-board', { type: 'Organization', kind: undefined, name: { en: 'Lake Board' } } as Partial<Entity>)
  const found: UnknownNames = new Map()
  const text = 'the Lake Convention (LC), the Convention, the Lake Board (LB), 《湖区宪章》, 《宪章》'
  addUnknownNames(
    found,
    reading(
      text,
      ['Lake Convention', 'LC', 'Convention', 'Lake Board', 'LB', '《湖区宪章》', '《宪章》'],
      [convention, convention, { ...convention }, board, board, charter, charter],
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
