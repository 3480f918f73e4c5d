import type { LanguageRules } from '../index.ts'
import { findNames } from './names.ts'
import { findStances } from './stances.ts'

export const zh: LanguageRules = { findNames, findStances }
