import type { LanguageRules } from '../index.ts'
import { findNames } from './names.ts'
import { explainStances, findStances } from './stances.ts'

export const zh: LanguageRules = { findNames, findStances, explainStances }
