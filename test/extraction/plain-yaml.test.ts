import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CORE_SCHEMA, load } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { readPlainYaml } from '../../extraction/plain-yaml.ts'
import { packageRoot } from '../../extraction/root.ts'

const registry = join(packageRoot, 'extraction/registry')
const files = readdirSync(registry).filter((file) => file.endsWith('.yaml'))

describe('the plain form of YAML', () => {
  it.each(files)('is the form of %s, and reads as YAML does', (file) => {
    const text = readFileSync(join(registry, file), 'utf8')
    expect(readPlainYaml(text)).toEqual(load(text, { schema: CORE_SCHEMA }))
  })

  it.each([
    ['plain text', '- id: port\n  source: corpus/en/a.txt'],
    ['text in quote marks', '- id: port\n  date: "2020-01-02"'],
    ['text in single quote marks', "- id: 'NO'"],
    ['text with marks inside', '- id: port\n  name: { en: "Ports, Seas", zh: “港口”组织 }'],
    ['an apostrophe, a colon and a number sign inside', "- id: port\n  name: { en: Harbour's a:b c#d }"],
    ['lists in maps', '- id: port\n  aliases: { zh: [港, 口岸], en: [Port] }'],
    ['comments and empty lines between entries', '# ports\n- id: port\n\n- id: sea'],
  ])('holds %s', (_what, text) => expect(readPlainYaml(text)).toEqual(load(text, { schema: CORE_SCHEMA })))

  it.each([
    ['a block under a key', '- id: port\n  aliases:\n    zh: [港]'],
    ['a number', '- id: port\n  date: 2020'],
    ['a truth value', '- id: port\n  weak: true'],
    ['nothing', '- id: port\n  date: ~'],
    ['a comment behind a value', '- id: port # of the sea'],
    ['an escape', '- id: "a\\tb"'],
    ['a single quote mark written twice', "- id: 'port''s'"],
    ['an anchor', '- id: &a port'],
    ['a key given twice', '- id: port\n  id: sea'],
    ['an open list', '- id: port\n  parties: [CN'],
    ['a map', 'id: port'],
  ])('does not hold %s, which is left to YAML as a whole', (_what, text) => expect(readPlainYaml(text)).toBeUndefined())
})
