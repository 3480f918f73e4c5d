import { ClausegraphError } from '../errors.ts'

export const DEFAULT_MAX_BYTES = 20 * 1024 * 1024

/** Collects a stream's bytes and stops reading as soon as they are more than `maxBytes`. */
export async function readLimited(stream: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > maxBytes) throw tooLarge(undefined, maxBytes)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** The error for a text that is larger than the limit; `found` in bytes, when it is known. */
export function tooLarge(found: number | undefined, maxBytes: number): ClausegraphError {
  const size = found === undefined ? 'more' : megabytes(found)
  return new ClausegraphError('SOURCE_UNREADABLE', `too large: found ${size}, expected at most ${megabytes(maxBytes)}; split the text or raise --max-size`)
}

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`
