import CHARACTERS from 'opencc-js/dict/STCharacters'
import PHRASES from 'opencc-js/dict/STPhrases'
import TAIWAN from 'opencc-js/dict/TWVariants'

/**
 * What names want otherwise than OpenCC, which reads running text: characters that stand for a sound in most names (里约, 占贾) or are
 * a family's (范), and words that it would cut at another place or leave half converted.
 */
const IN_NAMES =
  '里 里|占 占|干 干|岩 岩|范 范|签 簽|巴尔干 巴爾幹|索马里 索馬里|阿赫蒂萨里 阿赫蒂薩里|马扎里 馬扎里|布列 布列|布雷 布雷|黄岩岛 黃岩島|' +
  '一个中国 一個中國|中俄关系 中俄關係|战略伙伴 戰略夥伴|合作伙伴 合作夥伴'

interface Dictionary {
  readonly words: ReadonlyMap<string, string>
  /** Of its longest word, in UTF-16 code units. */
  readonly longest: number
}

let known: { readonly traditional: Dictionary; readonly taiwan: Dictionary } | undefined

/** A name in traditional script with the characters that Taiwan uses, from one in simplified script. The words stay the same. */
export function traditionalName(simplified: string): string {
  known ??= { traditional: readDictionary(CHARACTERS, PHRASES, IN_NAMES), taiwan: readDictionary(TAIWAN) }
  return converted(converted(simplified, known.traditional), known.taiwan)
}

/** Dictionaries as OpenCC writes them; a later one beats those before it. */
function readDictionary(...dictionaries: readonly string[]): Dictionary {
  const words = new Map<string, string>()
  let longest = 0
  for (const pair of dictionaries.flatMap((dictionary) => dictionary.split('|'))) {
    const end = pair.indexOf(' ')
    words.set(pair.slice(0, end), pair.slice(end + 1))
    longest = Math.max(longest, end)
  }
  return { words, longest }
}

/** From left to right, at each place by the longest word that begins there. */
function converted(text: string, { words, longest }: Dictionary): string {
  let result = ''
  for (let at = 0; at < text.length; ) {
    let end = Math.min(text.length, at + longest)
    while (end > at + 1 && !words.has(text.slice(at, end))) end--
    const piece = text.slice(at, end)
    result += words.get(piece) ?? piece
    at = end
  }
  return result
}
