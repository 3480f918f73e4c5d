import { describe, expect, it } from 'vitest'
import { describeFindings, read } from './en-reading.ts'

/** A text and what it gives, one line a finding in the order of the text. */
type Row = readonly [text: string, ...findings: string[]]

const check = (rows: readonly Row[], statement: Parameters<typeof read>[1] = {}) =>
  it.each(rows.map(([text, ...findings]) => [text, findings] as const))('%s', (text, findings) => {
    expect(describeFindings(read(text, statement))).toEqual(findings)
  })

describe('bullets of several sentences (guide, sections 4 and 6.12)', () => {
  check([
    ['We will: \n- dredge the canal. This includes its locks. \n- light the piers.', 'WILL EG+JP: dredge the canal', 'WILL EG+JP: light the piers'],
    ['We agree to: \n- open a school. The rooms must be warm. We thank the teachers.', 'AGREED EG+JP: open a school', 'APPRECIATES EG+JP: the teachers'],
    ['We stress: \n- the price of grain. It has risen twice.', 'EMPHASIZES EG+JP: the price of grain'],
    [
      'We are: \n- reaffirming our commitment to clean beaches. \n- united in supporting the divers. \n- repairing the quays.',
      'REAFFIRMS EG+JP: our commitment to clean beaches',
      'COMMITTED EG+JP: clean beaches',
      'SUPPORTS EG+JP: the divers',
    ],
  ])
})

describe('a subject behind an opener without a comma', () => {
  check([
    ['In doing so we will mend the pier.', 'WILL EG+JP: mend the pier'],
    ['As we do so we look forward to the regatta.', 'CALLS_FOR EG+JP: the regatta'],
    ['The quays are worn out and so today we commit to new ones.', 'COMMITTED EG+JP: new ones'],
    ['The hall is full, and so Japan will rent another.', 'WILL JP: rent another'],
    ['The pier was built so we will see ships.'],
    ['We all support the pilots.', 'SUPPORTS EG+JP: the pilots'],
    [
      'To keep the ferry afloat, noting that the hull is old we stress that repairs must start and we commit to pay for them.',
      'EMPHASIZES EG+JP: repairs must start',
      'COMMITTED EG+JP: pay for them',
    ],
    ['Recognising the harm done, in the event of a storm we will close the port.', 'WILL EG+JP: close the port'],
    ['Recognising the goals, among them those we support, the captains rest.'],
    ['Recognising the goals we share, we will mend the pier.', 'WILL EG+JP: mend the pier'],
    ['With a view to safe and clean beaches after the raids on Chad, Japan will send boats.', 'WILL JP: send boats'],
    ['A pact between Chad, Kenya and Japan will help.'],
  ])
})

describe('agreement in a view is a belief (guide, section 6.19)', () => {
  check([
    ['We agree it is vital that the ferry sails.', 'BELIEVES EG+JP: it is vital that the ferry sails'],
    ['We agree on the importance of safe piers.', 'BELIEVES EG+JP: the importance of safe piers'],
    ['We agree on a plan for safe piers.', 'AGREED EG+JP: a plan for safe piers'],
    ['Both sides agreed to do the work needed.', 'AGREED EG+JP: do the work needed'],
  ])
})

describe('what would be unacceptable (guide, section 6.11)', () => {
  check([
    ['Any raid by Libya on ferries would be inadmissible.', 'OPPOSES EG+JP ◎ LY: Any raid by Libya on ferries'],
    ['Any raid on ferries would be condemned by Japan.'],
  ])
})

describe('a relative clause whose verb is of another tense', () => {
  check([['We remember those who have drowned and thank the divers.', 'APPRECIATES EG+JP: the divers'], ['We remember those who dive and thank the pilots.']])
})

describe('adverbs beside a cue (guide, section 3)', () => {
  check([
    ['We look forward to further talks.', 'CALLS_FOR EG+JP: further talks'],
    ['We commit to further widen the canal.', 'COMMITTED EG+JP: further widen the canal'],
    ['We note further the price of grain.', 'NOTES EG+JP: the price of grain'],
    ['We will now mend the pier.', 'WILL EG+JP: mend the pier'],
    ['We will therefore mend the pier.', 'WILL EG+JP: mend the pier'],
  ])
})

describe('a cue beside one that asks for a thing (guide, section 6.1)', () => {
  check([
    [
      'We call for open sea lanes, support the court, and thank Chad.',
      'CALLS_FOR EG+JP: open sea lanes',
      'SUPPORTS EG+JP: the court',
      'APPRECIATES EG+JP ◎ TD: Chad',
    ],
    ['We call for steps to mend piers, support farms, and open schools.', 'CALLS_FOR EG+JP: steps to mend piers, support farms, and open schools'],
    ['We call on Libya to pay, support the court and open schools.', 'CALLS_FOR EG+JP → LY ◎ LY: Libya to pay, support the court and open schools'],
    ['We look forward to meeting in May and recognize the harm done.', 'CALLS_FOR EG+JP: meeting in May', 'RECOGNIZES EG+JP: the harm done'],
    ['We encourage and actively support the pilots.', 'CALLS_FOR EG+JP: the pilots', 'SUPPORTS EG+JP: the pilots'],
    ['We endorse and will stand behind the plan.', 'SUPPORTS EG+JP: the plan', 'WILL EG+JP: stand behind the plan'],
  ])
})

describe('verbs and nouns that are not the holder’s', () => {
  check([
    ['We believe this can help and will support trade.', 'BELIEVES EG+JP: this can help and will support trade'],
    ['We note the need to raise funds and support, including loans.', 'NOTES EG+JP: the need to raise funds and support, including loans'],
    [
      'We reiterate our support for the court, as a means to end raids, promote talks, and new schools, and widen trade.',
      'REAFFIRMS EG+JP: our support for the court, as a means to end raids, promote talks, and new schools, and widen trade',
      'SUPPORTS EG+JP: the court, as a means to end raids, promote talks, and new schools, and widen trade',
    ],
  ])
})

describe('where a content begins and ends beside an aside', () => {
  check([
    [
      'We affirm that by mending piers, including old ones, and lighting quays, we will save lives.',
      'REAFFIRMS EG+JP: by mending piers, including old ones, and lighting quays, we will save lives',
      'WILL EG+JP: save lives',
    ],
    ['We will mend piers and, noting the harm done, we will light quays.', 'WILL EG+JP: mend piers', 'WILL EG+JP: light quays'],
    ['The raids on ferries, including those by Libya are unacceptable.', 'OPPOSES EG+JP: The raids on ferries, including those by Libya'],
  ])
})

describe('the statement of a body in the annex of a resolution (guide, section 5)', () => {
  check(
    [
      [
        'Decides to open an office.\n\nAnnex II\n\nThe members of the Ports Agency condemn raids. They are committed to free trade. They will meet in May. Chad will pay.',
        'AGREED UNSC: open an office',
        'CONDEMNS ports-agency: raids',
        'COMMITTED ports-agency: free trade',
        'WILL ports-agency: meet in May',
      ],
    ],
    { kind: 'RESOLUTION', parties: ['UNSC'] },
  )
})
