import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { INSTRUMENT_KINDS, LANGUAGES, MENTION_TYPES, MODALITIES, PartialDate, Span, STANCES, STATEMENT_KINDS } from '../../extraction/model.ts'
import { ClausegraphError } from '../errors.ts'

export type { Span } from '../../extraction/model.ts'

const ids = z.array(z.string())
const Fact = Span.extend({ cue: Span })
const GoldPosition = Fact.extend({ stance: z.enum(STANCES), holders: ids, addressees: ids.default([]), targets: ids.optional() })
const GoldCommitment = Fact.extend({ modality: z.enum(MODALITIES), actors: ids, deadline: PartialDate.optional() })
const GoldMention = Span.extend({ type: z.enum(MENTION_TYPES), id: z.string(), kind: z.enum(INSTRUMENT_KINDS).optional(), dated: PartialDate.optional() })
const oneOrMore = <T extends z.ZodType>(type: T) => z.union([type, z.array(type).min(1)])

/** What a careful reader found in one text by the annotation guide. Where two readings are right, a field holds both. */
const Gold = z.object({
  doc: z.string().describe('base name of the text'),
  statement: z.object({
    title: z.string().nullish(),
    date: oneOrMore(PartialDate.nullable()),
    parties: ids,
    place: z.string().nullish(),
    language: oneOrMore(z.enum(LANGUAGES)),
    kind: oneOrMore(z.enum(STATEMENT_KINDS)),
    truncated: oneOrMore(z.boolean()),
  }),
  mentions: z.array(GoldMention),
  positions: z.array(GoldPosition),
  commitments: z.array(GoldCommitment),
})
export type Gold = z.infer<typeof Gold>
export type GoldPosition = z.infer<typeof GoldPosition>
export type GoldCommitment = z.infer<typeof GoldCommitment>

/** Reads every `*.json` of a folder. Throws BAD_INPUT when one is no gold file. */
export function readGold(folder: string): Gold[] {
  const names = listJson(folder)
  if (names.length === 0) throw new ClausegraphError('BAD_INPUT', `${folder}: found no .json file, expected gold annotations, one file a text`)
  return names.map((name) => {
    const result = Gold.safeParse(parse(join(folder, name)))
    if (result.success) return result.data
    const issue = result.error.issues[0]
    throw new ClausegraphError('BAD_INPUT', `${name}: ${issue?.path.join('.')}: ${issue?.message}; expected gold as in corpus/README.md`)
  })
}

function listJson(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort()
  } catch (cause) {
    throw new ClausegraphError('BAD_INPUT', `${folder}: this folder cannot be read; give a folder of gold annotations`, { cause })
  }
}

function parse(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (cause) {
    throw new ClausegraphError('BAD_INPUT', `${path}: found text that is no JSON, expected gold annotations`, { cause })
  }
}
