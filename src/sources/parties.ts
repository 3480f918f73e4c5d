import type { Knowledge } from '../../extraction/knowledge.ts'
import { formsOf, type RegistryEntry, SCRIPTS } from '../../extraction/registry.ts'
import { simplify } from '../../extraction/script.ts'
import { ClausegraphError } from '../errors.ts'

/** Who a statement can be of; an id of another type is taken too when it is written as an id. */
const PARTY_TYPES: readonly string[] = ['Country', 'Organization', 'Group']

/**
 * Ids of parties that a user wrote as ids, codes in small letters, names or aliases, in either language.
 * `registry` are the folders laid over the built-in one. Throws BAD_INPUT for a name that nobody has or that several share.
 */
export async function resolveParties(parties: readonly string[], registry: readonly string[] | undefined, origin: string): Promise<string[]> {
  const directory = await loadDirectory(registry)
  return [...new Set(parties.map((party) => resolveParty(party, directory, origin)))]
}

/** Ids of parties by how they may be written, folded. */
interface Directory {
  readonly ids: ReadonlyMap<string, string>
  readonly names: ReadonlyMap<string, ReadonlySet<string>>
}

const directories = new Map<string, Promise<Directory>>()

/** Built at the first party only: most texts name their own. */
function loadDirectory(registry: readonly string[] = []): Promise<Directory> {
  const key = registry.join('\0')
  const known = directories.get(key)
  if (known) return known
  const loading = readKnowledge(registry).then(({ entries }) => buildDirectory([...entries.values()]))
  directories.set(key, loading)
  return loading
}

async function readKnowledge(registry: readonly string[]): Promise<Knowledge> {
  const { knowledge, loadKnowledge } = await import('../../extraction/knowledge.ts')
  try {
    return registry.length ? loadKnowledge({ registry }) : knowledge()
  } catch (cause) {
    throw new ClausegraphError('BAD_INPUT', (cause as Error).message, { cause })
  }
}

function buildDirectory(entries: readonly RegistryEntry[]): Directory {
  const names = new Map<string, Set<string>>()
  for (const entry of entries.filter(({ type }) => PARTY_TYPES.includes(type)))
    for (const [surface, { kind }] of SCRIPTS.flatMap((script) => formsOf(entry, script)))
      if (kind !== 'adjective') names.set(fold(surface), (names.get(fold(surface)) ?? new Set()).add(entry.id))
  return { ids: new Map(entries.map(({ id }) => [fold(id), id])), names }
}

const fold = (text: string): string => simplify(text.normalize('NFKC').trim()).replace(/\s+/g, ' ').toLowerCase()

function resolveParty(party: string, { ids, names }: Directory, origin: string): string {
  const written = fold(party)
  const id = ids.get(written)
  if (id) return id
  const [first, ...others] = names.get(written.replace(/^the /, '')) ?? names.get(written) ?? []
  if (first && others.length === 0) return first
  const advice = first ? `expected one; write ${[first, ...others].join(' or ')}` : adviceFor(written, names)
  throw new ClausegraphError('BAD_INPUT', `${origin}: found the party "${party}", ${first ? 'a name of several, ' : ''}${advice}`)
}

function adviceFor(written: string, names: Directory['names']): string {
  const near = nearNames(written, names)
  const meant = near.length ? `did you mean ${near.join(' or ')}? Otherwise write` : 'write'
  return `which the registry does not know; ${meant} an id (CN) or a name (China, 中国), or add the name with --registry`
}

/** Ids with a name that begins as the word does, the longest beginning first; three letters or two Chinese characters at least. */
function nearNames(written: string, names: Directory['names']): string[] {
  const least = /\p{Script=Han}/u.test(written) ? 2 : 3
  const near = [...names].map(([name, ids]) => ({ name, ids, shared: sharedBeginning(name, written) })).filter(({ shared }) => shared >= least)
  const sorted = near.sort((a, b) => b.shared - a.shared || a.name.length - b.name.length || (a.name < b.name ? -1 : 1))
  return [...new Set(sorted.flatMap(({ ids }) => [...ids]))].slice(0, 3)
}

function sharedBeginning(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}
