import { createHash } from 'node:crypto'
import type {
  About,
  Commitment,
  Entity,
  Extraction,
  InstrumentKind,
  Language,
  Mention,
  Modality,
  Part,
  Position,
  Stance,
  StatementKind,
} from '../../extraction/model.ts'
import type { SourceText } from '../../src/library.ts'

/** A sentence of a made-up statement, with what stands in it; every span is named by its words. */
export interface Sentence {
  readonly text: string
  readonly part?: Part
  readonly mentions?: readonly { readonly surface: string; readonly id: string; readonly type: Mention['type'] }[]
  readonly citations?: readonly { readonly surface: string; readonly id: string; readonly kind: InstrumentKind; readonly dated?: string }[]
  readonly stances?: readonly {
    readonly cue: string
    readonly content: string
    readonly stance?: Stance
    readonly modality?: Modality
    readonly holders: readonly string[]
    readonly addressees?: readonly string[]
    readonly about?: readonly About[]
    readonly topics?: readonly string[]
  }[]
}

export interface MadeStatement {
  readonly title: string
  readonly date?: string
  readonly parties?: readonly string[]
  readonly language?: Language
  readonly kind?: StatementKind
  readonly truncated?: boolean
  readonly paraphrase?: boolean
  readonly instrument?: string
  /** Plain sentences, or sentences with facts. */
  readonly sentences: readonly (string | Sentence)[]
  readonly entities?: readonly Entity[]
}

/** An extraction as `extract` would give it, of a text made of title and sentences. */
export function makeExtraction(made: MadeStatement): { readonly extraction: Extraction; readonly text: string } {
  const sentences = made.sentences.map((sentence) => (typeof sentence === 'string' ? { text: sentence } : sentence))
  const text = [made.title, ...sentences.map((sentence) => sentence.text)].join('\n')
  const sha256 = createHash('sha256').update(text, 'utf8').digest('hex')
  const edition = sha256.slice(0, 16)
  const placed = placeSentences(made.title, sentences, edition)
  const stances = placed.flatMap(({ sentence, start, clause }) =>
    (sentence.stances ?? []).map((stance) => ({ stance, clause, ...spansOf(sentence.text, start, stance) })),
  )
  const common = (found: (typeof stances)[number]) => ({
    start: found.start,
    end: found.end,
    cue: found.cue,
    clause: found.clause,
    rule: 'made-up',
    text: found.stance.content,
    about: [...(found.stance.about ?? [])],
    topics: [...(found.stance.topics ?? [])],
    cameo: '01',
  })
  const mentions = placed.flatMap(({ sentence, start, clause }) =>
    (sentence.mentions ?? []).map(({ surface, id, type }) => ({ ...spanOf(sentence.text, start, surface), id, type, clause, rule: 'made-up' })),
  )
  const citations = placed.flatMap(({ sentence, start, clause }) =>
    (sentence.citations ?? []).map(({ surface, ...citation }) => ({ ...spanOf(sentence.text, start, surface), ...citation, clause })),
  )
  const extraction: Extraction = {
    format: '1',
    source: 'made-up.txt',
    edition,
    sha256,
    chars: text.length,
    statement: statementOf(made),
    entities: [...(made.entities ?? [])],
    clauses: placed.map(({ sentence, start, clause }, paragraph) => ({
      id: clause,
      start,
      end: start + sentence.text.length,
      part: sentence.part ?? 'BODY',
      paragraph,
      text: sentence.text,
    })),
    mentions: [...mentions, ...citations.map(({ start, end, id, clause }) => ({ start, end, id, clause, type: 'Instrument' as const, rule: 'made-up' }))],
    citations,
    positions: stances.flatMap((found): Position[] =>
      found.stance.stance
        ? [
            {
              ...common(found),
              id: `${edition}-p${found.start}`,
              stance: found.stance.stance,
              holders: [...found.stance.holders],
              addressees: [...(found.stance.addressees ?? [])],
            },
          ]
        : [],
    ),
    commitments: stances.flatMap((found): Commitment[] =>
      found.stance.modality ? [{ ...common(found), id: `${edition}-k${found.start}`, modality: found.stance.modality, actors: [...found.stance.holders] }] : [],
    ),
    issues: [],
  }
  return { extraction, text }
}

/** The text as a source would hand it over. */
export function sourceOf(text: string, location = 'made-up.txt', corrections: SourceText['corrections'] = {}): SourceText {
  return { location, text, encoding: 'utf-8', mediaType: 'text/plain', corrections }
}

function statementOf({
  title,
  date,
  parties = ['CN', 'RU'],
  language = 'zh-Hans',
  kind = 'JOINT_STATEMENT',
  truncated = false,
  paraphrase,
  instrument,
}: MadeStatement): Extraction['statement'] {
  const id = [...parties.map((party) => party.toLowerCase()), date ?? 'undated', kind, createHash('sha256').update(title).digest('hex').slice(0, 6)].join('-')
  return {
    id,
    title,
    ...(date && { date }),
    dateSource: date ? 'text' : 'none',
    parties: [...parties],
    language,
    kind,
    truncated,
    ...(paraphrase !== undefined && { paraphrase }),
    ...(instrument && { instrument }),
  }
}

function placeSentences(title: string, sentences: readonly Sentence[], edition: string) {
  let start = title.length + 1
  return sentences.map((sentence) => {
    const placed = { sentence, start, clause: `${edition}-c${start}` }
    start += sentence.text.length + 1
    return placed
  })
}

function spansOf(text: string, start: number, { cue, content }: { cue: string; content: string }) {
  return { cue: spanOf(text, start, cue), ...spanOf(text, start, content) }
}

function spanOf(text: string, start: number, words: string): { start: number; end: number } {
  const at = text.indexOf(words)
  if (at < 0) throw new Error(`"${words}" does not stand in "${text}"`)
  return { start: start + at, end: start + at + words.length }
}
