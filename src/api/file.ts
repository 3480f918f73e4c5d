/** An uploaded file, as the platform gives it. */
export type GivenFile = globalThis.File
