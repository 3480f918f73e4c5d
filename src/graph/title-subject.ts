import type { Extraction } from '../../extraction/model.ts'
import { simplify } from '../../extraction/script.ts'

/** What titles of the genre have in common, longest first; what is left names the subject. */
const GENERIC_ZH = [
  '关于',
  '就',
  '联合声明',
  '联合公报',
  '联合宣言',
  '联合新闻公报',
  '声明',
  '公报',
  '宣言',
  '全文',
  '双语',
  '政府',
  '国家元首',
  '元首',
  '领导人',
  '和',
  '与',
  '及',
  '同',
  '的',
  '之',
]
const GENERIC_EN = [
  'the',
  'a',
  'an',
  'of',
  'on',
  'between',
  'and',
  'by',
  'from',
  'joint',
  'leaders',
  'leader',
  'statement',
  'communique',
  'communiqué',
  'declaration',
  'full',
  'text',
  'government',
  'governments',
]

/**
 * What a statement's title says that date, parties and kind do not: in simplified characters or lower case, without the
 * parties' names and the words that titles of the genre share. Empty for "Joint Communiqué".
 */
export function titleSubject(extraction: Extraction): string {
  const title = fold(extraction.statement.title)
  const bare = partyNames(extraction).reduce((left, name) => left.replaceAll(name, ' '), title)
  return extraction.statement.language === 'en' ? withoutWords(bare) : withoutParts(bare)
}

const fold = (text: string): string => simplify(text.normalize('NFKC')).toLowerCase()

function partyNames({ entities, statement }: Extraction): string[] {
  const names = entities
    .filter((entity) => statement.parties.includes(entity.id))
    .flatMap((entity) => [...Object.values(entity.name), ...(entity.aliases ?? [])])
  return [...new Set(names.map(fold))].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
}

function withoutWords(title: string): string {
  const words = title.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '' && !GENERIC_EN.includes(word))
  return words.join(' ')
}

function withoutParts(title: string): string {
  return GENERIC_ZH.reduce((left, part) => left.replaceAll(part, ''), title.replace(/[^\p{L}\p{N}]+/gu, ''))
}
