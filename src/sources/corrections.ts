import { CORE_SCHEMA, load } from 'js-yaml'
import { Corrections } from '../../extraction/model.ts'
import { ClausegraphError } from '../errors.ts'

const FIELDS = Object.keys(Corrections.shape).join(', ')

/** Checks a mapping of corrections, wherever it was written (`origin`, for the message). Throws BAD_INPUT. */
export function parseCorrections(value: unknown, origin: string): Corrections {
  if (value === null || value === undefined) return {}
  if (typeof value !== 'object' || Array.isArray(value))
    throw new ClausegraphError('BAD_INPUT', `${origin}: found ${JSON.stringify(value)}, expected a mapping with ${FIELDS}`)
  const fields = plain(value)
  const result = Corrections.safeParse(fields)
  if (!result.success) throw new ClausegraphError('BAD_INPUT', `${origin}: ${describe(result.error.issues[0], fields)}`)
  if (result.data.date) refuseImpossibleDate(result.data.date, origin)
  for (const field of ONE_LINE) refuseUnlessShortLine(field, result.data[field] ?? '', origin)
  return withoutAbsent(result.data)
}

/** Reads a YAML text that is wholly corrections, such as `NAME.meta.yaml`. */
export function readCorrections(yaml: string, origin: string): Corrections {
  return parseCorrections(loadYaml(yaml, origin), origin)
}

/** Parses YAML without its date type: dates stay the text that was written. */
export function loadYaml(yaml: string, origin: string): unknown {
  // The parser takes a file without a value for a mistake; here it corrects nothing.
  if (yaml.split('\n').every((line) => /^\s*(#|$)/.test(line))) return undefined
  try {
    return load(yaml, { schema: CORE_SCHEMA })
  } catch (cause) {
    const reason = (cause as Error).message.split('\n')[0]
    throw new ClausegraphError('BAD_INPUT', `${origin}: found YAML that does not parse (${reason}), expected a mapping with ${FIELDS}`, { cause })
  }
}

/** Earlier ones win: the command line, then the sidecar file, then the front matter. */
export function mergeCorrections(...byPrecedence: readonly Corrections[]): Corrections {
  return Object.assign({}, ...byPrecedence.toReversed().map(withoutAbsent))
}

/** What every list and table shows in one line. */
const ONE_LINE = ['title', 'place'] as const

/** A year alone is a number in YAML, which also breaks long lines, and two parties are often written in one string. */
function plain(value: object): Record<string, unknown> {
  const fields = { ...(value as Record<string, unknown>) }
  if (typeof fields.date === 'number') fields.date = String(fields.date)
  for (const field of ONE_LINE) if (typeof fields[field] === 'string') fields[field] = fields[field].replace(/\s+/g, ' ').trim()
  if (typeof fields.parties === 'string') fields.parties = fields.parties.split(',').map((party) => party.trim())
  return fields
}

function withoutAbsent(corrections: Corrections): Corrections {
  return Object.fromEntries(Object.entries(corrections).filter(([, value]) => value !== undefined))
}

interface ZodIssue {
  readonly code?: string | undefined
  readonly path: readonly PropertyKey[]
  readonly message: string
  readonly keys?: readonly string[]
}
function describe(issue: ZodIssue | undefined, { date }: Record<string, unknown>): string {
  if (issue?.keys) return `found "${issue.keys.join('", "')}", expected only ${FIELDS}`
  if (issue?.path[0] === 'date') return `found the date ${JSON.stringify(date).slice(0, 80)}, expected YYYY, YYYY-MM or YYYY-MM-DD; write it so`
  if (issue?.code === 'too_small') return `found nothing in ${issue.path.join('.')}, expected a value; leave it out to have it read from the text`
  return `${issue?.path.join('.') ?? 'value'}: ${issue?.message ?? 'not allowed'}; expected as in ${FIELDS}`
}

/** Characters of a title or a place that somebody gives. */
const LONGEST_LINE = 1_000

function refuseUnlessShortLine(field: string, line: string, origin: string): void {
  if (/\p{Cc}/u.test(line))
    throw new ClausegraphError('BAD_INPUT', `${origin}: found control characters in ${field}, expected a text of one line; take them out`)
  if (line.length > LONGEST_LINE)
    throw new ClausegraphError('BAD_INPUT', `${origin}: found ${line.length} characters in ${field}, expected at most ${LONGEST_LINE}; shorten it`)
}

function refuseImpossibleDate(date: string, origin: string): void {
  const [year, month = '01', day = '01'] = date.split('-')
  const iso = `${year}-${month}-${day}`
  if (Number(year) === 0) throw new ClausegraphError('BAD_INPUT', `${origin}: there is no year ${year}; mend the date`)
  const parsed = new Date(`${iso}T00:00:00Z`)
  if (Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== iso)
    throw new ClausegraphError('BAD_INPUT', `${origin}: there is no day ${date}; mend the date`)
}
