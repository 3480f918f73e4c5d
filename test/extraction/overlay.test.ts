import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { extract } from '../../extraction/index.ts'
import { knowledge, loadKnowledge } from '../../extraction/knowledge.ts'
import { packageRoot } from '../../extraction/root.ts'

/** A user's folder with these files. */
function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'overlay-'))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}

const laidOver = (...folders: Readonly<Record<string, string>>[]) => loadKnowledge({ registry: folders.map(folderWith) })
const entryOf = (id: string, own: ReturnType<typeof laidOver>) => own.entries.get(id)

describe("a user's entry with a known id", () => {
  const ours = knowledge().entries.get('npt')

  it('adds an alias and leaves all else, the source too', () => {
    const npt = entryOf('npt', laidOver({ 'own.yaml': '- id: npt\n  aliases: { en: [Atom Pact] }\n' }))
    expect(npt).toMatchObject({ name: ours?.name, date: ours?.date, kind: ours?.kind, source: ours?.source })
    expect(npt?.aliases?.en).toEqual(expect.arrayContaining([...(ours?.aliases?.en ?? []), 'Atom Pact']))
    expect(npt?.aliases?.zh).toEqual(expect.arrayContaining(ours?.aliases?.zh ?? []))
  })

  it('gives another name and keeps ours as an alias', () => {
    const npt = entryOf('npt', laidOver({ 'own.yaml': '- id: npt\n  name: { en: Atom Pact }\n' }))
    expect(npt?.name).toEqual({ ...ours?.name, en: 'Atom Pact' })
    expect(npt?.aliases?.en).toContain(ours?.name.en)
  })

  it('with a date but no source is unverified', () => {
    expect(entryOf('npt', laidOver({ 'own.yaml': '- { id: npt, date: "1968-07-02" }\n' }))).toMatchObject({ date: '1968-07-02', source: 'unverified' })
  })

  it('keeps adjectives and sides beside those that it adds', () => {
    const egypt = entryOf('EG', laidOver({ 'own.yaml': '- { id: EG, adjectives: { en: [Nilotic] }, side: { zh: [尼罗方] } }\n' }))
    const before = knowledge().entries.get('EG')
    expect(egypt?.adjectives?.en).toEqual([...(before?.adjectives?.en ?? []), 'Nilotic'])
    expect(egypt?.side?.zh).toEqual([...(before?.side?.zh ?? []), '尼罗方'])
  })

  it('may be added to by a later folder', () => {
    const npt = entryOf(
      'npt',
      laidOver({ 'a.yaml': '- { id: npt, aliases: { en: [Atom Pact] } }' }, { 'b.yml': '- { id: npt, aliases: { en: [Atom Treaty] } }' }),
    )
    expect(npt?.aliases?.en).toEqual(expect.arrayContaining(['Atom Pact', 'Atom Treaty']))
  })
})

describe("a user's folder", () => {
  it.each(['own.yaml', 'own.yml', 'deeper/own.yml'])('is read from %s', (name) => {
    expect(entryOf('npt', laidOver({ [name]: '- { id: npt, aliases: { en: [Atom Pact] } }' }))?.aliases?.en).toContain('Atom Pact')
  })

  it('may hold hidden files', () => {
    expect(laidOver({ '.git/config': '[core]' }).entries.size).toBe(knowledge().entries.size)
  })

  it.each<[string, Readonly<Record<string, string>>, RegExp]>([
    [
      'a key that no entry has',
      { 'own.yaml': '# mine\n- id: npt\n  alias: { en: [Atom Pact] }\n' },
      /own\.yaml:3: entry "npt": found the key "alias", expected one of id, type.*mend/,
    ],
    ['a key that no map of names has', { 'own.yaml': '- id: npt\n  aliases: { fr: [Pacte] }\n' }, /own\.yaml:2: entry "npt": aliases: .*"fr"/],
    ['a type that is none', { 'own.yaml': '- id: npt\n\n- { id: abc, type: Planet, name: { en: A }, source: x }' }, /own\.yaml:3: entry "abc": type: /],
    [
      'an unknown id that is not whole',
      { 'own.yaml': '- { id: abc, aliases: { en: [Atom Pact] } }' },
      /own\.yaml:1: entry "abc": found an id that the registry does not know, without type, name, source/,
    ],
    ['a known id in other letters', { 'own.yaml': '- { id: NPT, aliases: { en: [Atom Pact] } }' }, /expected "npt" or a whole entry/],
    [
      'one id twice',
      { 'a.yaml': '- { id: npt }\n', 'b.yaml': '\n- { id: npt }\n' },
      /b\.yaml:2: entry "npt": found two entries with id "npt" \(the first in .*a\.yaml:1\), expected one; merge them/,
    ],
    ['no list', { 'own.yaml': 'id: npt' }, /own\.yaml:1: found object, expected a list of entries/],
    ['no YAML', { 'own.yaml': '- id: npt\n  name: { en: [}\n' }, /own\.yaml:2: found no YAML/],
    ['a file of another kind', { 'own.json': '[]' }, /own\.json:1: found a file that is no YAML, expected \.yaml or \.yml; rename it/],
    ['an unknown file of cues', { 'en/verbs.yaml': '- id: x' }, /en\/verbs\.yaml:1: found an unknown file of cues, expected one of zh\/stances\.yaml/],
    [
      'a name that another entity has',
      { 'own.yaml': '- id: npt\n  aliases: { zh: [北约] }\n' },
      /own\.yaml:1: entry "npt": found the name "北约", which "NATO" has too, expected a name of one entity; leave it/,
    ],
    [
      'one name for two new entities',
      { 'own.yaml': '- { id: abc, type: Place, name: { en: Mole End }, source: x }\n- { id: abd, type: Place, name: { en: Mole End }, source: x }\n' },
      /own\.yaml:1: .*"abd" has too[\s\S]*own\.yaml:2: .*"abc" has too/,
    ],
  ])('is refused with file, line and remedy when it has %s', (_what, files, message) => {
    expect(() => laidOver(files)).toThrow(message)
  })
})

describe("users' cues", () => {
  const own = laidOver({
    'en/stances.yaml': `
- { id: en-support, patterns: ["~cherish"] }
- id: own-lament
  stance: CONCERNED
  kind: plain
  strength: strong
  patterns: ["~lament"]
  adjectives: [lamentable]
  negations: ["~relish"]
  examples: ["We ⟦lament⟧ the new toll."]
  misses: ["Those who lament the toll may leave."]
`,
    'en/commitments.yaml': '- { id: en-committed, patterns: ["~essay to"] }',
    'zh/stances.yml': `
- { id: zh-supports, cues: [鼎助] }
`,
    'zh/commitments.yaml': '- { id: zh-willing, cues: [立志] }',
  })
  const read = (text: string, known = own) => {
    const { positions, commitments } = extract({ text, source: 'test', corrections: { parties: ['EG', 'JO'], kind: 'JOINT_STATEMENT' } }, known)
    return [
      ...positions.map(({ stance, text: content }) => `${stance} ${content}`),
      ...commitments.map(({ modality, text: content }) => `${modality} ${content}`),
    ]
  }

  it.each([
    ['Both sides cherish the ferry line.', 'SUPPORTS the ferry line'],
    ['Both sides lament the new toll.', 'CONCERNED the new toll'],
    ['The new toll is lamentable.', 'CONCERNED The new toll'],
    ['We do not relish the new toll.', 'CONCERNED the new toll'],
    ['Both sides essay to open the harbour.', 'COMMITTED open the harbour'],
    ['双方鼎助新的轮渡航线。', 'SUPPORTS 新的轮渡航线'],
    ['雙方鼎助新的輪渡航線。', 'SUPPORTS 新的輪渡航線'],
    ['双方立志开放港口。', 'WILLING 开放港口'],
  ])('find in "%s" %s', (text, finding) => {
    expect(read(text)).toEqual([finding])
    expect(read(text, knowledge())).not.toContain(finding)
  })

  it('stand beside ours', () => {
    expect(read('Both sides support the ferry line.')).toEqual(['SUPPORTS the ferry line'])
    expect(read('双方支持新的轮渡航线。')).toEqual(['SUPPORTS 新的轮渡航线'])
  })

  it.each<[string, Readonly<Record<string, string>>, RegExp]>([
    [
      'an unknown key',
      { 'en/stances.yaml': '- id: en-support\n  cues: [cherish]\n' },
      /en\/stances\.yaml:2: entry "en-support": found the key "cues", expected one of id, examples, misses, patterns/,
    ],
    ['a new entry that is not whole', { 'zh/stances.yaml': '- { id: own, cues: [鼎助] }' }, /zh\/stances\.yaml:1: entry "own": /],
    [
      'no near miss in Chinese',
      { 'zh/stances.yaml': '- { id: own-aid, stance: SUPPORTS, cues: [鼎助], examples: ["双方⟦鼎助⟧航线。"] }' },
      /zh\/stances\.yaml:1: entry "own-aid": misses: found no list of sentences, expected at least one; mend/,
    ],
    [
      'no example in English',
      { 'en/commitments.yaml': '- id: own-essay\n  modality: COMMITTED\n  kind: plain\n  patterns: ["~essay to"]\n  examples: []\n  misses: [An essay.]\n' },
      /en\/commitments\.yaml:5: entry "own-essay": examples: found no list of sentences, expected at least one; mend/,
    ],
    [
      'an empty near miss',
      { 'zh/commitments.yaml': '- { id: own-vow, modality: WILLING, cues: [立志], examples: ["双方⟦立志⟧开港。"], misses: [""] }' },
      /zh\/commitments\.yaml:1: entry "own-vow": misses\.0: found an empty sentence, expected words; mend/,
    ],
    [
      'one id twice',
      { 'zh/stances.yaml': '- { id: zh-supports, cues: [鼎助] }\n- { id: zh-supports, cues: [力撑] }' },
      /stances\.yaml:2: .*two entries with id/,
    ],
  ])('are refused with file and line when they have %s', (_what, files, message) => {
    expect(() => laidOver(files)).toThrow(message)
  })
})

describe('the example of the README', () => {
  const blocks = [...readFileSync(join(packageRoot, 'README.md'), 'utf8').matchAll(/```yaml\n# my-names\/(\S+)\n(.*?)```/gs)]
  const files = Object.fromEntries(blocks.map(([, name, yaml]) => [name, yaml] as [string, string]))
  const own = laidOver(files)
  const read = (text: string) => extract({ text, source: 'test', corrections: { parties: ['EG', 'JO'], kind: 'JOINT_STATEMENT' } }, own)

  it('shows a file of names and one of cues for each language', () => {
    expect(Object.keys(files).sort()).toEqual(['en/stances.yaml', 'names.yaml', 'zh/stances.yaml'])
  })

  it.each([
    ['Both sides cherish the Lake Charter and the Western Pact.', ['SUPPORTS'], ['NATO', 'lake-charter']],
    ['双方鼎助湖区宪章和大西洋联盟。', ['SUPPORTS'], ['NATO', 'lake-charter']],
    ['Both sides lament the end of the Lake Charter.', ['CONCERNED'], ['lake-charter']],
  ])('is laid over our names and cues: %s', (text, stances, ids) => {
    const { positions, entities } = read(text)
    expect(positions.map(({ stance }) => stance)).toEqual(stances)
    expect(entities.map(({ id }) => id)).toEqual(expect.arrayContaining(ids))
  })
})
