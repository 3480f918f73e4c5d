/** Numbers that look random and are the same for one seed. */
export function createRandom(seed) {
  let state = seed >>> 0
  // The generator of mulberry32: one multiplication and a few shifts a number.
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit) => Math.floor(next() * limit)
  const pick = (list) => list[below(list.length)]
  return {
    next,
    below,
    between: (least, most) => least + below(most - least + 1),
    pick,
    chance: (share) => next() < share,
    /** The first of a list far more often than the last, as names in texts are. */
    pickRanked: (list) => list[Math.floor(list.length ** next()) - 1],
    some: (list, count) => [...new Set(Array.from({ length: count }, () => pick(list)))],
  }
}
