import type { Language, View } from '../model.ts'
import { isHanCode, scriptOf } from '../script.ts'

const SAMPLE = 4_000

/** Chinese when one character in four letters is Han; traditional when more of its characters belong to that script only. */
export function detectLanguage(view: View): Language {
  const length = Math.min(view.plain.length, SAMPLE)
  let han = 0
  let latin = 0
  let traditional = 0
  let simplified = 0
  for (let at = 0; at < length; at++) {
    const code = view.plain.charCodeAt(at)
    if (isHanCode(code)) {
      han++
      const script = scriptOf(code)
      if (script === 'traditional') traditional++
      else if (script === 'simplified') simplified++
    } else if ((code | 32) >= 97 && (code | 32) <= 122) latin++
  }
  if (han * 4 <= latin || han === 0) return 'en'
  return traditional > simplified ? 'zh-Hant' : 'zh-Hans'
}
