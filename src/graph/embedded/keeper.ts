import type { DroppedSource, KeptSource } from '../store.ts'
import type { Archive } from './archive.ts'

/**
 * The files of one transaction. They cannot take part in it: what is new is written before the commit and undone on failure, what goes is
 * announced before the commit and deleted after it.
 */
export class Keeper {
  readonly #archive: Archive
  readonly #undo: (() => Promise<void>)[] = []
  readonly #drops: DroppedSource[] = []

  constructor(archive: Archive) {
    this.#archive = archive
  }

  async keep(source: KeptSource): Promise<void> {
    const before = await this.#archive.card(source.id)
    const hadText = (await this.#archive.text(source.sha256)) !== undefined
    this.#undo.unshift(async () => {
      await this.#archive.drop({ id: source.id, sha256: source.sha256, lastOfText: !hadText })
      if (before) await this.#archive.keep(before)
    })
    await this.#archive.keep(source)
  }

  dropLater(source: DroppedSource): void {
    this.#drops.push(source)
  }

  async committing(): Promise<void> {
    for (const drop of this.#drops) await this.#archive.announceDrop(drop)
  }

  async committed(): Promise<void> {
    for (const drop of this.#drops) await this.#archive.drop(drop)
  }

  async rolledBack(): Promise<void> {
    for (const { id } of this.#drops) await this.#archive.withdrawDrop(id)
    for (const undo of this.#undo) await undo()
  }
}
