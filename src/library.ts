import type { ExecutionResult } from 'graphql'
import type { Corrections, Language } from '../extraction/model.ts'
import type { GraphReader } from './graph/export.ts'

/** A text as a source hands it over: decoded, with what is known of where it came from. */
export interface SourceText {
  /** Path, URL or `-`, as the user would find it again. */
  readonly location: string
  readonly text: string
  readonly encoding: string
  readonly mediaType: string
  readonly corrections: Corrections
}

export interface Ingested {
  readonly location: string
  readonly edition: string
  readonly statement: string
  readonly title: string
  readonly date: string | null
  readonly parties: readonly string[]
  /** `unchanged`: this text was there with the same corrections; `replaced`: the source had another text before. */
  readonly outcome: 'added' | 'replaced' | 'unchanged'
  readonly counts: {
    readonly clauses: number
    readonly mentions: number
    readonly citations: number
    readonly positions: number
    readonly commitments: number
    readonly issues: number
  }
  /** When the source had another text before, or was read otherwise: what its text says now and then. */
  readonly changes?: TextChanges
  /** Pairs of editions that may be one statement or two, and what to do about them. */
  readonly doubts?: readonly string[]
}

export interface TextChanges {
  readonly positions: FactChanges
  readonly commitments: FactChanges
  readonly citations: FactChanges
}

export interface FactChanges {
  readonly new: readonly ChangedFact[]
  readonly gone: readonly ChangedFact[]
  readonly kept: readonly ChangedFact[]
}

export interface ChangedFact {
  readonly id: string
  /** Of a kept fact: the id it had in the text before. */
  readonly formerId?: string
  /** Stance, modality, or id of the cited instrument. */
  readonly label: string
  /** What it is taken on, or the cited name. */
  readonly text: string
}

export interface Removed {
  readonly statements: readonly string[]
  readonly editions: readonly string[]
  /** Locations whose texts stood in the graph with corrections that went with another source; a library has read them anew, without. */
  readonly reread?: readonly string[]
}

export interface StoreStatus {
  readonly kind: 'embedded' | 'neo4j'
  /** Folder or URI, without credentials. */
  readonly address: string
  readonly reachable: boolean
  /** Why not, and what to do. */
  readonly problem?: string
  readonly version?: string
  readonly nodes?: number
  readonly relationships?: number
  /** Grows with every write transaction, whoever writes. */
  readonly revision?: number
}

/** What the command line and the server do with a library of statements, here or through a running server. */
export interface Library {
  ingest(source: SourceText): Promise<Ingested>
  /** `key`: a statement's id, an edition's id or a source's location. Throws a ClausegraphError (NOT_FOUND) when nothing has it. */
  remove(key: string): Promise<Removed>
  /** Empties the graph and reads every stored text anew, with its corrections. */
  rebuild(onProgress?: (done: number, total: number) => void): Promise<Ingested[]>
  /** Names come in `language`, in English without one. */
  query(source: string, variables?: Record<string, unknown>, language?: Language): Promise<ExecutionResult>
  status(): Promise<StoreStatus>
  /** The graph itself, to be exported. */
  readonly graph: GraphReader
  close(): Promise<void>
}
