import { describe, expect, test } from 'vitest'
import { mergeCorrections, readCorrections } from '../../src/sources/corrections.ts'
import { frontMatterCorrections } from '../../src/sources/front-matter.ts'

describe('readCorrections', () => {
  test.each([
    ['title: A Title\nparties: [CN, RU]\nparaphrase: true', { title: 'A Title', parties: ['CN', 'RU'], paraphrase: true }],
    ['date: 2019-06-05', { date: '2019-06-05' }],
    ['date: 2019', { date: '2019' }],
    ['parties: CN, RU', { parties: ['CN', 'RU'] }],
    ['title: |\n  A Title\n  of two lines\nplace: " Lake  City "', { title: 'A Title of two lines', place: 'Lake City' }],
    ['', {}],
    ['# nothing yet', {}],
  ])('%j', (yaml, corrections) => expect(readCorrections(yaml, 'a.meta.yaml')).toEqual(corrections))

  test.each([
    ['date: June 2019', /a\.meta\.yaml: found the date "June 2019", expected YYYY, YYYY-MM or YYYY-MM-DD; write it so$/],
    ['date: 2019-02-30', /there is no day 2019-02-30/],
    ['date: 2019-13', /there is no day 2019-13/],
    ['date: "0000"', /there is no year 0000; mend the date/],
    ['date: 0000-05-01', /there is no year 0000/],
    ['title: "A\\0Title"', /a\.meta\.yaml: found control characters in title, expected a text of one line/],
    [`title: ${'A'.repeat(1_001)}`, /found 1001 characters in title, expected at most 1000; shorten it/],
    ['place: " "', /found nothing in place/],
    ['datum: 2019', /found "datum", expected only title, date/],
    ['kind: LETTER', /kind: /],
    ['- CN', /expected a mapping/],
    ['title: [', /does not parse/],
  ])('%j is refused', (yaml, message) => expect(() => readCorrections(yaml, 'a.meta.yaml')).toThrow(message))
})

describe('frontMatterCorrections', () => {
  const text = (yaml: string) => `---\n${yaml}\n---\n\nThe two sides agree.`
  test.each([
    ['the mapping under clausegraph', text('title: Page\nclausegraph:\n  date: 2017-07-04'), { date: '2017-07-04' }],
    ["a site's own fields are none", text('title: Page\ndate: 2017-07-04'), {}],
    ['a site whose front matter does not parse', text('title: "Page'), {}],
    ['no front matter', 'The two sides agree.', {}],
    ['a rule further down', 'Text\n---\nclausegraph:\n  date: 2017\n---\n', {}],
  ])('%s', (_, input, corrections) => expect(frontMatterCorrections(input, 'a.md')).toEqual(corrections))

  test('a wrong value is refused with the file and the place', () => {
    expect(() => frontMatterCorrections(text('clausegraph:\n  date: soon'), 'a.md')).toThrow(/a\.md: front matter: clausegraph: found the date "soon"/)
  })
})

test('mergeCorrections lets the first win, field by field', () => {
  expect(mergeCorrections({ date: '2020' }, { date: '2019', title: 'Sidecar' }, { title: 'Front', place: 'Beijing' })).toEqual({
    date: '2020',
    title: 'Sidecar',
    place: 'Beijing',
  })
})
