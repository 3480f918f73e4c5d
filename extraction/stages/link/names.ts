import { sha256 } from '../../digest.ts'
import { wordsOf } from '../../languages/names-provisional.ts'
import { leadOf, readTitle } from '../../languages/titles.ts'
import type { NamedSpan } from '../../model.ts'
import { lookUp } from './lookup.ts'
import type { LinkScene } from './scene.ts'
import { withPartyNames } from './title-parties.ts'

/** The id of a name that is no instrument: that of a registry entry with the same normalised name, else one made from the normalised name. */
export function nameId(name: NamedSpan, scene: LinkScene): string {
  const { knowledge, document, statement, text } = scene
  const written = wordsOf(name, text)
  const surface = document.language === 'en' ? written : withPartyNames(written, statement.parties, knowledge)
  const known = lookUp(surface, document.language, knowledge).find(({ type }) => name.type !== 'Event' || type === 'Event')
  if (known) return known.id
  const title = readTitle(surface, document.language, knowledge)
  const lead = leadOf(title)
  const parties = lead.length || !BILATERAL.test(name.rule) ? lead : [...statement.parties].sort()
  const { subject, head } = title
  const words = `${subject} ${head}`.trim()
  return stableId([...parties, name.type], words || name.type !== 'Event' ? words : surface)
}

/** Bodies and alliances that the text names without their states are those of its parties. */
const BILATERAL = /^(?:zh-bilateral-body|en-alliance)$/u

/** Lower-case parts joined by hyphens, and a slug or, where the text has no Latin letters, a hash of what tells this one apart. */
export function stableId(parts: readonly string[], text: string): string {
  const prefix = parts.map((part) => part.toLowerCase().replaceAll('_', '-'))
  return [...prefix, text && (slug(text) ?? shortHash(text))].filter(Boolean).join('-')
}

export function slug(text: string): string | undefined {
  if (/[^\u0020-\u024f‘’“”–—]/u.test(text)) return undefined
  const letters = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const written = letters.replace(/[^a-z0-9]+/gu, '-').replace(/^-|-$/gu, '')
  return written.length > 80 ? `${written.slice(0, 60).replace(/-$/u, '')}-${shortHash(text)}` : written || undefined
}

export const shortHash = (text: string) => sha256(text, 10)
