import type { Span } from '../../model.ts'

/** Stands for the name in the patterns. */
export const NAME = '⟨⟩'
/** How far around a name the words stand that say what it is here. */
const REACH = 120
const SENTENCE_END = /[。！？；\n]|[.!?;](?=\s)/u

/** The sentence of a name, as far as it is near, with a mark instead of the name. */
export function aroundName(text: string, { start, end }: Span): string {
  const before =
    text
      .slice(Math.max(0, start - REACH), start)
      .split(SENTENCE_END)
      .at(-1) ?? ''
  const after = text.slice(end, end + REACH).split(SENTENCE_END)[0] ?? ''
  return before + NAME + after
}
