// Measures the extraction against a named base in the same run: Chinese against @node-rs/jieba's tagging alone, English against full compromise.
// Usage: npm run bench          texts: ../shared/corpus where it is there, else the samples
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict.js'
import compromise from 'compromise'
import { extract } from '../dist/extraction/index.js'

const REAL = '../shared/corpus'
const read = (folder, wanted) =>
  readdirSync(folder)
    .filter((name) => wanted.test(name))
    .map((name) => ({ source: name, text: readFileSync(join(folder, name), 'utf8').replace(/^\uFEFF/, '') }))
const chinese = existsSync(REAL) ? read(`${REAL}/seeds`, /\.txt$/) : read('corpus', /zh.*\.md$/)
const english = existsSync(REAL) ? read(`${REAL}/en`, /\.txt$/) : read('corpus', /en.*\.md$/)

const megabytes = (texts) => texts.reduce((sum, { text }) => sum + text.length, 0) / 1e6
function repeat(texts, atLeast) {
  const all = []
  while (megabytes(all) < atLeast) all.push(...texts)
  return all
}
function seconds(work) {
  const start = performance.now()
  work()
  return (performance.now() - start) / 1000
}
/** Peak resident memory of this process so far, in megabytes. */
const peak = () => Math.round(process.resourceUsage().maxRSS / 1024)

const rows = []
function compare(name, texts, ours, base, baseName) {
  for (const document of texts.slice(0, 5)) {
    ours(document)
    base(document)
  }
  const own = seconds(() => texts.forEach(ours))
  const memory = peak()
  const other = seconds(() => texts.forEach(base))
  const size = megabytes(texts)
  rows.push({
    what: name,
    'M characters': size.toFixed(1),
    'M characters/s': (size / own).toFixed(2),
    base: baseName,
    'base M characters/s': (size / other).toFixed(2),
    'speed against base': (other / own).toFixed(2),
    'peak MB': memory,
  })
}

const jieba = Jieba.withDict(dict)
compare(
  'Chinese, seeds repeated',
  repeat(chinese, 5),
  (document) => extract(document),
  ({ text }) => jieba.tag(text),
  'jieba tagging',
)
compare(
  'English, all texts',
  repeat(english, 2),
  (document) => extract(document),
  ({ text }) => compromise(text),
  'compromise',
)
console.table(rows)

// Time must grow with length: one text of 2 M characters against one of 0.2 M.
for (const [name, texts] of [
  ['Chinese', chinese],
  ['English', english],
]) {
  const long = (size) => ({
    source: name,
    text: repeat(texts, size)
      .map(({ text }) => text)
      .join('\n\n')
      .slice(0, size * 1e6),
  })
  const [short, tenfold] = [long(0.2), long(2)]
  const small = Math.min(...[1, 2, 3].map(() => seconds(() => extract(short))))
  const large = seconds(() => extract(tenfold))
  console.log(`${name}: 2 M characters cost ${(large / small).toFixed(1)} times 0.2 M (${large.toFixed(1)} s, ${small.toFixed(2)} s); peak ${peak()} MB`)
}
