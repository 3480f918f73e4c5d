import { knowledge as defaultKnowledge, type Knowledge } from './knowledge.ts'
import { type ClauseTree, clauseTrees } from './languages/clause-tree.ts'
import type { StanceContext, TraceEntry } from './languages/index.ts'
import type { Extraction, NamedSpan, SourceDocument, Span, View } from './model.ts'
import { readText } from './pipeline.ts'
import { projectSpan } from './stages/project/spans.ts'
import { explainStances } from './stages/stances.ts'

/** What a text says and why; spans in source offsets. */
export interface ExplainedText {
  readonly extraction: Extraction
  /** Every cue that was considered, with the rule that kept or dropped it. */
  readonly trace: readonly TraceEntry[]
  /** The sentences with their list items, clauses, segments and predicates. */
  readonly trees: readonly ClauseTree[]
  /** The names that stand in the registry as the text writes them. */
  readonly aliases: readonly MatchedAlias[]
}

/** A name of the registry, in the script in which it is looked up, where a mention begins. */
export interface MatchedAlias {
  readonly start: number
  readonly id: string
  readonly alias: string
}

/** The same facts as `extract`, with everything that explains them. */
export function explain(source: SourceDocument, knowledge: Knowledge = defaultKnowledge()): ExplainedText {
  const reasons: Reasons[] = []
  const extraction = readText(source, knowledge, (context) => {
    const explanation = explainStances(context)
    reasons.push(projectReasons(context, explanation.trace, clauseTrees(context.document, explanation.parts ?? new Map())))
    return explanation
  })
  return { extraction, ...(reasons[0] ?? { trace: [], trees: [], aliases: [] }) }
}

type Reasons = Omit<ExplainedText, 'extraction'>

function projectReasons({ document, mentions, knowledge }: StanceContext, trace: readonly TraceEntry[], trees: readonly ClauseTree[]): Reasons {
  const { view } = document
  return {
    trace: trace.map((entry) => ({ ...entry, cue: place(view, entry.cue) })),
    trees: trees.map((tree) => placeTree(view, tree)),
    aliases: mentions.flatMap((mention) => {
      const alias = aliasOf(mention, view, knowledge)
      return alias === undefined ? [] : [{ start: place(view, mention).start, id: mention.id, alias }]
    }),
  }
}

const place = (view: View, { start, end }: Span): Span => projectSpan(view, { start, end }) ?? { start, end }

const placeTree = (view: View, { role, parts, ...span }: ClauseTree): ClauseTree => ({
  ...place(view, span),
  role,
  parts: parts.map((part) => placeTree(view, part)),
})

/** The mention as the registry writes it; undefined where a rule found it or another name of the entity. */
function aliasOf({ id, start, end }: NamedSpan, view: View, { names }: Knowledge): string | undefined {
  const alias = view.folded.slice(start, end).replace(TITLE_MARKS, '')
  const known = [names.zh, names.en].some((forms) =>
    forms.at(alias, 0).some((match) => match.end === alias.length && match.value.some((form) => form.id === id)),
  )
  return known ? alias : undefined
}

const TITLE_MARKS = /^《|》$/gu
