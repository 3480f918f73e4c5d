import { expect, it } from 'vitest'
import { cleanText } from '../../extraction/stages/clean.ts'
import { detectLanguage } from '../../extraction/stages/language.ts'

it.each([
  ['simplified Chinese', '双方支持多边主义，反对单边制裁。', 'zh-Hans'],
  ['traditional Chinese', '雙方支持多邊主義，反對單邊制裁。', 'zh-Hant'],
  ['English', 'The two sides support multilateralism.', 'en'],
  ['Chinese with English names', '双方支持AUKUS、NATO、OECD对话，反对单边制裁。', 'zh-Hans'],
  ['English with a Chinese name', 'The Ministry (外交部) issued a statement on trade and peace.', 'en'],
  ['characters that both scripts share', '中方支持和平。', 'zh-Hans'],
  ['simplified Chinese with radicals for characters', '双⽅⽀持⼈⺠的⻓期和平。', 'zh-Hans'],
  ['traditional Chinese with radicals for characters', '雙⽅⽀持⼈⺠的⻑期和平。', 'zh-Hant'],
  ['nothing', '', 'en'],
])('detects %s', (_, text, language) => {
  expect(detectLanguage(cleanText(text))).toBe(language)
})
