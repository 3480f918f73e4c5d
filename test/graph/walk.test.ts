import { describe, expect, it } from 'vitest'
import { type Link, type LinkType, neighborhood, shortestWay, type Walkable } from '../../src/graph/walk.ts'

/** `a MENTIONS b 3`: three facts link a to b. */
function graphOf(lines: readonly string[], hubs: readonly string[] = []): Walkable & { readonly asked: (readonly string[])[] } {
  const links = lines.map((line): Link => {
    const [from = '', type, to = '', count = '1'] = line.split(' ')
    return { type: type as LinkType, from, to, count: Number(count), fact: `${from}${to}` }
  })
  const asked: (readonly string[])[] = []
  return {
    hubs: new Set(hubs),
    asked,
    links: async (ids) => {
      asked.push(ids)
      return links.filter(({ from, to }) => ids.includes(from) || ids.includes(to))
    },
  }
}

describe('neighborhood', () => {
  const lines = ['s MENTIONS a', 's MENTIONS b 5', 's CITES c 2', 'b POSITION d', 'd POSITION e', 'a POSITION b']

  it.each([
    { case: 'takes the most linked first', depth: 1, limit: 9, nodes: 's:0 b:1 c:1 a:1', truncated: false },
    { case: 'leaves the least linked out', depth: 1, limit: 2, nodes: 's:0 b:1 c:1', truncated: true },
    { case: 'goes on level by level', depth: 3, limit: 9, nodes: 's:0 b:1 c:1 a:1 d:2 e:3', truncated: false },
    { case: 'is the node alone at distance 0', depth: 0, limit: 9, nodes: 's:0', truncated: false },
  ])('$case', async ({ depth, limit, nodes, truncated }) => {
    const found = await neighborhood('s', depth, limit, graphOf(lines))
    expect([...found.distances].map(([id, distance]) => `${id}:${distance}`).join(' ')).toBe(nodes)
    expect(found.truncated).toBe(truncated)
  })

  it('ends at hubs, unless the hub is in the middle', async () => {
    expect([...(await neighborhood('s', 2, 9, graphOf(lines, ['b']))).distances.keys()]).toEqual(['s', 'b', 'c', 'a'])
    expect([...(await neighborhood('b', 1, 9, graphOf(lines, ['b']))).distances.keys()]).toEqual(['b', 's', 'a', 'd'])
  })

  it('shows each link once, and only between nodes that it shows', async () => {
    const { links } = await neighborhood('s', 2, 3, graphOf(lines))
    expect(links.map(({ type, from, to }) => `${from} ${type} ${to}`)).toEqual(['a POSITION b', 's CITES c', 's MENTIONS a', 's MENTIONS b'])
  })

  it('reads what is among its nodes alone once it had to leave some out', async () => {
    const graph = graphOf(lines)
    const among: (readonly string[] | undefined)[] = []
    const links: Walkable['links'] = (ids, only) => {
      among.push(only)
      return graph.links(ids)
    }
    await neighborhood('s', 3, 2, { ...graph, links })
    expect(among).toEqual([undefined, ['s', 'b', 'c']])
  })

  it('reads once a level', async () => {
    const graph = graphOf(lines)
    await neighborhood('s', 3, 9, graph)
    expect(graph.asked).toEqual([['s'], ['b', 'c', 'a'], ['d']])
  })
})

describe('shortestWay', () => {
  const chain = ['a POSITION b', 'c MENTIONS b', 'c MENTIONS d', 'd POSITION e']

  it.each<{ case: string; lines: readonly string[]; from: string; to: string; most?: number; hubs?: readonly string[]; nodes: string | undefined }>([
    { case: 'follows links whichever way they point', lines: chain, from: 'a', to: 'e', nodes: 'a b c d e' },
    { case: 'is the same backwards', lines: chain, from: 'e', to: 'a', nodes: 'e d c b a' },
    { case: 'is no longer than asked for', lines: chain, from: 'a', to: 'e', most: 3, nodes: undefined },
    { case: 'has no link from a node to itself', lines: chain, from: 'a', to: 'a', nodes: 'a' },
    { case: 'takes the short way', lines: [...chain, 'e COMMITMENT a'], from: 'a', to: 'e', nodes: 'a e' },
    { case: 'does not lead through a hub', lines: chain, from: 'a', to: 'e', hubs: ['c'], nodes: undefined },
    { case: 'goes round a hub', lines: [...chain, 'b CITES x', 'x CITES y', 'y CITES d'], from: 'a', to: 'e', hubs: ['c'], nodes: 'a b x y d e' },
    { case: 'begins and ends at hubs', lines: chain, from: 'a', to: 'e', hubs: ['a', 'e'], nodes: 'a b c d e' },
    { case: 'takes the first of two equal ways by their ids', lines: ['a CITES x', 'a CITES y', 'b CITES x', 'b CITES y'], from: 'a', to: 'b', nodes: 'a x b' },
    { case: 'finds nothing where nothing leads', lines: [...chain, 'y CITES z'], from: 'a', to: 'z', nodes: undefined },
  ])('$case', async ({ lines, from, to, most = 6, hubs = [], nodes }) => {
    const way = await shortestWay(from, to, most, graphOf(lines, hubs))
    expect(way?.nodes.join(' ')).toBe(nodes)
    expect(way?.links.length).toBe(way && way.nodes.length - 1)
  })

  it('gives between each two nodes the link that tells most', async () => {
    const way = await shortestWay('a', 'c', 6, graphOf(['a MENTIONS b 9', 'b POSITION a', 'b ISSUED_BY c']))
    expect(way?.links.map(({ type, from, to }) => `${from} ${type} ${to}`)).toEqual(['b POSITION a', 'b ISSUED_BY c'])
  })

  it('reads once a level, where there are fewer nodes and never from a hub first', async () => {
    const graph = graphOf([...chain, 'a MENTIONS p', 'a MENTIONS q'], ['a'])
    await shortestWay('a', 'e', 6, graph)
    expect(graph.asked).toEqual([['e'], ['d'], ['c'], ['b']])
  })
})
