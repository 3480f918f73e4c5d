import type { ListItem } from '../../model.ts'
import type { Marker } from './markers.ts'

/** Tells list items from ordinary paragraphs, one after the other. */
export interface ListReader {
  /** The item that a paragraph is; undefined when it is ordinary text, which ends all lists. */
  read(marker: Marker | undefined): ListItem | undefined
  /** Tells that the paragraph just read ends in a colon: its last sentence leads in what follows; an `opening` (declare as follows:) no numbered paragraphs. */
  leadIn(sentence: number, opening: boolean): void
  close(): void
}

interface List {
  readonly style: string
  readonly leadIn: number | undefined
}

/** Lists nest by the style of their marks: (i) after an item (a) that ends in a colon is a list in it, the next (b) ends that. */
export function listReader(): ListReader {
  let open: List[] = []
  let colon: { readonly sentence: number; readonly opening: boolean } | undefined
  let last: string | undefined
  const close = () => {
    open = []
    colon = undefined
  }
  const enter = (marker: Marker) => {
    const style = follows(last, marker.label) ? '(a)' : marker.style
    const known = open.findLastIndex((list) => list.style === style)
    if (known >= 0 && !(colon && isUnled(open[known]))) open = open.slice(0, known + 1)
    else if (colon && (marker.bullet || !colon.opening)) open.push({ style, leadIn: colon.sentence })
    else if (marker.bullet) open.push({ style: marker.style, leadIn: undefined })
    else open = []
    colon = undefined
    last = marker.label
    return open.at(-1)
  }
  return {
    read(marker) {
      const list = marker && enter(marker)
      if (list) return { marker: marker.label, leadIn: list.leadIn }
      close()
      return undefined
    },
    leadIn: (sentence, opening) => {
      colon = { sentence, opening }
    },
    close,
  }
}

/** Bullets that nothing leads in: one of them that ends in a colon leads the next ones in, whose marks are alike where indentation is lost. */
const isUnled = (list: List | undefined) => list !== undefined && list.leadIn === undefined

/** (i) after (h) is a letter, not a numeral. */
const follows = (before: string | undefined, label: string) =>
  before?.length === 3 && label.length === 3 && label.startsWith('(') && label.charCodeAt(1) === before.charCodeAt(1) + 1 && /[a-z]/.test(before.charAt(1))
