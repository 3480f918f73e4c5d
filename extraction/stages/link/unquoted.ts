const QUOTES = /^[《〈“"「『]+|[》〉”"」』]+$/gu

/** A title without the marks around it. */
export const unquoted = (title: string): string => title.trim().replace(QUOTES, '').trim()
