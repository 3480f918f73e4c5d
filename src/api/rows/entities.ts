import type { EntityType } from '../../../extraction/model.ts'

/** What has a name in several languages. */
export interface NamedRow {
  /** For display, whatever the language. */
  readonly name: string
  readonly nameEn?: string | null
  readonly nameZhHans?: string | null
  readonly nameZhHant?: string | null
}

export interface TopicRow extends NamedRow {
  readonly id: string
}

export interface EntityRow extends NamedRow {
  readonly id: string
  readonly type: EntityType
  readonly aliases: string[]
  readonly kind?: string | null
  readonly number?: string | null
  readonly date?: string | null
  readonly source: string
}
