import { addedNumerals, isRoman, numeralOf } from '../../language/numerals.ts';
import { isVowelless, romanise, type Script, scriptOf } from '../../language/scripts.ts';
import { memoize } from '../../memoize.ts';
import { WEAK_MEANINGS } from './business-words.ts';
import { givenNameLines } from './given-name-lines.ts';
import { type Known, knownWords, LONGEST_PHRASE, lookupKeys } from './known-words.ts';
import { cutArticle, hangulParts, hanParts, servantNames } from './name-parts.ts';
import {
  type NameOf,
  type NameToken,
  type ParsedName,
  SERVANT_OF,
  type TokenKind,
  WEIGHTS,
} from './name-token.ts';
import { scriptGivenName } from './script-given-names.ts';
import { skeletonOf, soundOf } from './sounds.ts';
import { splitWords, type Word } from './split-words.ts';
import { BODY_PARTICLES, PERSON_PARTICLES, TITLES, TITLES_OR_NAMES } from './titles.ts';
import { wordKey } from './word-key.ts';

const titles: ReadonlySet<string> = new Set(words(TITLES));
const titlesOrNames: ReadonlySet<string> = new Set(words(TITLES_OR_NAMES));
const personParticles = lines(PERSON_PARTICLES);
const bodyParticles = lines(BODY_PARTICLES);
/** What may follow a name without being part of it. */
const AFTER =
  /^(?:jr|sr|senior|ii|iii|iv|phd|md|mba|llm|esq|esquire|hon|hanim|hanum|effendi|先生|女士|小姐|博士|教授|主席|总统|總統|氏|様|さん|씨|님|대통령|박사|교수)$/;
/** "Father of" and "mother of" turn a name into another one. */
const KUNYA = /^(?:abu|um)$/;
const PATRONYMIC =
  /.(?:ovich|evich|ovych|evych|yovych|ovna|evna|ivna|yivna|ovitch|evitch|ovic|ichna|ogly|oglu)$/;
const PATRONYMIC_CYRILLIC = /.(?:ович|евич|ійович|овна|евна|івна|ївна|ична|оглы|углы)$/i;

/** Splits a name into tokens, with the kind and weight of each. */
export function parseName(text: string, of: NameOf): ParsedName {
  const tokens =
    of === 'person'
      ? personTokens(splitWords(text, of))
      : bodyTokens(withoutTornWords(splitWords(text, of)), of);
  return { text, of, tokens };
}

/**
 * The most likely kind of a name if it is not given: a body has a legal form, a business word or a number in it. Parsed
 * as a body's name unless already parsed.
 */
export function guessNameOf(text: string, { tokens } = parseName(text, 'body')): NameOf {
  const telling = tokens.filter(
    ({ kind, script, text: written }) =>
      kind === 'legal form' || (kind === 'business word' && (script !== 'latin' || written.length > 3)),
  );
  return telling.length > 0 || tokens.some(({ kind }) => kind === 'numeral') ? 'body' : 'person';
}

function bodyTokens(words: readonly Word[], of: NameOf): NameToken[] {
  const tokens: NameToken[] = [];
  const { phrases } = knownWords();
  // The article of a known word is part of it.
  const given = words.flatMap((word) =>
    word.script === 'arabic' && !phrases.has(wordKey(word.text)) ? cutArticle(word) : [word],
  );
  for (let at = 0; at < given.length; ) {
    const phrase = longestPhrase(given, at);
    if (phrase) {
      const isAside = (given[at] as Word).aside;
      const text = given
        .slice(at, at + phrase.length)
        .map((word) => word.text)
        .join(' ');
      tokens.push(aside(tokenOf(text, phrase.known), isAside));
      at += phrase.length;
      continue;
    }
    const word = given[at] as Word;
    for (const part of withoutJoinedForm(word)) {
      // One of two parts may be a known business word.
      const known = part === word ? null : longestPhrase([part, word], 0);
      tokens.push(
        aside(known ? tokenOf(part.text, known.known) : bodyToken(part, tokens.length > 0, of), word.aside),
      );
    }
    at += 1;
  }
  return mergeNumerals(tokens);
}

function bodyToken(word: Word, notFirst: boolean, of: NameOf): NameToken {
  const key = wordKey(word.text, word.script);
  const digits = numeralOf(key);
  if (digits !== null && (!isRoman(key) || notFirst)) return token(word.text, 'numeral', digits);
  const particle = bodyParticles.get(key);
  if (particle) return token(word.text, 'particle', particle);
  const known = knownWords().phrases.get(key);
  if (known?.kind === 'form' && word.script === 'latin' && key.length > 4 && notFirst)
    return token(word.text, 'legal form', known.id);
  if (/^[a-z]$/.test(key) && of === 'body') return token(word.text, 'initial', null);
  if (of === 'vessel' && /^(?:mv|mt|mts|ms|ss|m|v|t)$/.test(key) && !notFirst)
    return token(word.text, 'title', key);
  return token(word.text, 'word', null);
}

/** "Cor poration" is a legal form that was split: neither word is known, but the joined one is. */
function withoutTornWords(given: readonly Word[]): Word[] {
  const { phrases } = knownWords();
  const isKnown = (text: string) => phrases.has(wordKey(text));
  const whole: Word[] = [];
  for (let at = 0; at < given.length; at += 1) {
    const one = given[at] as Word;
    const next = given[at + 1];
    const joined = next && one.script === 'latin' && next.script === 'latin' ? one.text + next.text : '';
    if (next && joined.length > 6 && !isKnown(next.text) && isKnown(joined)) {
      whole.push({ ...one, text: joined });
      at += 1;
    } else whole.push(one);
  }
  return whole;
}

/** "Tradingcorporation" and "Tradingco" are a word and a legal form. */
function withoutJoinedForm(word: Word): Word[] {
  const form = /^.{3,}?(company|corporation|limited|incorporated|gmbh|ltd|llc|corp|co)$/i.exec(
    word.text,
  )?.[1];
  if (!form || knownWords().phrases.has(wordKey(word.text))) return [word];
  // Many words end in "co".
  const isBusiness = () =>
    knownWords().phrases.get(wordKey(word.text.slice(0, -form.length)))?.kind === 'business';
  if (form.length === 2 && !isBusiness()) return [word];
  return [
    { ...word, text: word.text.slice(0, -form.length) },
    { ...word, text: form },
  ];
}

/** Short forms are legal forms only at either end of a name. */
function longestPhrase(given: readonly Word[], at: number): { known: Known; length: number } | null {
  const { phrases, beginnings, signs } = knownWords();
  const first = given[at] as Word;
  const sign = signs.get(first.text);
  if (sign) return { known: sign, length: 1 };
  let best: { known: Known; length: number } | null = null;
  let open = [''];
  for (let length = 1; length <= LONGEST_PHRASE && at + length <= given.length; length += 1) {
    const word = given[at + length - 1] as Word;
    const { keys, corrected } = looked(word.text);
    const joined = open.flatMap((start) => keys.map((key) => (start === '' ? key : `${start} ${key}`)));
    for (const phrase of joined) {
      const found = phrases.get(phrase);
      if (found && fits(found, phrase, given, at, length) && (length > 1 || !corrected || phrase.length > 6))
        best = { known: found, length };
    }
    open = joined.filter((phrase) => beginnings.has(phrase));
    if (open.length === 0) break;
  }
  return best;
}

/** The lookup key of a word, and whether its spelling was corrected for that. */
const looked = memoize(4096, (word: string) => {
  const spelling = formSpelling(word);
  return { keys: lookupKeys(spelling), corrected: spelling !== word };
});

function fits(found: Known, phrase: string, given: readonly Word[], at: number, length: number): boolean {
  if (phrase.length > 3 && !(phrase.length < 6 && phrase.includes(' '))) return true;
  const word = given[at] as Word;
  const others = given.length - length;
  if (found.kind === 'form') {
    if (others === 0) return false;
    const atEnd = isTail(given, at + length);
    return atEnd || at === 0;
  }
  // "IN", "IT", "MA" are usually words, not countries.
  if (found.kind === 'place') return word.capitals || phrase.length > 2;
  return true;
}

/** Whether only short words and brackets follow, as legal forms do. */
function isTail(given: readonly Word[], at: number): boolean {
  return given.slice(at).every(({ text }) => {
    const key = wordKey(text);
    return key.length <= 4 || knownWords().phrases.get(key)?.kind === 'form';
  });
}

/** The correct spelling of a long legal form with one mistake: "Aktiengeselschaft". */
function formSpelling(word: string): string {
  const key = word.toLowerCase();
  if (key.length < 5 || !/^[a-z]+$/.test(key)) return word;
  const { formWords, phrases } = knownWords();
  if (phrases.has(key) || formWords.includes(key)) return word;
  return formWords.find((form) => isOneEditApart(key, form)) ?? word;
}

function isOneEditApart(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || one === other) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  while (
    end < Math.min(one.length, other.length) - start &&
    one[one.length - 1 - end] === other[other.length - 1 - end]
  )
    end += 1;
  const left = one.length - start - end;
  const right = other.length - start - end;
  if (left <= 1 && right <= 1) return true;
  return left === 2 && right === 2 && one[start] === other[start + 1] && one[start + 1] === other[start];
}

function mergeNumerals(tokens: readonly NameToken[]): NameToken[] {
  const merged: NameToken[] = [];
  for (const one of tokens) {
    const last = merged.at(-1);
    const sum =
      last?.kind === 'numeral' && one.kind === 'numeral'
        ? addedNumerals(last.meaning ?? '', one.meaning ?? '')
        : null;
    if (sum && last) merged[merged.length - 1] = token(`${last.text} ${one.text}`, 'numeral', sum);
    else merged.push(one);
  }
  return merged;
}

function personTokens(given: readonly Word[]): NameToken[] {
  const parts = given.flatMap((word) => {
    if (word.script === 'han') return hanParts(word, given.length);
    if (word.script === 'hangul') return hangulParts(word, given.length);
    if (word.script === 'arabic') return cutArticle(word);
    return [word];
  });
  const tokens: NameToken[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const word = parts[at] as Word;
    const servant = servantNames(parts, at);
    if (servant) {
      let taken = 0;
      for (const { text, name, words: count } of servant) {
        tokens.push(name === null ? token(text, 'particle', SERVANT_OF) : token(text, 'word', null, name));
        taken += count;
      }
      at += taken - 1;
      continue;
    }
    const one = personToken(word, at, parts);
    const isTied = word.linked && one.kind === 'word' && tokens.at(-1)?.kind === 'word';
    tokens.push(isTied ? { ...one, linked: true } : one);
  }
  return tokens;
}

function personToken(word: Word, at: number, parts: readonly Word[]): NameToken {
  const key = wordKey(word.text, word.script);
  if (parts.length > 1) {
    const isLast = at === parts.length - 1;
    if (titles.has(key) && (!isLast || AFTER.test(key))) return token(word.text, 'title', key);
    if (titlesOrNames.has(key)) return { ...token(word.text, 'word', null), weight: isLast ? 0.7 : 0.4 };
    const particle = personParticles.get(key);
    if (particle && !(word.script === 'latin' && key.length === 1 && word.capitals)) {
      // "Das" after a name is a name.
      const isName = isLast && word.script === 'latin' && key.length > 2;
      if (!isName && !/^(?:o|e|y|i)$/.test(key)) return token(word.text, 'particle', particle);
    }
    if (isLast && word.capitals && parts.length > 2 && isForm(key))
      return token(word.text, 'legal form', 'any');
    if (/^.$/u.test(word.text) && !/\p{Script=Han}|\p{Script=Hangul}/u.test(word.text))
      return token(word.text, 'initial', null);
    if (PATRONYMIC.test(key) || PATRONYMIC_CYRILLIC.test(word.text)) {
      if (at > 0 && parts.length > 2) return token(word.text, 'patronymic', null);
    }
  }
  return token(word.text, 'word', null, scriptGivenName(word.text) ?? undefined);
}

function isForm(key: string): boolean {
  return knownWords().phrases.get(key)?.kind === 'form';
}

/** Bracketed text weighs less: an abbreviation of the name, or a location. */
function aside(one: NameToken, isAside: boolean): NameToken {
  return isAside ? { ...one, weight: one.weight * 0.4 } : one;
}

function tokenOf(text: string, { kind, id }: Known): NameToken {
  if (kind === 'form') return token(text, 'legal form', id);
  // A brand is compared by its Latin name, like any other word.
  if (kind === 'brand') return token(text, 'word', null, id.replaceAll(' ', ''));
  return token(text, kind === 'place' ? 'place' : 'business word', id);
}

function token(text: string, kind: TokenKind, meaning: string | null, spelled?: string): NameToken {
  const script: Script = scriptOf(text);
  const ascii =
    spelled ??
    text
      .split(' ')
      .map((word) => romanise(word, script))
      .join('');
  const sound = soundOf(ascii);
  return {
    text,
    ascii,
    sound,
    skeleton: skeletonOf(sound),
    script,
    kind,
    meaning: meaning ?? (kind === 'word' && givenNameLines(ascii).length > 0 ? 'given name' : null),
    weight: weightOf(kind, meaning, ascii, script),
  };
}

function weightOf(kind: TokenKind, meaning: string | null, ascii: string, script: Script): number {
  if (kind === 'business word' && meaning !== null && WEAK_MEANINGS.has(meaning)) return 0.2;
  if (kind === 'particle' && meaning !== null) {
    if (meaning === SERVANT_OF) return 0.2;
    if (KUNYA.test(meaning)) return 0.5;
  }
  return kind === 'word' && ascii.length < 3 && !isVowelless(script) ? 0.7 : WEIGHTS[kind];
}

function lines(text: string): ReadonlyMap<string, string> {
  return new Map(
    text
      .trim()
      .split('\n')
      .flatMap((line) => {
        const all = words(line);
        return all.map((word) => [word, all[0] ?? word] as const);
      }),
  );
}

function words(text: string): string[] {
  return text
    .trim()
    .split(/\s+/)
    .map((word) => wordKey(word));
}
