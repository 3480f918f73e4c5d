import type { ASTVisitor, ValidationContext } from 'graphql'
import { tooComplex } from './limits.ts'

const MOST_CHARACTERS = 100

/**
 * Refuses long names and aliases, which an answer repeats with every object; and any alias within what the schema tells of itself,
 * of which no characters are counted.
 */
export function shortNamesRule(context: ValidationContext): ASTVisitor {
  return {
    Name: ({ value: { length } }) => {
      if (length <= MOST_CHARACTERS) return
      context.reportError(tooComplex(`Found a name or alias of ${length} characters, expected at most ${MOST_CHARACTERS}; write a shorter one.`))
    },
    Field: ({ alias }) => {
      if (!alias || !context.getParentType()?.name.startsWith('__')) return
      context.reportError(tooComplex('Found an alias within `__schema` or `__type`, expected none; ask for the field under its own name.'))
    },
  }
}
