import type { Language, Part } from '../../model.ts'
import { statementLexicon } from '../statement/lexicon.ts'
import type { Block } from './blocks.ts'
import { isDateLine } from './headings.ts'

const read = new WeakMap<readonly Block[], readonly Part[]>()

/** The part of every block, told once for all stages that ask: what stands before the statement, the statement, its annexes, what a site adds after it. */
export function assignParts(blocks: readonly Block[], language: Language): readonly Part[] {
  const known = read.get(blocks) ?? tellParts(blocks, language)
  read.set(blocks, known)
  return known
}

function tellParts(blocks: readonly Block[], language: Language): Part[] {
  const body = bodyStart(blocks, language)
  const parts: Part[] = []
  let part: Part = 'BODY'
  let closed = false
  for (const [index, block] of blocks.entries()) {
    if (index < body) {
      parts.push('FRONT')
      continue
    }
    if (isAnnex(block, language)) {
      part = 'ANNEX'
      closed = false
    } else if (closed && part === 'BODY' && (block.heading !== undefined || block.text.length > SIGNATURE)) part = 'APPENDED'
    if (index > body && part === 'BODY' && isDateLine(block.text) && index > blocks.length / 3) closed = true
    parts.push(part)
  }
  return parts
}

/** Longer than the names and titles of those who sign. */
const SIGNATURE = 120
/** How many blocks may stand before a statement. */
const FRONT_BLOCKS = 14

/** Index of the first block that is neither chrome, date, byline nor a site's own introduction. */
function bodyStart(blocks: readonly Block[], language: Language): number {
  const lexicon = statementLexicon(language)
  let start = 0
  for (let index = 0; index < Math.min(blocks.length, FRONT_BLOCKS); index++) {
    const block = blocks[index] as Block
    if (block.heading === undefined && lexicon.introduction.some((entry) => entry.pattern.test(block.text))) start = index + 1
  }
  while (start < blocks.length && blocks[start]?.heading === undefined && isDateLine(blocks[start]?.text ?? '')) start++
  const first = blocks.findIndex((block, index) => index >= start && block.heading === undefined && !isDateLine(block.text))
  return first < 0 ? start : Math.min(first, FRONT_BLOCKS)
}

const isAnnex = (block: Block, language: Language) =>
  block.text.length < 160 && statementLexicon(language).annex.some((entry) => entry.pattern.test(block.text))
