import { knowledge } from '../../extraction/knowledge.ts'
import { readTitle } from '../../extraction/languages/titles.ts'
import type { Language, StatementFacts } from '../../extraction/model.ts'
import { foldCharacters } from '../../extraction/stages/clean/fold.ts'

/** What a statement's title says that date, parties and kind do not, however long it is written and in which script. Empty for "Joint Communiqué". */
export function titleSubject({ title, language }: Pick<StatementFacts, 'title' | 'language'>): string {
  return readTitle(foldCharacters(title), language, knowledge()).subject
}

/** Ids of the states and organizations that a title names as its parties, sorted; none for "Convention on Rivers". */
export function titleParties(title: string, language: Language): readonly string[] {
  return readTitle(foldCharacters(title), language, knowledge()).parties
}
