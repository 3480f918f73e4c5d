import type { FactChanges, TextChanges } from '../library.ts'
import { groupBy } from './rows.ts'
import type { GraphTransaction } from './store.ts'

type Reader = Pick<GraphTransaction, 'read'>

/** A fact as it is compared: what kind of it, and in which words. */
interface Fact {
  readonly id: string
  readonly label: string
  readonly text: string
}

export interface Facts {
  readonly positions: readonly Fact[]
  readonly commitments: readonly Fact[]
  readonly citations: readonly Fact[]
}

export const NO_FACTS: Facts = { positions: [], commitments: [], citations: [] }

/** Positions, commitments and citations of an edition, in order of their ids. */
export async function factsOf(reader: Reader, edition: string): Promise<Facts> {
  const read = async (kind: keyof Facts) => (await reader.read(`edition-${kind}`, { ids: [edition] })) as unknown as Fact[]
  return { positions: await read('positions'), commitments: await read('commitments'), citations: await read('citations') }
}

/** What a later reading of a source says otherwise than the one before. */
export function compareFacts(before: Facts, after: Facts): TextChanges {
  return {
    positions: changesOf(before.positions, after.positions),
    commitments: changesOf(before.commitments, after.commitments),
    citations: changesOf(before.citations, after.citations),
  }
}

/** Ids tell of the text that a fact stands in, so facts of two texts are told by what they say; one said twice counts twice. */
function changesOf(before: readonly Fact[], after: readonly Fact[]): FactChanges {
  const former = groupBy(before, saying)
  const pairs = after.map((fact) => ({ fact, formerly: former.get(saying(fact))?.shift() }))
  return {
    new: pairs.flatMap(({ fact, formerly }) => (formerly ? [] : [told(fact)])),
    gone: [...former.values()].flat().map(told),
    kept: pairs.flatMap(({ fact, formerly }) => (formerly ? [{ ...told(fact), formerId: formerly.id }] : [])),
  }
}

const saying = ({ label, text }: Fact): string => `${label}\n${text}`

const told = ({ id, label, text }: Fact): Fact => ({ id, label, text })
