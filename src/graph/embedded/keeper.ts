import type { DroppedSource, KeptSource } from '../store.ts'
import type { Archive } from './archive.ts'

/**
 * The files of one transaction. They cannot take part in it: what comes and what goes is announced before the commit and done
 * after it, so that the next opening can bring to an end what a crash interrupted.
 */
export class Keeper {
  readonly #archive: Archive
  readonly #arrivals: string[] = []
  readonly #drops: DroppedSource[] = []

  constructor(archive: Archive) {
    this.#archive = archive
  }

  async keep(source: KeptSource): Promise<void> {
    this.#arrivals.push(source.id)
    await this.#archive.announceArrival(source)
  }

  dropLater(source: DroppedSource): void {
    this.#drops.push(source)
  }

  async committing(): Promise<void> {
    for (const drop of this.#drops) await this.#archive.announceDrop(drop)
  }

  async committed(): Promise<void> {
    for (const id of this.#arrivals) await this.#archive.admit(id)
    for (const drop of this.#drops) await this.#archive.drop(drop)
  }

  async rolledBack(): Promise<void> {
    for (const { id } of this.#drops) await this.#archive.withdrawDrop(id)
    for (const id of this.#arrivals) await this.#archive.turnAway(id)
  }
}
