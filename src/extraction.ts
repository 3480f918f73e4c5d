import type { Extraction, SourceDocument } from '../extraction/model.ts'
import { ClausegraphError } from './errors.ts'

/** The extraction, with the built-in registry or folders of names laid over it; loaded when first asked for, since it is large. Throws BAD_INPUT when the registry cannot be used. */
export async function loadExtraction(registry?: readonly string[]): Promise<(document: SourceDocument) => Extraction> {
  const [{ extract }, { knowledge, loadKnowledge }] = await Promise.all([import('../extraction/index.ts'), import('../extraction/knowledge.ts')])
  if (!registry) return (document) => extract(document, knowledge())
  try {
    const known = loadKnowledge({ registry })
    return (document) => extract(document, known)
  } catch (cause) {
    throw new ClausegraphError('BAD_INPUT', (cause as Error).message, { cause })
  }
}
