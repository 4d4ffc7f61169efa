import type { Stretch } from '../../../language/sentences.ts';
import {
  AFTER_NOUN,
  AUXILIARIES,
  BE,
  BOUNDARIES,
  DAYS,
  DETERMINERS,
  FINITE,
  MODALS,
  NEGATIONS,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SAYING_VERBS,
  type SayingVerb,
  TIMES,
} from '../languages/en-speakers.ts';
import { complementAt, complements, saidAfter } from './complements.ts';
import { additionFrom } from './newsroom-additions.ts';
import { canSpeak, phraseEndingAt, phraseFrom } from './noun-phrase.ts';
import { accordingTo, byWhom, inDocument, nounCue } from './other-cues.ts';
import { aroundOf, beforeOf, type Cue, roleAfter, stretch } from './stretches.ts';
import { participleSubject, type Subject, subjectAt } from './subjects.ts';
import type { Word } from './words.ts';

const NONE: readonly Cue[] = [];

/** Who says what in a sentence, by its own words. */
export function cuesIn(words: readonly Word[]): readonly Cue[] {
  const cues: Cue[] = [];
  const last = words.at(-1);
  if (!last) return NONE;
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] as Word;
    if (word.kind !== 'word') continue;
    const cue =
      word.low === 'according' && words[i + 1]?.low === 'to'
        ? accordingTo(words, i)
        : (verbCue(words, i, cues) ?? inDocument(words, i) ?? byWhom(words, i) ?? nounCue(words, i));
    if (!cue) continue;
    cues.push(cue);
    i = Math.max(i, cue.to - 1);
  }
  const own = cues.filter((cue) => !isOwn(cue, cues, words));
  return own.length < 2 ? own : bounded(own, words);
}

/** "Roe said its board declared a dividend": Roe says so. */
const isOwn = (cue: Cue, cues: readonly Cue[], words: readonly Word[]): boolean => {
  const first = words[cue.who.from] as Word;
  return (
    POSSESSIVES.has(first.low) &&
    cues.some(
      (outer) =>
        outer !== cue && outer.said.some(({ start, end }) => start <= first.start && first.start < end),
    )
  );
};

/** What one says ends where the clause of the next begins, unless that comes last and covers both. */
function bounded(cues: readonly Cue[], words: readonly Word[]): Cue[] {
  return cues.map((cue, i) => {
    const next = cues[i + 1];
    const ends = words[next?.from ?? -1]?.start;
    const begins = words[cue.to - 1]?.end ?? 0;
    if (!next || ends === undefined || next.from < cue.to || next.said.every(({ start }) => start <= begins))
      return cue;
    const before = words[next.from - 1];
    const own = !before || /^(?:[,;:—–-]|--|but|while|and|although|though|whereas)$/u.test(before.low);
    if (!own) return cue;
    return {
      ...cue,
      said: cue.said.map(({ start, end }) =>
        start > begins - 1 ? { start, end: Math.min(end, Math.max(start, ends)) } : { start, end },
      ),
    };
  });
}

function verbCue(words: readonly Word[], i: number, cues: readonly Cue[]): Cue | null {
  const word = words[i] as Word;
  const verb = SAYING_VERBS.get(word.low);
  if (!verb || (word.capital && i > 0 && !verb.ing)) return null;
  const before = words[i - 1];
  if (verb.noun && looksLikeNoun(words, i)) return null;
  if (before && (before.low === 'to' || before.low === 'of')) {
    if (before.low === 'of' || !/^(?:on|continued|continues|continuing)$/u.test(words[i - 2]?.low ?? ''))
      return null;
  }
  let k = i - 1;
  if (before?.low === 'to') k -= words[i - 2]?.low === 'on' ? 3 : 2;
  let passive = false;
  for (; k >= 0; k -= 1) {
    const skipped = words[k] as Word;
    if (skipped.kind !== 'word') break;
    if (NEGATIONS.has(skipped.low) || MODALS.has(skipped.low)) return null;
    if (BE.has(skipped.low)) passive ||= verb.participle === true;
    else if (!AUXILIARIES.has(skipped.low) && !isAdverb(skipped)) {
      const time = timeEndingAt(words, k);
      if (time === k + 1) break;
      k = time;
    }
  }
  if (passive || describesNoun(words, i, verb)) return null;
  if (i === 0 && verb.inverts) return openingCue(words);
  if (verb.inverts && !verb.ing) {
    const inverted = invertedCue(words, i, k, verb);
    if (inverted) return inverted;
  }
  const subject = verb.ing ? participleSubject(words, i, k, cues) : subjectAt(words, k, cues, verb);
  if (!subject) return null;
  return fromSubject(words, i, verb, subject);
}

/** "The order confirmed this morning was worth": the verb of the sentence is another. */
function describesNoun(words: readonly Word[], i: number, verb: SayingVerb): boolean {
  if (!verb.participle || !/ed$/u.test(words[i]?.low ?? '') || words[i - 1]?.kind !== 'word') return false;
  let j = i + 1;
  while (isTimeWord(words[j])) j += 1;
  return j > i + 1 && FINITE.has(words[j]?.low ?? '') && words[j]?.text !== 'May';
}

const isTimeWord = (word: Word | undefined): boolean =>
  word !== undefined &&
  (DAYS.has(word.low) ||
    /^(?:on|in|last|late|early|earlier|this|week|month|year|morning|afternoon|evening)$/u.test(word.low));

/** "Were now put at", "clearly said"; "Daily" is a name. */
const isAdverb = ({ low, capital }: Word): boolean =>
  !capital && (/.ly$/u.test(low) || /^(?:now|then|still|already|once)$/u.test(low));

/** Where the words begin that say when: "on Friday", "last week", "in May 2015"; the place after `last` where none do. */
function timeEndingAt(words: readonly Word[], last: number): number {
  let from = last;
  if (/^(?:19|20)\d\d$/u.test(words[from]?.text ?? '') && DAYS.has(words[from - 1]?.low ?? '')) from -= 1;
  const { low } = words[from] as Word;
  if (/^(?:week|month|year|morning|night|evening|afternoon|quarter|weekend)$/u.test(low)) {
    if (
      !/^(?:last|this|past|same)$/u.test(words[from - 1]?.low ?? '') &&
      !DAYS.has(words[from - 1]?.low ?? '')
    )
      return last + 1;
    from -= 1;
    if (words[from - 1]?.low === 'the') from -= 1;
  } else if (!DAYS.has(low) && !/^(?:19|20)\d\d$/u.test(low)) return last + 1;
  const before = words[from - 1]?.low ?? '';
  if (/^(?:19|20)\d\d$/u.test(low) && !/^(?:in|from)$/u.test(before)) return last + 1;
  if (/^(?:on|in|from|last|late|early|this)$/u.test(before)) from -= 1;
  if (AFTER_NOUN.has(words[from - 1]?.low ?? '')) from -= 1;
  return from;
}

/** "The report", "Trump's claims", "reports that": a noun. */
function looksLikeNoun(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  const after = words[i + 1];
  if (!before) return true;
  if (before.kind === 'word') {
    if (DETERMINERS.has(before.low) || PREPOSITIONS.has(before.low) || /[’']s?$/u.test(before.low))
      return true;
    if (PRONOUNS.has(before.low) || RELATIVES.has(before.low) || AUXILIARIES.has(before.low)) return false;
  }
  if (
    after?.kind === 'word' &&
    (FINITE.has(after.low) ||
      PREPOSITIONS.has(after.low) ||
      (SAYING_VERBS.get(after.low)?.noun === undefined && SAYING_VERBS.has(after.low)))
  )
    return true;
  if (before.low === 'and' || before.low === ',') return false;
  return before.kind === 'word' && !before.capital && !/s$/u.test(before.low) && !canSpeakAt(words, i - 1);
}

function canSpeakAt(words: readonly Word[], last: number): boolean {
  const phrase = phraseEndingAt(words, last);
  return phrase !== null && canSpeak(words, phrase, false);
}

/** "…, said Jane Roe, the head of the agency." */
function invertedCue(words: readonly Word[], i: number, k: number, verb: SayingVerb): Cue | null {
  const before = words[k];
  if (
    !before ||
    k < i - 1 ||
    !(before.text === ',' || before.kind === 'quotation' || /^(?:as|—|–|-|--|so)$/u.test(before.low))
  )
    return null;
  const who = phraseFrom(words, i + 1);
  if (!who || !canSpeak(words, who, verb.kind === 'say' && !verb.noun)) return null;
  const head = words[who.from] as Word;
  if (
    /^(?:it|there|that|we|you|this)$/u.test(head.low) ||
    // "Announced an offering": what was announced.
    (/^an?$/u.test(head.low) &&
      !/^sa(?:id|ys)$/u.test((words[i] as Word).low) &&
      !canSpeak(words, who, false)) ||
    (PRONOUNS.has(head.low) && before.kind !== 'quotation' && before.low !== 'as')
  )
    return null;
  const after = words[who.to];
  if (after && after.kind === 'word') {
    if (
      FINITE.has(after.low) ||
      NEGATIONS.has(after.low) ||
      (SAYING_VERBS.has(after.low) && !SAYING_VERBS.get(after.low)?.ing) ||
      /ed$/u.test(after.low)
    )
      return null;
    if (
      !(
        TIMES.has(after.low) ||
        DAYS.has(after.low) ||
        BOUNDARIES.has(after.low) ||
        PREPOSITIONS.has(after.low) ||
        /ly$|ing$/u.test(after.low)
      )
    )
      return null;
  }
  if (
    after?.low === 'that' ||
    (!head.capital && !DETERMINERS.has(head.low) && !canSpeak(words, who, false)) ||
    goesOn(words, who.to)
  )
    return null;
  const role = roleAfter(words, who.to);
  const said = before.low === 'as' ? aroundOf(words, k, who.to) : beforeOf(words, k);
  return { from: k, to: role?.to ?? who.to, who, role, said, shows: false };
}

/** "Said Jane Roe, the head of the agency: “…”". */
function openingCue(words: readonly Word[]): Cue | null {
  const who = phraseFrom(words, 1);
  const quoted = words.findIndex(({ kind }) => kind === 'quotation');
  if (!who || quoted < 0 || !canSpeak(words, who, true)) return null;
  const role = roleAfter(words, who.to);
  return {
    from: 0,
    to: role?.to ?? who.to,
    who,
    role,
    said: stretch(words, quoted, words.length),
    shows: false,
  };
}

/** A verb follows what seemed to be the speaker, who is then the subject of what is said. */
function goesOn(words: readonly Word[], from: number): boolean {
  for (let j = from; j < words.length; j += 1) {
    const { kind, low } = words[j] as Word;
    if (
      kind !== 'word' ||
      /^(?:who|which|that|whose|where|as|when|while|after|before|if|because|but|and|during)$/u.test(low)
    )
      return false;
    if (FINITE.has(low)) return true;
  }
  return false;
}

/** What is said by a subject that stands before its verb. */
function fromSubject(words: readonly Word[], i: number, verb: SayingVerb, subject: Subject): Cue | null {
  const { who, role, from } = subject;
  const end = words.length;
  const cue = (to: number, said: readonly Stretch[]): Cue => ({
    from,
    to,
    who,
    role,
    said,
    shows: verb.kind === 'show',
  });
  const before = words[from - 1];
  const follows =
    before !== undefined &&
    (before.text === ',' || before.kind === 'quotation' || /^(?:—|–|--)$/u.test(before.text));
  const at = complementAt(words, i, verb);
  if (before?.low === 'as' && at === null && !verb.ing)
    return cue(i + 1, aroundOf(words, from - 1, Math.min(end, i + 1)));
  if (at === null) {
    // "…, she said Friday.": the words before. The reader of the paragraph looks for a quotation in the sentence before.
    if (verb.ing || (verb.kind === 'want' && verb.base === undefined && !follows)) return null;
    if (!follows) return from === 0 ? cue(i + 1, []) : null;
    if (verb.quotes && before.kind !== 'quotation') return null;
    const said = beforeOf(words, from - 1);
    const comma = commaAfterTime(words, i + 1);
    return cue(
      i + 1,
      comma > 0 && interposed(words, comma + 1, said)
        ? [...said, ...stretch(words, comma + 1, additionFrom(words, comma))]
        : said,
    );
  }
  if (!complements(words, at, verb, who)) return null;
  // "The point is, she said, “…”": said before as well as after.
  if (
    follows &&
    words[at - 1]?.text === ',' &&
    words[at]?.kind === 'quotation' &&
    words.slice(0, from).some(({ low }) => FINITE.has(low))
  )
    return cue(i + 1, [...beforeOf(words, from - 1), ...stretch(words, at, end)]);
  return cue(i + 1, saidAfter(words, at, verb.kind === 'show', RELATIVES.has(words[from]?.low ?? '')));
}

/** The comma after "said" or "said Friday"; 0 where there is none. */
function commaAfterTime(words: readonly Word[], from: number): number {
  let at = from;
  while (
    at - from < 4 &&
    (DAYS.has(words[at]?.low ?? '') ||
      /^(?:on|in|last|late|early|this|week|month|year)$/u.test(words[at]?.low ?? ''))
  )
    at += 1;
  return words[at]?.text === ',' ? at : 0;
}

const STOPS = /^(?:who|which|while|although|though|as|whose|where|when|after)$/u;

/** "The deal, he said, would cost …": what was said goes on. */
function interposed(words: readonly Word[], at: number, said: readonly Stretch[]): boolean {
  const word = words[at];
  if (word?.kind !== 'word') return false;
  const begun = words.filter(({ start, end }) => said.some((one) => start >= one.start && end <= one.end));
  if (!begun.some(({ low, kind }) => FINITE.has(low) || kind === 'quotation')) return true;
  if (begun.some(({ kind }) => kind === 'quotation')) return false;
  return !STOPS.test(word.low) && !/ing$/u.test(word.low);
}
