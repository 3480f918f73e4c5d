// Measures the extraction: its speed against a named base in the same run (Chinese against @node-rs/jieba's tagging alone, English against
// full compromise), how time grows with length, and the peak memory of `clausegraph extract` in processes of its own.
// Usage: npm run bench          texts: ../shared/corpus where it is there, else the samples
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
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
const chinese = existsSync(REAL) ? read(`${REAL}/seeds`, /\.txt$/) : read('corpus/texts', /zh.*\.md$/)
const english = existsSync(REAL) ? read(`${REAL}/en`, /\.txt$/) : read('corpus/texts', /en.*\.md$/)

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
/** Texts run together to so many millions of characters. */
const joined = (name, texts, size) => ({
  source: name,
  text: repeat(texts, size)
    .map(({ text }) => text)
    .join('\n\n')
    .slice(0, size * 1e6),
})

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]
/** Median seconds of each task over so many turns: they take them one after another, so that what else the machine does hits all alike. */
function takeTurns(turns, tasks) {
  const times = Array.from({ length: turns }, () => tasks.map(seconds))
  return tasks.map((_, task) => median(times.map((turn) => turn[task])))
}

const speeds = []
/** Each contender reads a fifth of the text before the clock starts, as V8 compiles while it runs. */
function compare(name, texts, { atLeast, turns }, ours, base, baseName) {
  const round = repeat(texts, atLeast / turns)
  const tasks = [ours, base].map((contender) => () => {
    for (const document of round) contender(document)
  })
  takeTurns(Math.ceil(turns / 5), tasks)
  const [own, other] = takeTurns(turns, tasks)
  const size = megabytes(round)
  speeds.push({
    what: name,
    'M characters': (size * turns).toFixed(1),
    'M characters/s': (size / own).toFixed(2),
    base: baseName,
    'base M characters/s': (size / other).toFixed(2),
    'speed against base': (other / own).toFixed(2),
  })
}

const jieba = Jieba.withDict(dict)
compare(
  'Chinese, seeds repeated',
  chinese,
  { atLeast: 5, turns: 25 },
  (document) => extract(document),
  ({ text }) => jieba.tag(text),
  'jieba tagging',
)
compare(
  'English, all texts',
  english,
  { atLeast: 2, turns: 5 },
  (document) => extract(document),
  ({ text }) => compromise(text),
  'compromise',
)
console.table(speeds)

const languages = [
  ['Chinese', chinese],
  ['English', english],
]

// Time should grow with length: one text of 2 M characters against one of 0.2 M, both behind a turn that does not count.
const growth = languages.map(([name, texts]) => {
  const tasks = [0.2, 2].map((size) => {
    const document = joined(name, texts, size)
    return () => extract(document)
  })
  takeTurns(1, tasks)
  const [small, large] = takeTurns(5, tasks)
  return { what: name, 's for 0.2 M characters': small.toFixed(2), 's for 2 M characters': large.toFixed(1), ratio: (large / small).toFixed(1) }
})
console.table(growth)

/** Peak resident memory of `clausegraph extract`, in megabytes, in a process that loads nothing else. */
function peak(path) {
  const tellPeak = 'data:text/javascript,process.on("exit",()=>console.error(process.resourceUsage().maxRSS))'
  const { stderr } = spawnSync(process.execPath, ['--import', tellPeak, 'dist/src/cli.js', 'extract', path], {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  })
  return Math.round(Number(stderr.trim().split('\n').at(-1)) / 1024)
}

/** A folder of texts, repeated to so many megabytes of files. */
function fillFolder(folder, texts, atLeast) {
  mkdirSync(folder)
  for (let size = 0, number = 0; size < atLeast * 1e6; number++) {
    const { text } = texts[number % texts.length]
    writeFileSync(join(folder, `${number}.txt`), text)
    size += Buffer.byteLength(text)
  }
}

const work = mkdtempSync(join(tmpdir(), 'clausegraph-bench-'))
const memory = languages.map(([name, texts]) => {
  const [folder, file] = [join(work, name), join(work, `${name}.txt`)]
  fillFolder(folder, texts, 20)
  writeFileSync(file, joined(name, texts, 2).text)
  return { what: name, 'peak MB over a folder of 20 MB': peak(folder), 'peak MB over one text of 2 M characters': peak(file) }
})
rmSync(work, { recursive: true })
console.table(memory)
