const BY =
  /\b(?:by|before|no later than|until)\s+(?:the\s+)?(?:end\s+of\s+|year\s+)?(?:\d{1,2}\s+)?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+)?(?:\d{1,2},\s+)?((?:19|20)\d{2})\b/

/** The year by which a commitment is to be met ("by 2030", "no later than the end of 2027"); undefined where none is named. */
export function findDeadline(content: string): string | undefined {
  return BY.exec(content)?.[1]
}
