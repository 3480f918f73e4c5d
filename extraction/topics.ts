import { z } from 'zod'
import { evident, sourced } from './evidence.ts'
import { readEntryFile } from './knowledge.ts'
import { buildMatcher, type Match } from './matcher.ts'
import { MODALITIES, type Modality, type Span, STANCES, type Stance } from './model.ts'
import type { Script } from './registry.ts'
import { firstFrom } from './stages/within.ts'

const perScript = <T extends z.ZodType>(value: T) => z.strictObject({ zh: value, en: value })
const TopicEntry = z.strictObject({
  ...evident,
  name: perScript(z.string().min(1)),
  cues: perScript(z.array(z.string().min(1)).min(1)),
})
export type Topic = z.infer<typeof TopicEntry>

/** PLOVER's categories, as its manual lists them. */
const PLOVER = 'AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT'.split(' ')
const EventCode = z.strictObject({ ...sourced, label: z.enum([...STANCES, ...MODALITIES]), plover: z.enum(PLOVER), cameo: z.string().regex(/^\d{2}$/) })

/** The controlled list of topics, in the order of their data. */
export const topics: readonly Topic[] = readEntryFile('lexicon/topics.yaml', TopicEntry)

/** Numbers of the topics in the list, by their cues. */
const cuesOf = (script: Script) => buildMatcher(topics.flatMap((topic, number) => topic.cues[script].map((cue) => [cue, number] as const)))
const matchers = { zh: cuesOf('zh'), en: cuesOf('en') }

/**
 * Tells the topics that a content touches: their ids, in the order of the list. `folded` is the whole text as the rules see it
 * (simplified characters), looked through once for all contents; English cues count as whole words only. What stands in the name of a
 * state or person says who, not what about (刚果民主共和国, South Africa), unless it names the same state (朝鲜民主主义人民共和国).
 */
export function topicReader(folded: string, script: Script, actors: readonly Actor[] = []): (content: Span) => string[] {
  const cues = outsideNames(actors, script === 'en' ? englishCues(folded) : matchers.zh.all(folded), folded)
  return ({ start, end }) => {
    const touched: number[] = []
    for (let at = firstFrom(cues, start); at < cues.length; at++) {
      const cue = cues[at] as Match<readonly number[]>
      if (cue.start >= end) break
      if (cue.end <= end) for (const number of cue.value) insert(touched, number)
    }
    return touched.map((number) => (topics[number] as Topic).id)
  }
}

/** Adds a number to numbers in order, unless they have it: they are few. */
function insert(numbers: number[], number: number): void {
  let at = numbers.length
  while (at > 0 && (numbers[at - 1] as number) > number) at--
  if (at === 0 || numbers[at - 1] !== number) numbers.splice(at, 0, number)
}

/** A state or person where the text names it, with its other names in lower case. */
export interface Actor extends Span {
  readonly names: () => readonly string[]
}

function outsideNames<T extends Span>(actors: readonly Actor[], cues: readonly T[], folded: string): T[] {
  let next = 0
  return cues.filter(({ start, end }) => {
    while (next < actors.length && (actors[next]?.end ?? 0) <= start) next++
    const actor = actors[next]
    return !actor || start < actor.start || end > actor.end || actor.names().includes(folded.slice(start, end).toLowerCase())
  })
}

function englishCues(folded: string): Match<readonly number[]>[] {
  const text = folded.replaceAll('\u0130', 'I').toLowerCase() // that letter alone becomes longer
  return matchers.en.all(text).filter(({ start, end }) => !isLetter(text, start - 1) && !isLetter(text, end))
}

const isLetter = (text: string, at: number) => /[\p{L}\p{N}]/u.test(text[at] ?? ' ')

const codes = new Map(readEntryFile('lexicon/event-codes.yaml', EventCode).map(({ label, plover, cameo }) => [label, { plover, cameo }]))

/** PLOVER's category and CAMEO's root code of a stance or modality. */
export function eventCodeOf(label: Stance | Modality): { readonly plover: string; readonly cameo: string } {
  const code = codes.get(label)
  if (!code) throw new Error(`lexicon/event-codes.yaml: found no code of ${label}, expected one; add an entry`)
  return code
}
