import { extract } from '../../dist/extraction/index.js'

const VARIANTS = 3
const LETTERS = 'bkmtvz'
const PARTIES = [
  ['CN', 'RU'],
  ['JP', 'US'],
  ['DE', 'FR'],
]
const FIRST_DAY = Date.UTC(2001, 0, 1)
const DAY_MS = 86_400_000
const OWN_PARTS = ['BODY', 'ANNEX']

/** What each document may say; which of it, its variant decides. The word is its own, so that search finds it alone. */
const sentences = (word) => [
  `The two sides oppose unilateral sanctions on the trade in ${word}.`,
  `The two sides support the Charter of the United Nations in matters of ${word}.`,
  `Both sides will hold talks on the transport of ${word} every spring.`,
  `The two sides welcome the work of the World Trade Organization on ${word}.`,
  `The two sides call on all states to keep ${word} out of disputes.`,
  `Both sides agreed to open a joint office for ${word}.`,
  `The two sides condemn any attack on stores of ${word}.`,
  `The two sides reaffirm the Treaty on the Non-Proliferation of Nuclear Weapons and its use for ${word}.`,
]

/**
 * Documents that a load writes and removes, with what the graph must say of each. Everything is known beforehand from the
 * extraction alone: what a server answers is held against it.
 */
export function createLedger(count) {
  const documents = Array.from({ length: count }, (_, index) => createDocument(index))
  return {
    documents,
    /** Begins to watch: afterwards `steady` tells which documents nobody wrote or was unsure of meanwhile. */
    watch() {
      const epochs = documents.map(({ epoch, isOpen }) => (isOpen ? undefined : epoch))
      return { steady: () => documents.filter(({ epoch, isOpen }, at) => !isOpen && epochs[at] === epoch) }
    },
    standing: () => documents.filter(({ current }) => current !== undefined),
  }
}

function createDocument(index) {
  const word = wordOf(index)
  const fields = {
    title: `Joint Statement on ${word}`,
    date: new Date(FIRST_DAY + index * DAY_MS).toISOString().slice(0, 10),
    parties: PARTIES[index % PARTIES.length],
    kind: 'JOINT_STATEMENT',
  }
  const name = `load-${index}`
  const variants = Array.from({ length: VARIANTS }, (_, variant) => createVariant(name, word, fields, variant))
  return { index, name, word, fields, variants, current: undefined, epoch: 0, isOpen: false }
}

/** A word that no language has: letters that no ending begins with, as digits of the number. */
function wordOf(index) {
  return `lodo${[36, 6, 1].map((value) => LETTERS[Math.floor(index / value) % LETTERS.length]).join('')}`
}

function createVariant(name, word, fields, variant) {
  const said = sentences(word).filter((_, at) => (at + variant) % VARIANTS !== 0)
  const text = `${fields.title}\n\n${said.join('\n')}\n`
  const { edition, clauses, positions, commitments, mentions, citations } = extract({ source: `text:${name}`, text, corrections: fields })
  const partOf = new Map(clauses.map(({ id, part }) => [id, part]))
  const own = (facts) => facts.filter(({ clause }) => OWN_PARTS.includes(partOf.get(clause)))
  return {
    text,
    edition,
    counts: { clauses: clauses.length, positions: positions.length, commitments: commitments.length, mentions: mentions.length, citations: citations.length },
    positions: own(positions).map(({ id, start, end }) => ({ id: `Position:${id}`, quote: text.slice(start, end) })),
    commitments: own(commitments).length,
    /** Clauses, positions and commitments in which its word stands. */
    hits: [...own(clauses.map((each) => ({ ...each, clause: each.id }))), ...own(positions), ...own(commitments)].filter((each) => each.text.includes(word))
      .length,
  }
}
