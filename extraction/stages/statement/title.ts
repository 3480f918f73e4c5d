import type { Language } from '../../model.ts'
import { unquoted } from '../link/unquoted.ts'
import { headingLabel } from '../segment/headings.ts'
import { NAME } from './around-name.ts'
import type { Head } from './head.ts'
import { type StatementLexicon, statementLexicon } from './lexicon.ts'

const LIMIT = 160
/** Blocks at the top among which a title is looked for. */
const TOP = 12

/**
 * The statement's own title, in the characters of the text: the first heading that names a kind of document, with the line that it continues; else front
 * matter's; else what the text calls itself where its parties agree to it, else the first heading. Undefined where the text has none.
 */
export const findTitle = (head: Head, language: Language): string | undefined =>
  namedHeading(head, language) ?? head.frontMatter.title ?? ownName(head, language) ?? firstHeading(head)

function namedHeading(head: Head, language: Language): string | undefined {
  const top = head.blocks.slice(0, TOP)
  const announced = top.findIndex((block, at) => matches('announced-kind', block.text) && matches('speaker-line', top[at + 1]?.text ?? ''))
  if (announced >= 0) return `${head.plain(top[announced])} ${head.plain(top[announced + 1])}`
  const { kind } = statementLexicon(language)
  const index = top.findIndex(
    (block) => block.heading !== undefined && headingLabel(block.text, language) === undefined && kind.some((entry) => entry.pattern.test(block.text)),
  )
  const found = top[index]
  if (!found || found.text.length > LIMIT) return undefined
  const before = top[index - 1]
  if (language === 'en' && head.frontMatter.title !== undefined) return undefined
  const split =
    before?.heading !== undefined && before.text.length < 60 && !kind.some((entry) => entry.pattern.test(before.text)) && continues(before.text, found.text)
  if (split) return head.plain(before) + kindLast(head.plain(found))
  const rest = top[index + 1]
  return rest?.heading !== undefined && UNFINISHED.test(found.text) ? `${head.plain(found)} ${head.plain(rest)}` : head.plain(found)
}

/** JOINT COMMUNIQUÉ OF THE, whose second line tells whose it is. */
const UNFINISHED = /\b(?:and|between|by|of|on|the)$/i

/** Two parties in a bracket of print, the kind beside them, are copied as two lines: 甲国政府 and 联合声明乙国政府. */
function kindLast(line: string): string {
  const { kind = '', party = '' } =
    statementLexicon('zh-Hans')
      ['kind-beside-parties'].map(({ pattern }) => pattern.exec(line)?.groups)
      .find((groups) => groups) ?? {}
  return party ? party + kind : line
}

/** Titles are in either language, whatever that of the text. */
const matches = (role: keyof StatementLexicon, line: string) =>
  (['en', 'zh-Hans'] as const).some((language) => statementLexicon(language)[role].some(({ pattern }) => pattern.test(line)))

/** A title's second line: 关于…的联合声明, or the kind alone below the parties. */
const continues = (before: string, line: string) =>
  matches('second-line', line) || (matches('kind-below-parties', line) && matches('parties-above-kind', before))

/** They have agreed to the present Charter of the United Nations; a head noun alone (the present Treaty) says no more than the kind. */
function ownName(head: Head, language: Language): string | undefined {
  const patterns = statementLexicon(language)['own-name']
  for (const block of head.blocks.slice(0, PREAMBLE)) {
    const own = head.mentionsIn(block).find(({ type, start, end }) => {
      const before = block.text.slice(0, start - block.start)
      return type === 'Instrument' && isFullName(head.plain({ start, end }), language) && patterns.some(({ pattern }) => pattern.test(before + NAME))
    })
    if (own) return unquoted(head.plain(own))
  }
  return undefined
}

/** Blocks among which the parties agree to a treaty. */
const PREAMBLE = 40
const isFullName = (name: string, language: Language) =>
  language === 'en'
    ? name.includes(' ')
    : statementLexicon(language).kind.reduce((rest, { pattern }) => rest.replace(pattern, ''), unquoted(name)).length >= SUBJECT
/** Characters that say more than 友好 before the kind. */
const SUBJECT = 3

function firstHeading(head: Head): string | undefined {
  const block = head.blocks.slice(0, TOP).find((each) => each.heading !== undefined && each.text.length > 3 && each.text.length <= LIMIT)
  return block && head.plain(block)
}
