import type { Candidate } from './names-registry.ts'

const FORM = /^(?:(?:阿拉伯|伊斯兰|人民|民主|社会主义|联邦|多民族|合作){1,3}(?:共和国|王国|过渡国|酋长国)|过渡国|酋长国|(?<!共和)王国)/u
const LONGEST_FORM = 14
const SHORTEST_NAME = 2

/** 某国伊斯兰过渡国: a state's name with a form of state that no entry has. */
export const withFormsOfState = (text: string, known: readonly Candidate[]): Candidate[] =>
  known.flatMap((name) => {
    if (name.type !== 'Country' || name.end - name.start < SHORTEST_NAME || text.charAt(name.end - 1) === '方') return []
    const form = FORM.exec(text.slice(name.end, name.end + LONGEST_FORM))
    return form ? [{ ...name, end: name.end + form[0].length, rule: 'zh-state-form' }] : []
  })
