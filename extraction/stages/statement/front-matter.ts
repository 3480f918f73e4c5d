import { CORE_SCHEMA, load } from 'js-yaml'
import { frontMatterEnd } from '../clean/lines.ts'

/** What a page says of itself in front matter: evidence of the page, not of the statement. */
export interface FrontMatter {
  readonly title: string | undefined
  readonly date: string | undefined
}

/** Reads title and date; text that is no YAML has neither. */
export function readFrontMatter(text: string): FrontMatter {
  const end = frontMatterEnd(text)
  const data = end > 0 ? parse(text.slice(0, end)) : {}
  return {
    title: asText(data.title)?.replace(/\s+/g, ' ').trim(),
    date: /^\d{4}-\d{2}-\d{2}/.exec(asText(data.date) ?? asText(data.published_time) ?? '')?.[0],
  }
}

function parse(fenced: string): Record<string, unknown> {
  const yaml = fenced.replace(/^---[ \t]*\r?\n/, '').replace(/\n(?:---|\.\.\.)[ \t]*\r?\n?$/, '\n')
  try {
    const data: unknown = load(yaml, { schema: CORE_SCHEMA })
    return data !== null && typeof data === 'object' ? (data as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

const asText = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() !== '' ? value : undefined)
