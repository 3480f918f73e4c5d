import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { topics } from '../../dist/extraction/topics.js'
import { createRandom } from './random.mjs'

const STANCES = [
  'SUPPORTS',
  'OPPOSES',
  'CONDEMNS',
  'CONCERNED',
  'WELCOMES',
  'APPRECIATES',
  'CALLS_FOR',
  'URGES',
  'REAFFIRMS',
  'EMPHASIZES',
  'BELIEVES',
  'NOTES',
]
const MODALITIES = ['WILL', 'WILLING', 'AGREED', 'COMMITTED']
const KINDS = ['JOINT_STATEMENT', 'DECLARATION', 'COMMUNIQUE', 'RESOLUTION', 'OTHER']
const INSTRUMENT_KINDS = ['TREATY', 'CONVENTION', 'CHARTER', 'PROTOCOL', 'AGREEMENT', 'DECLARATION', 'RESOLUTION', 'MEMORANDUM', 'PLAN']
const STATES = [
  'CN',
  'RU',
  'US',
  'JP',
  'FR',
  'GB',
  'IN',
  'BR',
  'ZA',
  'DE',
  'KR',
  'KP',
  'IR',
  'PK',
  'KZ',
  'EG',
  'AU',
  'CA',
  'IT',
  'ES',
  'TR',
  'SA',
  'VN',
  'TH',
  'ID',
  'MY',
]
/** How many entities of each type there are besides the states. */
const ENTITIES = { Organization: 300, Instrument: 2_000, Initiative: 150, Person: 300, Place: 500, Event: 150, Group: 20 }
const SAMPLES = new URL('../../corpus/texts/', import.meta.url)
const FIRST_YEAR = 1950
const YEARS = 75

/**
 * Statements as the extraction would give them, made up of the samples' words: each an extraction, the text that its offsets count in,
 * and the entities of all. One seed gives the same graph on every machine.
 */
export function* syntheticTexts({ statements, clauses = 200, seed = 1 }) {
  const random = createRandom(seed)
  const speak = createSpeech(random)
  const world = createWorld(random, speak)
  for (let index = 0; index < statements; index++) yield syntheticText({ random, speak, world, index, clauses })
}

function createSpeech(random) {
  const text = readdirSync(SAMPLES)
    .sort()
    .map((name) => readFileSync(new URL(name, SAMPLES), 'utf8'))
    .join('\n')
  const english = text.match(/[A-Za-z]{2,}/g)
  const chinese = text.match(/[\u4e00-\u9fff]{2}/g)
  const syllables = ['ba', 'ko', 'ti', 'ru', 'mes', 'lan', 'por', 'dek', 'sa', 'vi', 'net', 'gor']
  const rare = Array.from({ length: 20_000 }, () => Array.from({ length: 3 }, () => random.pick(syllables)).join(''))
  const rareChinese = Array.from({ length: 5_000 }, () => String.fromCharCode(0x4e00 + random.below(20_000), 0x4e00 + random.below(20_000)))
  const words = {
    en: () => (random.chance(0.05) ? random.pickRanked(rare) : random.pick(english)),
    'zh-Hans': () => (random.chance(0.05) ? random.pickRanked(rareChinese) : random.pick(chinese)),
  }
  return (language, count) => Array.from({ length: count }, words[language]).join(language === 'en' ? ' ' : '')
}

function createWorld(random, speak) {
  const names = () => ({ en: speak('en', 3), 'zh-Hans': speak('zh-Hans', 2) })
  const states = STATES.map((id) => ({ id, type: 'Country', name: names(), aliases: [], source: 'ISO 3166-1' }))
  const others = Object.entries(ENTITIES).flatMap(([type, count]) =>
    Array.from({ length: count }, (_, at) => ({
      id: `${type.toLowerCase()}-${at}`,
      type,
      name: names(),
      aliases: random.chance(0.3) ? [speak('en', 2)] : [],
      source: 'registry',
      ...(type === 'Instrument' && { kind: random.pick(INSTRUMENT_KINDS), date: `${random.between(1900, 2020)}` }),
    })),
  )
  // Instruments apart: clauses cite them, and mention the rest. Shuffled, so that every type has some that are named often.
  return {
    instruments: others.filter(({ type }) => type === 'Instrument'),
    named: [...states.slice(0, 6), ...shuffled(random, [...states.slice(6), ...others.filter(({ type }) => type !== 'Instrument')])],
    groups: others.filter(({ type }) => type === 'Group'),
  }
}

function shuffled(random, list) {
  return list
    .map((value) => [random.next(), value])
    .sort(([one], [other]) => one - other)
    .map(([, value]) => value)
}

function syntheticText({ random, speak, world, index, clauses: length }) {
  const language = random.chance(0.4) ? 'zh-Hans' : 'en'
  const year = FIRST_YEAR + Math.floor(YEARS * Math.sqrt(random.next()))
  const date = `${year}-${two(random.between(1, 12))}-${two(random.between(1, 28))}`
  const parties = [...new Set([random.pickRanked(STATES), random.pickRanked(STATES)])].sort()
  const sha256 = createHash('sha256').update(`synthetic ${index}`).digest('hex')
  const edition = `e${sha256.slice(0, 15)}`
  const text = []
  const made = { entities: new Map(), clauses: [], mentions: [], citations: [], positions: [], commitments: [] }
  let offset = 0
  const count = random.between(length * 0.5, length * 1.5)
  for (let at = 0; at < count; at++) {
    const clause = syntheticClause({ random, speak, world, language, parties, edition, offset, made })
    made.clauses.push({
      id: `${edition}-c${offset}`,
      part: 'BODY',
      section: `${1 + Math.floor(at / 20)}`,
      paragraph: at,
      start: offset,
      end: offset + clause.length,
      text: clause,
    })
    text.push(clause)
    offset += clause.length + 1
  }
  const title = speak(language, 7)
  const statement = {
    id: `${date}_${parties.join('-').toLowerCase()}_${index}`,
    title,
    date,
    dateSource: 'text',
    parties,
    language,
    kind: random.pick(KINDS),
    truncated: false,
    instrument: `${parties.join('-').toLowerCase()}-statement-${index}`,
  }
  const extraction = {
    format: '1',
    source: `synthetic/${index}.txt`,
    edition,
    sha256,
    chars: offset,
    statement,
    issues: [],
    ...made,
    entities: [...made.entities.values()],
  }
  return { extraction, text: `${text.join('\n')}\n` }
}

/** Writes the words of a clause, and into `made` what it names and says. */
function syntheticClause({ random, speak, world, language, parties, edition, offset, made }) {
  let text = speak(language, random.between(8, 30))
  const name = (entity) => {
    const surface = entity.name[language]
    const gap = language === 'en' ? ' ' : ''
    const start = offset + text.length + gap.length
    text += gap + surface
    made.entities.set(entity.id, entity)
    return { id: entity.id, type: entity.type, start, end: start + surface.length, clause: `${edition}-c${offset}`, rule: 'registry' }
  }
  const named = Array.from({ length: random.pick([0, 1, 1, 2]) }, () => random.pickRanked(world.named))
  for (const entity of named) made.mentions.push(name(entity))
  if (random.chance(0.15)) {
    const instrument = random.pickRanked(world.instruments)
    made.citations.push({ ...name(instrument), kind: instrument.kind })
    named.push(instrument)
  }
  const content = { random, text, offset, parties, edition, about: [...new Set(named.map(({ id }) => id))] }
  if (random.chance(0.5)) made.positions.push(syntheticPosition(content, world, made))
  if (random.chance(0.1)) made.commitments.push(syntheticCommitment(content))
  return text
}

function syntheticPosition({ random, ...content }, { groups }, { entities }) {
  const addressed = random.chance(0.1) ? random.pick(groups) : undefined
  if (addressed) entities.set(addressed.id, addressed)
  return {
    ...stanced({ random, ...content }, 'p'),
    stance: random.pick(STANCES),
    holders: holders(random, content.parties),
    addressees: addressed ? [addressed.id] : [],
  }
}

function syntheticCommitment({ random, ...content }) {
  return {
    ...stanced({ random, ...content }, 'k'),
    modality: random.pick(MODALITIES),
    actors: holders(random, content.parties),
    ...(random.chance(0.05) && { deadline: String(random.between(1990, 2030)) }),
  }
}

const holders = (random, parties) => (random.chance(0.2) ? [random.pick(parties)] : parties)

function stanced({ random, text, offset, edition, about }, mark) {
  const from = Math.min(5, Math.floor(text.length / 2))
  return {
    id: `${edition}-${mark}${offset + from}`,
    clause: `${edition}-c${offset}`,
    start: offset + from,
    end: offset + text.length,
    cue: { start: offset, end: offset + from },
    rule: 'synthetic',
    text: text.slice(from),
    about: about.map((id) => ({ id, role: random.chance(0.3) ? 'TARGET' : 'MENTIONED' })),
    topics: random.some(topics, random.pick([0, 1, 1, 2])).map(({ id }) => id),
    cameo: '02',
    plover: 'CONSULT',
  }
}

const two = (number) => String(number).padStart(2, '0')
