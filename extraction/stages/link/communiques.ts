import { wordsOf } from '../../languages/names-provisional.ts'
import type { NamedSpan } from '../../model.ts'
import { formsOf, type RegistryEntry } from '../../registry.ts'
import type { LinkScene } from './scene.ts'

/** The rule of languages/zh that finds 建交公报 without parties. */
const COMMUNIQUE = 'zh-communique'
const BRACKETED = /^《建交(?:联合)?公报》$/u
const RELATIONS = /建立外交关系|建交/u
const JOINT = /(?:公报|声明)$/u

/** 建交公报: the one on diplomatic relations that the text cited before, else that of the statement's parties in the registry. */
export function communiqueMeant(name: NamedSpan, before: readonly NamedSpan[], { text, statement, knowledge }: LinkScene): string | undefined {
  if (name.rule !== COMMUNIQUE && !BRACKETED.test(wordsOf(name, text))) return undefined
  const cited = before.findLast((other) => other.type === 'Instrument' && RELATIONS.test(wordsOf(other, text)))
  if (cited) return cited.id
  const isTheirs = ({ type, parties = [] }: RegistryEntry) =>
    type === 'Instrument' && parties.length === statement.parties.length && parties.every((party) => statement.parties.includes(party))
  const establishes = (entry: RegistryEntry) => formsOf(entry, 'zh').some(([form]) => RELATIONS.test(form) && JOINT.test(form))
  return [...knowledge.entries.values()].find((entry) => isTheirs(entry) && establishes(entry))?.id
}
