import { z } from 'zod'
import { readEntryFile } from './knowledge.ts'
import { buildMatcher } from './matcher.ts'
import { MODALITIES, type Modality, STANCES, type Stance } from './model.ts'
import type { Script } from './registry.ts'

const perScript = <T extends z.ZodType>(value: T) => z.strictObject({ zh: value, en: value })
const TopicEntry = z.strictObject({
  id: z.string().min(3),
  name: perScript(z.string().min(1)),
  cues: perScript(z.array(z.string().min(1)).min(1)),
})
export type Topic = z.infer<typeof TopicEntry>

/** PLOVER's categories, as its manual lists them. */
const PLOVER = 'AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT'.split(' ')
const EventCode = z.strictObject({ label: z.enum([...STANCES, ...MODALITIES]), plover: z.enum(PLOVER), cameo: z.string().regex(/^\d{2}$/) })

/** The controlled list of topics, in the order of their data. */
export const topics: readonly Topic[] = readEntryFile('lexicon/topics.yaml', TopicEntry)

/** Numbers of the topics in the list, by their cues. */
const cuesOf = (script: Script) => buildMatcher(topics.flatMap((topic, number) => topic.cues[script].map((cue) => [cue, number] as const)))
const matchers = { zh: cuesOf('zh'), en: cuesOf('en') }

/**
 * Ids of the topics that a content touches, in the order of the list. `folded` is the content as the rules see it
 * (simplified characters); English cues count as whole words only.
 */
export function topicsOf(folded: string, script: Script): string[] {
  const text = script === 'en' ? folded.toLowerCase() : folded
  const matcher = matchers[script]
  const touched: number[] = []
  for (let at = 0; at < text.length; at++) {
    if (!matcher.end(text, at)) continue
    for (const { end, value } of matcher.at(text, at)) {
      if (script === 'en' && (isLetter(text, at - 1) || isLetter(text, end))) continue
      for (const number of value) if (!touched.includes(number)) touched.push(number)
    }
  }
  return touched.sort((a, b) => a - b).map((number) => (topics[number] as Topic).id)
}

const isLetter = (text: string, at: number) => /[\p{L}\p{N}]/u.test(text[at] ?? ' ')

const codes = new Map(readEntryFile('lexicon/event-codes.yaml', EventCode).map(({ label, ...code }) => [label, code]))

/** PLOVER's category and CAMEO's root code of a stance or modality. */
export function eventCodeOf(label: Stance | Modality): { readonly plover: string; readonly cameo: string } {
  const code = codes.get(label)
  if (!code) throw new Error(`lexicon/event-codes.yaml: found no code of ${label}, expected one; add an entry`)
  return code
}
