/** Values by key, the least recently used going first when they take more bytes than allowed. */
export interface ByteCache<Value> {
  get(key: string): Value | undefined
  set(key: string, value: Value): void
}

/** `sizeOf`: about how many bytes an entry takes. */
export function createByteCache<Value>(maxBytes: number, sizeOf: (key: string, value: Value) => number): ByteCache<Value> {
  const values = new Map<string, Value>()
  let bytes = 0
  const remove = (key: string, value: Value): void => {
    values.delete(key)
    bytes -= sizeOf(key, value)
  }
  return {
    get(key) {
      const value = values.get(key)
      if (value === undefined) return undefined
      // A map keeps its order of insertion: the last one is the one used last.
      values.delete(key)
      values.set(key, value)
      return value
    },
    set(key, value) {
      const known = values.get(key)
      if (known !== undefined) remove(key, known)
      const size = sizeOf(key, value)
      if (size > maxBytes) return
      values.set(key, value)
      bytes += size
      for (const [oldest, old] of values) {
        if (bytes <= maxBytes) break
        remove(oldest, old)
      }
    },
  }
}

/** What an entry takes beside its text: key, map entry, string headers. */
const OVERHEAD = 200

/** Of a text under a short key. JavaScript keeps up to two bytes a character. */
export const sizeOfText = (_: string, text: string): number => 2 * text.length + OVERHEAD
