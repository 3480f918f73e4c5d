import type { Language, View } from '../model.ts'
import { isHanCode, scriptOf } from '../script.ts'

const SAMPLE = 4_000

/** Chinese when one character in four letters is Han; traditional when more of its characters belong to that script only. */
export function detectLanguage(view: View): Language {
  const length = Math.min(view.plain.length, SAMPLE)
  let han = 0
  let latin = 0
  let traditional = 0 // more characters of that script than of the other
  for (let at = 0; at < length; at++) {
    const code = view.plain.charCodeAt(at)
    if (isHanCode(code)) {
      han++
      traditional += scriptOf(code)
    } else if ((code | 32) >= 97 && (code | 32) <= 122) latin++
  }
  if (han * 4 <= latin || han === 0) return 'en'
  return traditional > 0 ? 'zh-Hant' : 'zh-Hans'
}
