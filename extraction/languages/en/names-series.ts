import type { NamedSpan } from '../../model.ts'

const GOAL = /(?<![\p{L}\p{N}])(?:SDG|Sustainable Development Goal)s? (\d{1,2})(?![\d.])/gu

/** Members of a numbered series: SDG 7. */
export const findSeries = (text: string): NamedSpan[] =>
  [...text.matchAll(GOAL)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    type: 'Initiative',
    id: `sdg-${match[1]}`,
    rule: 'en-numbered-goal',
  }))
