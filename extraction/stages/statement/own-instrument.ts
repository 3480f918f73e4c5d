import type { Knowledge } from '../../knowledge.ts'
import { resolutionId } from '../../languages/names-resolution-ids.ts'
import type { InstrumentKind, Language, StatementKind } from '../../model.ts'
import { foldPunctuation } from '../clean/fold.ts'
import { instrumentIdOf } from '../link.ts'

interface Told {
  readonly title: string
  readonly kind: StatementKind
  readonly date: string | undefined
  readonly parties: readonly string[]
  readonly language: Language
}

/** The id under which others cite the statement: a resolution by its number, everything else by its title. */
export function ownInstrument({ title, kind, date, parties, language }: Told, knowledge: Knowledge): string | undefined {
  if (!title) return undefined
  const number = kind === 'RESOLUTION' ? NUMBER.exec(foldPunctuation(title))?.groups : undefined
  const written = number?.english ?? number?.chinese
  if (written) return resolutionId(written, parties[0])
  return instrumentIdOf(foldPunctuation(title), { ...(date ? { date } : {}), parties, kind: INSTRUMENT_KIND[kind], language }, knowledge)
}

/** Resolution 1540 (2004), 第1540(2004)号决议, A/RES/60/1; the year in brackets is none of the number. */
const NUMBER =
  /(?:\bresolution (?:No\. ?)?(?:[AS]\/)?(?:RES\/)?|\b[AS]\/RES\/)(?<english>\d{1,4}(?:\/\d{1,4})?)(?![\d/])|(?<chinese>\d{1,4}(?:\/\d{1,4})?) ?(?:[(（]\d{4}[)）])? ?[号號][决決][议議]/iu

/** The kind under which another text would cite the statement. */
const INSTRUMENT_KIND: Record<StatementKind, InstrumentKind> = {
  JOINT_STATEMENT: 'JOINT_STATEMENT',
  DECLARATION: 'DECLARATION',
  COMMUNIQUE: 'JOINT_STATEMENT',
  RESOLUTION: 'RESOLUTION',
  TREATY: 'TREATY',
  SPEECH: 'OTHER',
  OTHER: 'OTHER',
}
