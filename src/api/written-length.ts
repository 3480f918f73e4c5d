import { type FragmentDefinitionNode, type GraphQLResolveInfo, getNamedType, Kind, type SelectionSetNode } from 'graphql'

/** Of a value and the signs around it; what is no text is short. */
export function lengthOf(value: unknown): number {
  if (typeof value === 'string') return value.length + SIGNS
  return Array.isArray(value) ? value.reduce((sum: number, each) => sum + lengthOf(each), SIGNS) : SHORT
}

const SIGNS = 3
const SHORT = 5

/** By the fields that ask, which are the same ones for every object of a list. */
const knownTypenames = new WeakMap<object, number>()

/** Characters that `__typename` takes in one object, under all its names. */
export function typenamesOf({ fieldNodes, fragments, returnType }: GraphQLResolveInfo): number {
  const known = knownTypenames.get(fieldNodes)
  if (known !== undefined) return known
  const keys = new Set<string>()
  const seen = new Set<FragmentDefinitionNode>()
  for (const { selectionSet } of fieldNodes) collectKeys(selectionSet, fragments, keys, seen)
  const value = lengthOf(getNamedType(returnType).name)
  const characters = [...keys].reduce((sum, key) => sum + lengthOf(key) + value, 0)
  knownTypenames.set(fieldNodes, characters)
  return characters
}

type Fragments = GraphQLResolveInfo['fragments']

/** Each fragment once: spread within one another they are endless. */
function collectKeys(selectionSet: SelectionSetNode | undefined, fragments: Fragments, keys: Set<string>, seen: Set<FragmentDefinitionNode>): void {
  for (const selection of selectionSet?.selections ?? []) {
    if (selection.kind === Kind.INLINE_FRAGMENT) collectKeys(selection.selectionSet, fragments, keys, seen)
    else if (selection.kind === Kind.FIELD) {
      if (selection.name.value === '__typename') keys.add((selection.alias ?? selection.name).value)
    } else {
      const fragment = fragments[selection.name.value]
      if (!fragment || seen.has(fragment)) continue
      seen.add(fragment)
      collectKeys(fragment.selectionSet, fragments, keys, seen)
    }
  }
}
