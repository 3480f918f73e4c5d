import { describe, expect, it } from 'vitest'
import { read } from './en-reading.ts'
import { checkRows } from './finding-rows.ts'

const check = checkRows(read)

const reported = (...texts: string[]) =>
  it.each(texts)('is told to people: %s', (text) => {
    const { found, issues } = read(text)
    expect(found).toEqual([])
    expect(issues.map(({ code }) => code)).toEqual(['no-result'])
  })

describe('negated passives take the opposite where there is one (guide, section 3)', () => {
  check([
    ['The toll can never be endorsed by both sides.', 'OPPOSES EG+JP: The toll'],
    ['The toll cannot be accepted by Japan.', 'OPPOSES JP: The toll'],
    ['The toll will never be accepted by Japan.', 'OPPOSES JP: The toll'],
    ['The toll has never been supported by Egypt.', 'OPPOSES EG: The toll'],
    ['The toll is no longer supported by Egypt.', 'OPPOSES EG: The toll'],
    ['Tolls are not supported by Japan.', 'OPPOSES JP: Tolls'],
    ['The toll is not recognized by Japan.', 'OPPOSES JP: The toll'],
    ['The toll is neither supported nor endorsed by Japan.', 'OPPOSES JP: The toll'],
    ['No toll is recognized by Japan.', 'OPPOSES JP: toll'],
    ['None of the tolls is accepted by both sides.', 'OPPOSES EG+JP: the tolls'],
    ['The pier has been supported by Egypt.', 'SUPPORTS EG: The pier'],
    ['The pier must never be supported by Egypt.'],
    ['The talks were held in May, and shall be supported by Egypt.'],
  ])
  reported(
    'The toll will never be recognized by Japan.',
    'The toll is hardly welcomed by Egypt.',
    'The raid is not condemned by Japan.',
    'Nothing is unacceptable.',
    'The toll is no longer unacceptable.',
  )
})

describe('a clause that opens with a negation is no promise (guide, 6.19)', () => {
  check([
    ['Never will we accept the toll.', 'OPPOSES EG+JP: the toll'],
    ['Under no circumstances will we support the raid.', 'OPPOSES EG+JP: the raid'],
    ['In no case will Japan support the raid.', 'OPPOSES JP: the raid'],
    ['Nor do we recognize the toll.', 'OPPOSES EG+JP: the toll'],
    ['We thank the crew, and under no circumstances will we tolerate a raid.', 'APPRECIATES EG+JP: the crew', 'OPPOSES EG+JP: a raid'],
    ['Never will we mend the pier.'],
    ['Only together will we mend the pier.', 'WILL EG+JP: mend the pier'],
  ])
  reported('Never shall we recognize the toll.')
})

describe('neither of two stances that exclude each other', () => {
  check([['Japan neither supports nor endorses the toll.', 'OPPOSES JP: the toll']])
  reported('Japan neither supports nor opposes the toll.', 'We do not support or oppose the toll.')
})

describe('"that" before a thing (guide, 6.2, 7.7)', () => {
  check([
    ['We support that plan.', 'SUPPORTS EG+JP: that plan'],
    ['We condemn that attack on Japan.', 'CONDEMNS EG+JP: that attack on Japan'],
    ['We regret that decision.', 'CONCERNED EG+JP: that decision'],
    ['We support that plan and condemn the raid.', 'SUPPORTS EG+JP: that plan', 'CONDEMNS EG+JP: the raid'],
    ['We note that trade helps the towns.', 'NOTES EG+JP: trade helps the towns'],
    ['We welcome that talks go on.', 'WELCOMES EG+JP: talks go on'],
    ['The talks were useful. Japan supports that.', 'SUPPORTS JP: The talks were useful'],
    ['The talks were useful. We welcome that, and thank the crew.', 'WELCOMES EG+JP: The talks were useful', 'APPRECIATES EG+JP: the crew'],
    ['The talks were useful. We endorse that and condemn the raid.', 'SUPPORTS EG+JP: The talks were useful', 'CONDEMNS EG+JP: the raid'],
  ])
})

describe('a negation inside a subject denies no subject', () => {
  check([
    ['The principle that no state may use force is supported by Japan.', 'SUPPORTS JP: The principle that no state may use force'],
    ['The idea that none of the ships may leave is accepted by Japan.'],
    ['That no state may use force is supported by Japan.'],
    ['No toll that harms ships is recognized by Japan.'],
    ['We thank the crew, and no toll is accepted by Japan.', 'APPRECIATES EG+JP: the crew', 'OPPOSES JP: toll'],
  ])
})

describe('what is negated in part takes no opposite', () => {
  check([
    ['Not all proposals are supported by Japan.'],
    ['Not every measure is supported by Japan.'],
    ['Not everyone is supported by Japan.'],
    ['Not a single toll is supported by Japan.', 'OPPOSES JP: toll'],
    ['Japan is no longer concerned about the toll.'],
    ['Japan is no longer opposed to the toll.'],
    ['Japan is no longer ready to mend the pier.'],
    ['Japan is not only concerned about the toll.', 'CONCERNED JP: the toll'],
    ['Japan no longer supports the toll.', 'OPPOSES JP: the toll'],
  ])
  reported(
    'The toll is not supported by Japan alone.',
    'The toll is not always supported by Japan.',
    'Japan does not always support the toll.',
    'Japan does not support every toll.',
    'Japan cannot always accept the toll.',
  )
})

describe('what is said besides a stance is a second one', () => {
  check([
    ['Japan does not merely support the toll but also welcomes the pier.', 'SUPPORTS JP: the toll', 'WELCOMES JP: the pier'],
    ['Japan did not merely welcome the pier but also supported the toll.', 'WELCOMES JP: the pier', 'SUPPORTS JP: the toll'],
  ])
})
