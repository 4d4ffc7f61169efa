import type { Stretch } from '../../../language/sentences.ts';
import { FINITE, POSSESSIVES, PREPOSITIONS, PRONOUNS, SAYING_NOUNS } from '../languages/en-speakers.ts';
import { additionFrom } from './newsroom-additions.ts';
import { canSpeak, headOf, type Phrase, phraseEndingAt, phraseFrom } from './noun-phrase.ts';
import { beforeOf, type Cue, roleAfter, stretch } from './stretches.ts';
import type { Word } from './words.ts';

/** "The minister's claim that …", "her plan to …". */
export function nounCue(words: readonly Word[], i: number): Cue | null {
  const next = words[i + 1]?.low ?? '';
  if (!SAYING_NOUNS.has(words[i]?.low ?? '') || !/^(?:that|to|of|for)$/u.test(next)) return null;
  for (let k = i - 1; k >= 0 && i - k < 5; k -= 1) {
    const { kind, low, text } = words[k] as Word;
    if (kind !== 'word') return null;
    const possessive = /[’'](?:s)?$/u.test(text);
    if (!possessive && !POSSESSIVES.has(low)) continue;
    const who = possessive ? phraseEndingAt(words, k) : { from: k, to: k + 1 };
    if (!who || (possessive && !canSpeak(words, who, false))) return null;
    let end = i + 2;
    while (
      end < words.length &&
      words[end]?.text !== ',' &&
      words[end]?.kind !== 'quotation' &&
      (next === 'that' || !FINITE.has(words[end]?.low ?? ''))
    )
      end += 1;
    if (words[end]?.kind === 'quotation') end += 1;
    return { from: who.from, to: i + 1, who, role: null, said: stretch(words, i + 2, end), shows: false };
  }
  return null;
}

/** Whether what is said follows: "In 2004, according to X, prices fell", not "Prices fell, according to X, an analyst". */
function beginsPart(words: readonly Word[], i: number, who: Phrase): boolean {
  const before = words[i - 1];
  if (!before || /^(?:[:—–;]|--|that|and|but)$/u.test(before.low)) return true;
  if (before.text !== ',') return i < 3 && before.kind !== 'quotation';
  return i < 8 && PREPOSITIONS.has(words[0]?.low ?? '') && words[who.to]?.text === ',';
}

/** "According to X, prices fell": the words before and after. */
export function accordingTo(words: readonly Word[], i: number): Cue | null {
  const who = phraseFrom(words, i + 2);
  if (!who || /^(?:our|my)$/u.test(words[who.from]?.low ?? '')) return null;
  const head = headOf(words, who);
  if (
    PRONOUNS.has(head.low) ||
    /^(?:him|her|them|me|us|whom|which|plan|plans|size|age|type|law|rules?|schedule|need|needs)$/u.test(
      head.low,
    )
  )
    return null;
  const opens = beginsPart(words, i, who);
  if (opens) {
    const comma = commaAfter(words, who.to);
    return {
      from: i,
      to: who.to,
      who,
      role: roleBetween(words, who.to, comma),
      said: stretch(words, comma, additionFrom(words, comma + 1)),
      shows: true,
    };
  }
  const begin = words[i - 1]?.text === ',' || words[i - 1]?.text === '(' ? i - 1 : i;
  const role = roleAfter(words, who.to);
  const rest = words[who.to];
  const on = rest?.text === ',' && !role ? stretch(words, who.to + 1, words.length) : [];
  return {
    from: begin,
    to: role?.to ?? who.to,
    who,
    role,
    said: [...beforeOf(words, begin), ...on],
    shows: true,
  };
}

/** The comma that ends what a sentence begins with. */
function commaAfter(words: readonly Word[], from: number): number {
  let at = from;
  while (at < words.length && words[at]?.text !== ',' && at - from < 25) at += 1;
  return at < words.length ? at : from;
}

function roleBetween(words: readonly Word[], to: number, comma: number): Phrase | null {
  if (comma !== to) return null;
  const first = words[to + 1];
  if (!first || !/^(?:an?|the)$/u.test(first.low)) return null;
  const end = commaAfter(words, to + 1);
  return words[end]?.text === ',' &&
    words.slice(to + 1, end).every(({ low, kind }) => kind === 'word' && !FINITE.has(low))
    ? { from: to + 1, to: end }
    : null;
}

/** "In a poll by the centre, 38 percent …", "29 percent of those in the survey": what the document has. */
export function inDocument(words: readonly Word[], i: number): Cue | null {
  if (words[i]?.low !== 'in') return null;
  const who = phraseFrom(words, i + 1);
  if (!who) return null;
  const head = headOf(words, who).low;
  const cue = (said: readonly Stretch[]): Cue => ({
    from: i,
    to: who.to,
    who,
    role: null,
    said,
    shows: true,
  });
  if (i < 3) {
    if (!/^(?:poll|survey|stud(?:y|ies)|reports?|filings?|census)$/u.test(head)) return null;
    const comma = commaAfter(words, who.to);
    return words[comma]?.text === ',' ? cue(stretch(words, comma, words.length)) : null;
  }
  return /^(?:poll|survey)$/u.test(head)
    ? cue([...beforeOf(words, i), ...stretch(words, who.to, words.length)])
    : null;
}

/** "estimated by Forbes", "as reported by the agency". */
export function byWhom(words: readonly Word[], i: number): Cue | null {
  if (
    words[i]?.low !== 'by' ||
    !/^(?:reported|estimated|calculated|cited|quoted|predicted|projected|forecast|announced|disclosed)$/u.test(
      words[i - 1]?.low ?? '',
    )
  )
    return null;
  const who = phraseFrom(words, i + 1);
  if (!who || !canSpeak(words, who, false)) return null;
  const from = i - 1;
  return { from, to: who.to, who, role: null, said: beforeOf(words, from), shows: true };
}
