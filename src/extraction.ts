import type { ExplainedText, Extraction, SourceDocument } from '../extraction/index.ts'
import { ClausegraphError } from './errors.ts'

interface Reader {
  extract(document: SourceDocument): Extraction
  explain(document: SourceDocument): ExplainedText
}

/** The extraction, with the built-in registry or folders of names laid over it; loaded when first asked for, since it is large. Throws BAD_INPUT when the registry cannot be used. */
export async function loadExtraction(registry?: readonly string[]): Promise<Reader> {
  const [{ explain, extract }, { knowledge, loadKnowledge }] = await Promise.all([import('../extraction/index.ts'), import('../extraction/knowledge.ts')])
  const known = registry ? overlaid(() => loadKnowledge({ registry })) : knowledge()
  return { extract: (document) => extract(document, known), explain: (document) => explain(document, known) }
}

function overlaid<T>(load: () => T): T {
  try {
    return load()
  } catch (cause) {
    throw new ClausegraphError('BAD_INPUT', (cause as Error).message, { cause })
  }
}
