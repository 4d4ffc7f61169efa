import type { Word } from '../../../language/cut-words.ts';
import { type NewName, newName } from '../new-name.ts';
import { countryOf, type Reading } from './people.ts';

/** Heads that start a body's name even in lower case. */
const SMALL = new Set(['ministère', 'préfecture', 'parquet', 'secrétariat']);
const ADJECTIVE =
  /(?:al|ale|ales|aux|aire|aires|ique|iques|nel|nelle|eur|eure|eurs|ien|ienne|iennes|éenne|éen|ois|oise|ais|aise|if|ive|ives|financiers?|étrangers?|particuliers?|ée|ées|ère|ères|iste|istes|libre|libres|unie|unies|centrale|publique|suprême)$/;
/** Participles, which are not part of a name: la Société fondée en 2019. */
const DONE =
  /^(?:fond|cré|bas|situ|enregistr|constitu|détenu|nomm|sanctionn|cot|contrôl|charg|li|vis|accus|soupçonn|implant|spécialis|domicili|dirig|concern|rachet|appel|priv|délocalis|adopt|publi|exposé)ée?s?$/;
/** With only one of these, a head is just a kind: l'Union douanière, une Société anonyme. */
const KIND =
  /^(?:anonymes?|civiles?|douanières?|commerciale?s?|publique?s?|monétaires?|économiques?|scientifiques?|humaines?|étrangères?|industrielles?|bancaires?|financières?|financiers?|politiques?|professionnelles?|agricoles?|locale?s?|régionale?s?|parlementaires?|consultative?s?|spéciale?s?)$/;
const LINKS = new Set([
  'de',
  'du',
  'des',
  'd',
  'la',
  'l',
  'les',
  'et',
  'pour',
  'sur',
  'à',
  'aux',
  'en',
  'contre',
]);
const MOST = 10;

/**
 * French bodies, whose names start with a head and continue in lower case: Commission militaire centrale, Institut de
 * recherche de Lyon, ministère de la Défense.
 */
export function frenchBodies(reading: Reading): NewName[] {
  const { text, words, lexicon } = reading;
  const names: NewName[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const head = words[at] as Word;
    const schema = lexicon.ofHeads.get(head.lower);
    if (!schema || (!head.cap && !SMALL.has(head.lower)) || (head.cap && head.opens && at === 0)) continue;
    const to = endOf(reading, at);
    if (to === at + 1 || (to === at + 2 && KIND.test((words[at + 1] as Word).lower))) continue;
    let country: string | null = null;
    for (let i = at + 1; i < to; i += 1) country ??= countryOf(words[i] as Word, lexicon);
    // A lower-case ministry is a name only with its complement.
    if (!head.cap && !words.slice(at + 1, to).some(({ cap }) => cap)) continue;
    const bank = head.lower === 'banque' && (country !== null || words[at + 1]?.lower === 'centrale');
    const written = text.slice(head.start, (words[to - 1] as Word).end).replace(/\s+/g, ' ');
    const name = written.charAt(0).toUpperCase() + written.slice(1);
    names.push(newName(at, to, bank ? 'PublicBody' : schema, 'head noun', 0.8, { country, name }));
    at = to - 1;
  }
  return names;
}

function endOf({ words, lexicon }: Reading, head: number): number {
  const { cap } = words[head] as Word;
  let to = head + 1;
  let linked = false;
  while (to < words.length && to - head < MOST) {
    const word = words[to] as Word;
    if (!/^(?:[ \u00a0’'-])$/.test(word.gap) || word.script !== 'latin') break;
    const before = words[to - 1] as Word;
    if (word.cap) linked = false;
    else if (LINKS.has(word.lower)) {
      // "Et l'Institut" starts another name.
      if (word.lower === 'et' && [1, 2].some((far) => lexicon.ofHeads.has(words[to + far]?.lower ?? '')))
        break;
      if (word.lower === 'à' || word.lower === 'en') {
        if (!words[to + 1]?.cap) break;
      }
      linked = true;
    } else if (
      linked &&
      cap &&
      !LINKS.has(word.lower) &&
      /^(?:de|du|des|d|la|l|pour|les)$/.test(before.lower)
    )
      linked = false;
    else if (!linked && cap && isAdjective(word.lower)) linked = false;
    else break;
    to += 1;
  }
  while (to > head + 1 && LINKS.has((words[to - 1] as Word).lower) && !(words[to - 1] as Word).cap) to -= 1;
  return to;
}

const isAdjective = (lower: string) => ADJECTIVE.test(lower) && !DONE.test(lower) && !lower.startsWith('eur');
