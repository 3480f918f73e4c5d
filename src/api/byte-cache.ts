/** Texts by key, the least recently used going first when they take more bytes than allowed. */
export interface ByteCache {
  get(key: string): string | undefined
  set(key: string, text: string): void
}

/** What an entry takes beside its text: key, map entry, string headers. */
const OVERHEAD = 200

export function createByteCache(maxBytes: number): ByteCache {
  const texts = new Map<string, string>()
  let bytes = 0
  const remove = (key: string, text: string): void => {
    texts.delete(key)
    bytes -= sizeOf(text)
  }
  return {
    get(key) {
      const text = texts.get(key)
      if (text === undefined) return undefined
      // A map keeps its order of insertion: the last one is the one used last.
      texts.delete(key)
      texts.set(key, text)
      return text
    },
    set(key, text) {
      const known = texts.get(key)
      if (known !== undefined) remove(key, known)
      if (sizeOf(text) > maxBytes) return
      texts.set(key, text)
      bytes += sizeOf(text)
      for (const [oldest, old] of texts) {
        if (bytes <= maxBytes) break
        remove(oldest, old)
      }
    },
  }
}

/** JavaScript keeps up to two bytes a character. */
const sizeOf = (text: string): number => 2 * text.length + OVERHEAD
