import { matchesOf } from '../../matches.ts'
import type { Document, Language, StatementKind } from '../../model.ts'
import { foldPunctuation } from '../clean/fold.ts'
import type { Head } from './head.ts'
import { isStatementKind, type StatementPattern, statementLexicon } from './lexicon.ts'

/** The kind by the title's head noun, else by the form of the text: who issues it, articles, the first person. */
export function findKind(title: string, document: Document, head: Head): StatementKind {
  const { language, view } = document
  const issuer = findIssuer(head, language)
  const named = isSentence(title, head) ? undefined : kindOfTitle(title, language)
  if (named === 'CHARTER') return hasArticles(head) ? 'TREATY' : 'DECLARATION'
  if (issuer && named !== 'DECLARATION') return 'RESOLUTION'
  if (named && isStatementKind(named)) return named
  if (hasArticles(head)) return 'TREATY'
  if (isSpeech(view.folded) || addressesMeeting(head, document)) return 'SPEECH'
  const { kind, opening } = statementLexicon(language)
  const opens = head.blocks.slice(0, OPENING_BLOCKS).find((block) => opening.some(({ pattern }) => pattern.test(block.text)))
  const announced = opens && firstKind(opens.text, kind)
  return announced && isStatementKind(announced) ? announced : 'OTHER'
}

/** Blocks among which a text without a title may announce its kind. */
const OPENING_BLOCKS = 6

/** A text that begins without a title is called by its first words, which may cite a resolution or a treaty. */
function isSentence(title: string, { blocks }: Head): boolean {
  const first = blocks[0]?.text ?? ''
  return /[^A-Z][.。]$/u.test(first.startsWith(title) ? first : title)
}

/** The organ that speaks as the whole, such as the Security Council in a resolution. */
export function findIssuer(head: Head, language: Language): string | undefined {
  const { issuer } = statementLexicon(language)
  for (const [index, block] of head.blocks.entries()) {
    if (index > ISSUER_BLOCKS) return undefined
    if (head.parts[index] === 'ANNEX' || head.parts[index] === 'APPENDED') continue
    const found = issuer.find((entry) => entry.pattern.test(block.text))
    if (found) return found.value
  }
  return undefined
}
const ISSUER_BLOCKS = 30

/** In Chinese the head noun stands last; in English before what a colon adds, and the lexicon's order says which of several words is the head. */
function kindOfTitle(title: string, language: Language): string | undefined {
  const { kind } = statementLexicon(language)
  if (language === 'en') return firstKind(title.replace(/:.*$/su, ''), kind) ?? firstKind(title, kind)
  const bare = foldPunctuation(title)
    .replace(/《[^》]*》/g, '')
    .replace(/[（(][^）)]*[）)]/g, '')
  let best: { readonly end: number; readonly length: number; readonly value: string } | undefined
  for (const { everywhere, value } of kind) {
    for (const found of matchesOf(bare, everywhere)) {
      const end = found.index + found[0].length
      if (!best || end > best.end || (end === best.end && found[0].length > best.length)) best = { end, length: found[0].length, value }
    }
  }
  return best?.value
}

const firstKind = (text: string, kinds: readonly StatementPattern[]) => kinds.find((entry) => entry.pattern.test(text))?.value

const hasArticles = (head: Head) =>
  new Set(head.blocks.flatMap((block) => /^(?:Article|ARTICLE) [0-9IVX]+|^第[一二三四五六七八九十百]+条/.exec(block.text)?.[0] ?? [])).size >= 4

/** First person singular, by the share of sentences. */
function isSpeech(text: string): boolean {
  const sample = text.slice(0, SPEECH_SAMPLE)
  const first = sample.match(/\b(?:I|my)\b|我(?!们|国|方|党|军|省)|主席先生|各位同事/g)?.length ?? 0
  return first * 7000 >= sample.length && first >= 2
}
const SPEECH_SAMPLE = 30_000

/** A text that begins without a title and speaks to a meeting. */
function addressesMeeting(head: Head, { view, language }: Document): boolean {
  if (head.frontMatter.title !== undefined || head.blocks.slice(0, 3).some((block) => block.heading !== undefined)) return false
  const sample = view.folded.slice(0, SPEECH_SAMPLE)
  return statementLexicon(language).address.some(({ pattern }) => pattern.test(sample))
}
