import { matchesOf } from '../../matches.ts'
import type { NamedSpan } from '../../model.ts'
import { anyOfContext } from './names-contexts.ts'

/** A text that speaks of the 大会 and the 安全理事会 side by side means the organs of the United Nations. */
const BESIDE_THE_COUNCIL = /大会(?:[、和或及与]|非?经)安全理事会|安全理事会[、和或及与]大会/u
const ASSEMBLY = new RegExp(`(?<!${anyOfContext('other-assemblies')}|[届次上下])大会(?![堂场厅])`, 'gu')

/** 大会 alone, in the texts of the United Nations that mean its General Assembly by it. */
export function findOrgans(text: string): NamedSpan[] {
  if (!BESIDE_THE_COUNCIL.test(text)) return []
  return matchesOf(text, ASSEMBLY).map(({ index }) => ({ start: index, end: index + '大会'.length, type: 'Organization', id: 'UNGA', rule: 'zh-organ' }))
}
