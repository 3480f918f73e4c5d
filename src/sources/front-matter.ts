import type { Corrections } from '../../extraction/model.ts'
import { loadYaml, parseCorrections } from './corrections.ts'

/**
 * Corrections that a text carries itself: the mapping under `clausegraph` in its front matter. A site's own `date` or
 * `title` beside it is evidence for the extraction, no correction. Throws BAD_INPUT when that mapping is wrong.
 */
export function frontMatterCorrections(text: string, origin: string): Corrections {
  const yaml = /^---\r?\n([\s\S]{0,100000}?)\r?\n---\r?(?:\n|$)/.exec(text)?.[1]
  if (!yaml || !/^clausegraph\s*:/m.test(yaml)) return {}
  const name = `${origin}: front matter`
  const mapping = loadYaml(yaml, name) as Record<string, unknown> | null
  return parseCorrections(mapping?.clausegraph, `${name}: clausegraph`)
}
