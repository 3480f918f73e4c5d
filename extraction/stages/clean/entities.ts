const ENTITY = /&(?:#[xX]?[\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,30});/uy

/** Where the entities of a source that stand for one character of the view end, by the offset of their ampersand. */
export function findEntityEnds(source: string, toSource: Uint32Array): ReadonlyMap<number, number> {
  const ends = new Map<number, number>()
  if (!source.includes('&')) return ends
  for (let index = 0; index < toSource.length; index++) {
    const start = toSource[index] as number
    if (source.charAt(start) !== '&' || toSource[index + 1] === start + 1) continue
    ENTITY.lastIndex = start
    if (ENTITY.test(source)) ends.set(start, ENTITY.lastIndex)
  }
  return ends
}
