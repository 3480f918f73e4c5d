import { ClausegraphError } from '../errors.ts'

/** A writer removed between two reads of one request what the first of them found. */
export class TornRead extends ClausegraphError {
  constructor(what: string) {
    super('NOT_FOUND', `${what} was removed while the answer was being read; ask again.`)
    this.name = 'TornRead'
  }
}
