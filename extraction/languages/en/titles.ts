import type { Knowledge } from '../../knowledge.ts'
import type { TitleParts } from '../titles.ts'

/** Parts of an English title (see `readTitle`). */
export function readEnglishTitle(title: string, _knowledge: Knowledge): TitleParts {
  return {
    parties: [],
    subject: title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
    head: '',
    kind: undefined,
    display: title,
  }
}
