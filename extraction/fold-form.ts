import { simplify } from './script.ts'
import { foldPunctuation } from './stages/clean/fold.ts'

/** A name of the registry as it stands in a view. */
export function foldForm(surface: string): string {
  if (PLAIN_LATIN.test(surface)) return surface
  return PLAIN_HAN.test(surface) ? simplify(surface) : foldPunctuation(surface)
}

/** Most names are plain letters or plain Chinese characters: no mark in them depends on its neighbours. */
const PLAIN_LATIN = /^[ !#-~]*$/
/** 著 is 着 or itself by its neighbours. */
const PLAIN_HAN = /^[\u3400-\u4dbf\u4e00-\u8456\u8458-\u9fff]*$/
