import { describe } from 'vitest'
import { read } from './en-reading.ts'
import { checkRows } from './finding-rows.ts'

const check = checkRows(read)

describe('clauses that end a content behind a semicolon (guide, 7.8)', () => {
  check([
    ['We stress that our talks are useful; our delegations continue to meet.', 'EMPHASIZES EG+JP: our talks are useful'],
    ['Japan hopes that the towns will act; Egypt shares this hope.', 'CALLS_FOR JP: the towns will act'],
    ['Egypt supports the toll; Japan does not.', 'SUPPORTS EG: the toll'],
    ['Egypt opposes the raid; it threatens peace.', 'OPPOSES EG: the raid'],
    ['Egypt opposes the raid; however, it opposes the toll.', 'OPPOSES EG: the raid'],
    ['We welcome the pier; the toll; and the talks.', 'WELCOMES EG+JP: the pier; the toll; and the talks'],
    ['We stress that our talks are useful; and that trade grows.', 'EMPHASIZES EG+JP: our talks are useful; and that trade grows'],
  ])
})

describe('considering a thing is no belief', () => {
  check([
    ['Japan is considering new tolls.'],
    ['Egypt considered sending boats.'],
    ['Japan considers the plan.'],
    ['Japan considers that the toll is wrong.', 'BELIEVES JP: the toll is wrong'],
    ['Japan considers the toll unlawful.', 'BELIEVES JP: the toll unlawful'],
    ['Japan considers the toll to be unlawful.', 'BELIEVES JP: the toll to be unlawful'],
    ['Both sides considered the plan as useful.', 'BELIEVES EG+JP: the plan as useful'],
    ['Japan considers Egypt a friend.', 'BELIEVES JP ◎ EG: Egypt a friend'],
    ['We consider it vital to meet.', 'BELIEVES EG+JP: it vital to meet'],
    ['We consider as vital the role of ships.', 'BELIEVES EG+JP: as vital the role of ships'],
    ['Both sides consider their relations of great importance.', 'BELIEVES EG+JP: their relations of great importance'],
    ['Japan considers itself bound by the treaty.', 'BELIEVES JP: itself bound by the treaty'],
    ['We consider the fight against raids one of our duties.', 'BELIEVES EG+JP: the fight against raids one of our duties'],
    ['Japan considered proposals made by towns.'],
  ])
})

describe('the subject of a sentence without a stance is taken up', () => {
  check([
    ['Both countries have a tradition of free trade. They reasserted that the strait is open.', 'REAFFIRMS EG+JP: the strait is open'],
    ['Japan has a tradition of free trade. It reasserted that the strait is open.', 'REAFFIRMS JP: the strait is open'],
    ['The towns have a captain. They reasserted that the strait is open.'],
  ])
})

describe('what would be unacceptable (guide, 6.11)', () => {
  check([
    ['The talks were long. It would be unacceptable to use force.', 'OPPOSES EG+JP: use force'],
    ['We call for calm and support the court.', 'CALLS_FOR EG+JP: calm', 'SUPPORTS EG+JP: the court'],
  ])
})
