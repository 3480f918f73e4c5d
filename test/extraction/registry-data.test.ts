import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readEntries, readEntryFile } from '../../extraction/knowledge.ts'
import type { EntityType } from '../../extraction/model.ts'
import { partiesOf } from '../../extraction/offices.ts'
import { formsOf, RegistryEntry, SCRIPTS, type Script } from '../../extraction/registry.ts'
import { packageRoot } from '../../extraction/root.ts'
import { simplify } from '../../extraction/script.ts'
import { foldPunctuation } from '../../extraction/stages/clean/fold.ts'

const entries = readEntries('registry', RegistryEntry)
const byId = new Map(entries.map((entry) => [entry.id, entry]))
const files = readdirSync(join(packageRoot, 'extraction', 'registry')).filter((name) => name.endsWith('.yaml'))
const allForms = entries.flatMap((entry) => SCRIPTS.flatMap((script) => formsOf(entry, script).map(([surface, form]) => ({ ...form, surface, script }))))

/** Forms that name one entity alone; single characters and the sides made of them are shared by states, and the text decides. */
const names = allForms.filter(({ surface, kind, id }) => kind !== 'short' && !byId.get(id)?.side?.zh?.includes(surface))

const list = (found: readonly unknown[]) => found.map((each) => JSON.stringify(each)).join('\n')

describe('every entry', () => {
  it('has an id of its own', () => {
    expect(byId.size).toBe(entries.length)
  })

  it('has a source', () => {
    const known = /^(unverified|cldr|iso-3166|corpus\/\S+\.txt|github\.com\/[\w.-]+\/[\w.-]+@[\da-f]{7}|(npm|pypi)\/\S+@[\d.]+|https?:\/\/\S+)$/
    expect(list(entries.filter(({ source }) => !known.test(source)))).toBe('')
  })

  it('that is no group has a name in both languages', () => {
    expect(list(entries.filter(({ name }) => !name.zh || !name.en))).toBe('')
  })

  it('has two capitals for an id only where it is a state or a reserved code', () => {
    const reserved = new Set(['EU', 'UN'])
    expect(list(entries.filter(({ id, type }) => /^[A-Z]{2}$/.test(id) && type !== 'Country' && !reserved.has(id)))).toBe('')
  })

  it('names parties and offices that the registry knows', () => {
    expect(list(entries.filter((entry) => partiesOf(entry)?.some((party) => !byId.has(party))))).toBe('')
  })

  it('of a person gives offices in the order of their days, and only the last without an end', () => {
    const unordered = entries.filter(({ offices = [] }) => offices.some(({ to }, index) => (to ?? '9999') > (offices[index + 1]?.from ?? '9999')))
    expect(list(unordered)).toBe('')
  })

  it('that was a territory before names a place for that time', () => {
    const before = entries.flatMap((entry) => (entry.before ? [entry.before.id] : []))
    expect(before.length).toBeGreaterThan(0)
    expect(before.filter((id) => entries.find((entry) => entry.id === id)?.type !== 'Place')).toEqual([])
  })

  it('has a date that the calendar has', () => {
    const isReal = (date: string) => new Date(`${date}${'-01-01'.slice(date.length - 4)}T00:00:00Z`).toISOString().startsWith(date)
    expect(list(entries.filter(({ date }) => date !== undefined && !isReal(date)))).toBe('')
  })

  it('with a resolution number has the year of that number in its date', () => {
    const differs = entries.filter(({ number, date }) => {
      const year = number?.match(/^S\/RES\/\d+ \((\d{4})\)$/)?.[1]
      return year !== undefined && !date?.startsWith(year)
    })
    expect(list(differs)).toBe('')
  })

  it.each(files)('of %s is of the types that the file is for', (file) => {
    const types = new Set(readEntryFile(`registry/${file}`, RegistryEntry).map(({ type }) => type))
    expect([...types].filter((type) => !typesOf(file).includes(type))).toEqual([])
  })
})

describe('every written form', () => {
  it('belongs to one entity', () => {
    const owners = new Map<string, Set<string>>()
    for (const { surface, script, id } of names) {
      const key = `${script} ${foldForm(surface, script)}`
      owners.set(key, (owners.get(key) ?? new Set()).add(id))
    }
    expect(list([...owners].filter(([, ids]) => ids.size > 1).map(([form, ids]) => [form, ...ids]))).toBe('')
  })

  it('in Chinese is simplified', () => {
    expect(list(allForms.filter(({ surface, script }) => script === 'zh' && simplify(surface) !== surface))).toBe('')
  })

  it('stands as a folded text writes it, or a sibling does', () => {
    const written = new Set(allForms.map(({ surface, id }) => `${id} ${surface}`))
    const lost = allForms.filter(({ surface, script, id }) => !written.has(`${id} ${foldForm(surface, script)}`))
    expect(list(lost)).toBe('')
  })

  it('that is a title carries no title marks of its own', () => {
    expect(list(names.filter(({ surface }) => /^《[^《》]*》$/.test(surface)))).toBe('')
  })

  it('in English has no leading article, and no possessive at its end but in the names of saints', () => {
    expect(list(names.filter(({ surface, script }) => script === 'en' && /^(the|a|an) |^(?!St\. ).*['’]s?$/i.test(surface)))).toBe('')
  })

  it('in English has a capital, a digit or several words, so that no common word is a name', () => {
    expect(list(names.filter(({ surface, script }) => script === 'en' && !/[A-Z\d ]/.test(surface)))).toBe('')
  })

  it('of one Chinese character is a short form, never a name', () => {
    expect(list(names.filter(({ surface, script }) => script === 'zh' && surface.length < 2))).toBe('')
  })

  it.each(['大会', '公约', '宪章', '条约', '理事会', '委员会', '东方', '西方', '南方', '多方', '各方', '双方', '对方', '宣言', '协定', '峰会'])(
    'is not the common word %s',
    (word) => {
      expect(allForms.filter(({ surface }) => surface === word)).toEqual([])
    },
  )

  it.each([
    'Charter',
    'Convention',
    'Treaty',
    'Council',
    'Assembly',
    'Committee',
    'Union',
    'Alliance',
    'Agreement',
    'Summit',
    'us',
    'Who',
    'Moon',
    'May',
    'The',
  ])('is not the common word %s', (word) => {
    expect(allForms.filter(({ surface }) => surface === word)).toEqual([])
  })
})

describe('the registry knows', () => {
  it.each<[EntityType, number]>([
    ['Country', 205],
    ['Organization', 250],
    ['Instrument', 250],
    ['Initiative', 100],
    ['Person', 250],
    ['Event', 80],
    ['Place', 400],
    ['Group', 3],
  ])('%s: at least %i', (type, least) => {
    expect(entries.filter((entry) => entry.type === type).length).toBeGreaterThanOrEqual(least)
  })

  it.each<[Script, string, string]>([
    ['zh', '俄方', 'RU'],
    ['zh', '中华人民共和国', 'CN'],
    ['zh', '中华民国', 'republic-of-china'],
    ['zh', '苏联', 'SU'],
    ['zh', '朝鲜', 'KP'],
    ['zh', '大韩民国', 'KR'],
    ['zh', '沙特', 'SA'],
    ['zh', '南越', 'republic-of-vietnam'],
    ['zh', '台湾', 'taiwan'],
    ['zh', '世卫组织', 'WHO'],
    ['zh', '上合组织', 'SCO'],
    ['zh', '安理会', 'UNSC'],
    ['zh', '不扩散核武器条约', 'npt'],
    ['zh', '中俄睦邻友好合作条约', 'cn-ru-good-neighbourliness-treaty-2001'],
    ['zh', '联合国大会第74/247号决议', 'unga-res-74-247'],
    ['zh', '人类命运共同体', 'community-of-shared-future'],
    ['zh', '二战', 'wwii'],
    ['en', 'ROK', 'KR'],
    ['en', 'Burma', 'MM'],
    ['en', 'Soviet', 'SU'],
    ['en', 'American', 'US'],
    ['en', 'Taiwan', 'taiwan'],
    ['en', "Côte d'Ivoire", 'CI'],
    ['en', 'UN Charter', 'un-charter'],
    ['en', 'NPT', 'npt'],
    ['en', 'Security Council', 'UNSC'],
    ['en', 'Quad', 'quad'],
    ['en', 'Indo-Pacific', 'indo-pacific'],
    ['en', 'Biden', 'joe-biden'],
  ])('in %s the form %s as %s', (script, surface, id) => {
    expect(allForms.filter((form) => form.script === script && form.surface === surface).map((form) => form.id)).toEqual([id])
  })

  it('shared forms only among states, but for the forms of sides (阿方)', () => {
    const owners = new Map<string, string[]>()
    for (const { surface, script, id } of allForms) if (script === 'zh') owners.set(surface, [...(owners.get(surface) ?? []), id])
    const shared = [...owners].filter(([surface, ids]) => ids.length > 1 && !surface.endsWith('方') && ids.some((id) => byId.get(id)?.type !== 'Country'))
    expect(list(shared)).toBe('')
  })
})

/** The file's name says its types: `organizations-national.yaml` holds organizations, `countries.yaml` territories too. */
function typesOf(file: string): readonly EntityType[] {
  const types: Readonly<Record<string, readonly EntityType[]>> = {
    countries: ['Country', 'Place'],
    events: ['Event'],
    groups: ['Group'],
    initiatives: ['Initiative'],
    instruments: ['Instrument'],
    organizations: ['Organization'],
    persons: ['Person'],
    places: ['Place'],
    un: ['Organization'],
  }
  return types[file.split(/[-.]/)[0] ?? ''] ?? []
}

/** A form as `View.folded` would have it; the line decides between the two kinds of punctuation. */
function foldForm(surface: string, script: Script): string {
  return script === 'zh' ? foldPunctuation(`${surface}，中国的条约。`).slice(0, surface.length) : foldPunctuation(surface)
}
