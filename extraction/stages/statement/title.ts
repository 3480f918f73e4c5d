import type { Language } from '../../model.ts'
import { headingLabel } from '../segment/headings.ts'
import type { Head } from './head.ts'
import { type StatementLexicon, statementLexicon } from './lexicon.ts'

const LIMIT = 160
/** Blocks at the top among which a title is looked for. */
const TOP = 12

/**
 * The statement's own title, in the characters of the text: the first heading that names a kind of document, with the
 * line that it continues; else the first heading, else how the text begins. Front matter's title when the text has none.
 */
export function findTitle(head: Head, language: Language): string {
  const named = namedHeading(head, language)
  return named ?? head.frontMatter.title ?? firstHeading(head) ?? head.plain(head.blocks[0]).slice(0, LIMIT)
}

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
  return split ? head.plain(before) + head.plain(found) : head.plain(found)
}

/** Titles are in either language, whatever that of the text. */
const matches = (role: keyof StatementLexicon, line: string) =>
  (['en', 'zh-Hans'] as const).some((language) => statementLexicon(language)[role].some(({ pattern }) => pattern.test(line)))

/** A title's second line: 关于…的联合声明, or the kind alone below the parties. */
const continues = (before: string, line: string) =>
  matches('second-line', line) || (matches('kind-below-parties', line) && matches('parties-above-kind', before))

function firstHeading(head: Head): string | undefined {
  const block = head.blocks.slice(0, TOP).find((each) => each.heading !== undefined && each.text.length > 3 && each.text.length <= LIMIT)
  return block && head.plain(block)
}
