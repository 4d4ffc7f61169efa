import { matchesOf, type TriedText, triedText } from '../../language/required-words.ts';
import type { Stretch } from '../../language/sentences.ts';
import type { Attribution } from './figure.ts';

/** How a language says who says something: the speaker is the group `who`, with what is said of them in `role`. */
export interface SpeakerShape {
  /** Every repetition is bounded; global where there is no `verb`. */
  readonly pattern: RegExp;
  /** Looked for first, where a speaker stands before a verb: `pattern` is then matched on the words that end there. */
  readonly verb?: RegExp;
  /** Only documents do this: they show. */
  readonly shows?: true;
  /** Only those who speak stand here, so that any words will do; else they must be known for speakers. */
  readonly sure?: true;
  /** What speaks here is a document, unless people are named: "по данным …". */
  readonly document?: true;
  /** The word for that document, to be put before `who`. */
  readonly lead?: Readonly<Record<string, string>>;
  /** Nobody is named here: who spoke last goes on speaking ("وأضاف أن …", «по его словам»). */
  readonly goesOn?: true;
  /** A verb without a clause of its own: it says who says this sentence, and not who says the next. */
  readonly once?: true;
  /** Who speaks stands in the nominative; in another case, somebody was told. */
  readonly subject?: true;
}

/** The words and shapes by which a language says who says what. */
export interface SpeakerWords {
  /** A sentence that this does not match names nobody. */
  readonly trigger: RegExp;
  /** In the order in which they are tried. */
  readonly shapes: readonly SpeakerShape[];
  /** Where a name ends: what follows says when, where or to whom it was said. */
  readonly cut: RegExp;
  /** What stands before a name and is no part of it. */
  readonly article: RegExp;
  /** What stands where a speaker would and is none: a calendar, a plan, the reader's own conclusion. */
  readonly none: RegExp;
  readonly pronoun: RegExp;
  readonly document: RegExp;
  readonly group: RegExp;
  /** Sources that are not named. */
  readonly unnamed: RegExp;
  /** Words anywhere in the sentence that somebody is not to be named. */
  readonly anonymity: RegExp;
  /** Institutions, offices and names. `opens` is said where the words begin a sentence, and a capital means nothing. */
  isKnown(who: string, opens: boolean): boolean;
  /** The noun in words that point back at somebody: "ces responsables". */
  readonly back: RegExp;
  /** What of a noun is the same in every form of it; null where words are not written apart. */
  readonly stem: ((noun: string) => string) | null;
  /** The words up to the name, or in it, deny, contradict or doubt that it was said. */
  readonly against: RegExp;
  /** The newsroom's own figures: nobody says them, and who spoke before does not either. */
  readonly ours: RegExp;
  /** How what is said of a speaker begins: with an office. */
  readonly office: RegExp;
  /** Verbs that show that words are a clause, and no office. */
  readonly finite: RegExp;
  /** A word in another case than who speaks: «Минфину сообщили». */
  readonly told: RegExp;
  /** "… analysées par …" after a document, in its group `by`. */
  readonly analysed: RegExp;
  /** A sentence that says who said the one before it: «Об этом сообщил …». */
  readonly pointsBack: RegExp;
}

/** What a sentence tells of who speaks. */
export interface Heard {
  /** Null where it leaves the figures to nobody, whoever spoke before: a denial, a question. */
  readonly by: Attribution | null;
  /** Whether the next sentences of the paragraph are theirs, too. */
  readonly goesOn: boolean;
}

/** A stretch of a text and who says it; null where nobody does, even if somebody spoke just before. */
export interface Speech extends Stretch {
  readonly by: Attribution | null;
}

/** Listens to one story from its beginning: whom it has heard is whom "the officials" may mean. */
export interface Listener {
  /** Who says what in the next paragraph. */
  hear(text: string, paragraph: Stretch, sentences: readonly Stretch[]): Speech[];
}

/** Who speaks in the stories of a language. */
export interface Speakers {
  /** A paragraph without numbers is read for speakers where this matches. */
  readonly trigger: RegExp;
  /** A paragraph that this matches may mean somebody whom one before it names. */
  readonly refers: RegExp;
  listener(): Listener;
}

/** Speakers are listened to over so many sentences at once: each is held against all others of them. */
const MOST_SENTENCES = 60;

/** Listens to the sentences of a paragraph, in parts if they are very many: who says what in each. */
export function* hearInParts(
  listener: Listener,
  text: string,
  sentences: readonly Stretch[],
): Generator<{ sentences: readonly Stretch[]; speeches: readonly Speech[] }> {
  for (let at = 0; at < sentences.length; at += MOST_SENTENCES) {
    const part = sentences.slice(at, at + MOST_SENTENCES);
    const stretch = { start: part[0]?.start ?? 0, end: part.at(-1)?.end ?? 0 };
    yield { sentences: part, speeches: listener.hear(text, stretch, part) };
  }
}

/** Who speaks at a place: of the stretches around it, the shortest counts. */
export function speakerAt(speeches: readonly Speech[], at: number): Attribution | null {
  let found: Speech | null = null;
  for (const speech of speeches) {
    if (speech.start > at || speech.end <= at) continue;
    if (!found || speech.end - speech.start <= found.end - found.start) found = speech;
  }
  return found?.by ?? null;
}

const MOST = 700;
const MOST_MATCHES = 5;
const MOST_WORDS = 14;
/** How far before its verb a speaker with a description may begin. */
const REACH = 260;
const LONGEST_NAME = 120;

const MOST_SPEAKERS = 100;

/** Reads speakers by the words of a language, sentence for sentence. */
export function speakersBy(words: SpeakerWords): Speakers {
  return { trigger: words.trigger, refers: /(?:)/u, listener: () => new SentenceListener(words) };
}

/** Who speaks in a paragraph speaks on in its next sentences, until another is named. */
class SentenceListener implements Listener {
  readonly #words: SpeakerWords;
  readonly #earlier: Attribution[] = [];

  constructor(words: SpeakerWords) {
    this.#words = words;
  }

  hear(text: string, _: Stretch, sentences: readonly Stretch[]): Speech[] {
    const said: Speech[] = [];
    const before: { words: string }[] = [];
    let attribution: Attribution | null = null;
    for (const { start, end } of sentences) {
      const words = text.slice(start, end);
      const heard = speakerIn(words, this.#earlier, this.#words);
      const own = heard?.by;
      if (heard) attribution = heard.by;
      if (own) {
        if (!this.#earlier.includes(own)) this.#earlier.push(own);
        // Nobody is referred back to over so many others; and each sentence is held against all of them.
        if (this.#earlier.length > MOST_SPEAKERS) this.#earlier.shift();
        const back = sentencesBefore(words, before, this.#words.pointsBack);
        for (let i = Math.max(0, said.length - back); back > 0 && i < said.length; i += 1) {
          const speech = said[i] as Speech;
          said[i] = { ...speech, by: speech.by ?? own };
        }
      }
      before.push({ words });
      said.push({ start, end, by: attribution });
      if (heard && !heard.goesOn) attribution = null;
    }
    return said;
  }
}

const NOBODY: Heard = { by: null, goesOn: false };
const QUESTION = /[?؟？]\s*[»”"」]?\s*$/u;
/** Shorter stems are parts of too many words. */
const SHORTEST_STEM = 4;

function speakerIn(sentence: string, earlier: readonly Attribution[], words: SpeakerWords): Heard | null {
  if (!words.trigger.test(sentence)) return null;
  if (QUESTION.test(sentence)) return NOBODY;
  const text = sentence.slice(0, MOST).replace(/\s+/g, ' ').trim();
  const tried = triedText(text);
  for (const shape of words.shapes) {
    let matches = 0;
    for (const { match, at } of spokenIn(shape, text, tried)) {
      const end = at + match[0].length;
      const by = shape.goesOn ? lastPerson(earlier) : speakerOf(match, shape, { text, at }, earlier, words);
      if (by) return words.against.test(text.slice(0, end)) ? NOBODY : { by, goesOn: !shape.once };
      matches += 1;
      if (matches === MOST_MATCHES) break;
    }
  }
  return words.against.test(text) || words.ours.test(text) ? NOBODY : null;
}

function* spokenIn(
  { pattern, verb }: SpeakerShape,
  text: string,
  tried: TriedText,
): Generator<{ match: RegExpMatchArray; at: number }> {
  if (!tried.mayHave(pattern) || (verb && !tried.mayHave(verb))) return;
  if (!verb) {
    for (const match of matchesOf(pattern, text)) yield { match, at: match.index };
    return;
  }
  for (const { index } of matchesOf(verb, text)) {
    const from = Math.max(0, index - REACH);
    const match = pattern.exec(text.slice(from, index));
    if (match) yield { match, at: from + match.index };
  }
}

function speakerOf(
  match: RegExpMatchArray,
  shape: SpeakerShape,
  { text, at }: { text: string; at: number },
  earlier: readonly Attribution[],
  words: SpeakerWords,
): Attribution | null {
  const said = trimmed(match.groups?.who ?? '');
  if (said === '' || words.none.test(said) || (shape.subject && words.told.test(said))) return null;
  if (words.pronoun.test(said)) return lastPerson(earlier);
  const analysed = words.analysed.exec(said);
  const by = plain(trimmed(analysed?.groups?.by ?? match.groups?.by ?? ''), words);
  const end = analysed?.index || said.search(words.cut);
  const named = trimmed(end > 0 ? said.slice(0, end) : said);
  const back = pointedAt(named, earlier, words);
  if (back) return back;
  const who = trimmed(named.replace(words.article, '').replace(/\s?[(（][^()（）]{1,90}[)）]$/u, ''));
  if (who === '' || who.length > LONGEST_NAME || who.split(' ').length > MOST_WORDS) return null;
  const role = roleIn(match, shape, { text, at }, words);
  if (words.document.test(who)) return { kind: 'document', who, role: by || role };
  if (shape.shows) return null;
  const anonymity = words.anonymity.exec(text)?.[0] ?? null;
  const inGroup = words.group.test(who);
  const opens = at === 0 && text.startsWith(said);
  const known = inGroup || shape.document || shape.sure || words.isKnown(who, opens);
  if (words.unnamed.test(who) || (anonymity && known))
    return { kind: 'anonymous', who, role: anonymity ?? role };
  if (inGroup) return { kind: 'background', who, role };
  if (shape.document) {
    const lead = shape.lead?.[match.groups?.lead?.toLowerCase() ?? ''];
    return { kind: 'document', who: lead ? `${lead} ${who}` : who, role: by || role };
  }
  return known ? { kind: 'on record', who, role } : null;
}

/** "He", "she": the last who is no document. */
function lastPerson(earlier: readonly Attribution[]): Attribution | null {
  return earlier.findLast(({ kind }) => kind !== 'document') ?? null;
}

/** What is said of a speaker: an office, closed by a comma or by the end; a clause is what they say, and no role. */
function roleIn(
  match: RegExpMatchArray,
  shape: SpeakerShape,
  { text, at }: { text: string; at: number },
  words: SpeakerWords,
): string | null {
  const role = plain(trimmed(match.groups?.role ?? ''), words);
  if (role === '') return null;
  const rest = text.slice(at + match[0].length);
  const closed = shape.verb || /^\s?[,،]/u.test(rest) || (at > 0 && /^[\s.!»”"]*$/u.test(rest));
  if (!closed) return null;
  return words.office.test(role) || words.analysed.exec(` ${role}`)?.index === 0 ? role : null;
}

/** Words that hold neither a figure nor a verb that makes a clause of them; else none. */
function plain(said: string, { finite }: SpeakerWords): string {
  return /\p{Nd}/u.test(said) || finite.test(said) ? '' : said;
}

/** "The officials", "this report": who was named before, by the same word. */
function pointedAt(named: string, earlier: readonly Attribution[], words: SpeakerWords): Attribution | null {
  const noun = earlier.length > 0 ? words.back.exec(named)?.groups?.noun : undefined;
  if (!noun) return null;
  const { stem } = words;
  if (!stem) return earlier.findLast(({ who }) => who.replace(/们$/u, '').endsWith(noun)) ?? null;
  const wanted = stem(noun.toLowerCase());
  if (wanted.length < SHORTEST_STEM) return null;
  return (
    earlier.findLast(({ who }) =>
      who
        .toLowerCase()
        .split(/[^\p{L}\p{M}]+/u)
        .some((word) => stem(word) === wanted),
    ) ?? null
  );
}

/** Without spaces, commas and single quotation marks around it. */
function trimmed(words: string): string {
  let text = words.replace(/^[\s,،:—–-]+|[\s,،.;؛:—–-]+$/gu, '');
  for (const [open, close] of QUOTES) {
    if (text.startsWith(close) || (text.startsWith(open) && !text.includes(close)))
      text = text.slice(1).trim();
    if (text.endsWith(open) || (text.endsWith(close) && !text.includes(open)))
      text = text.slice(0, -1).trim();
  }
  return text;
}

const QUOTES = ['«»', '“”', '„“', '「」', '『』', '《》'].map((pair) => [...pair] as [string, string]);

/** How many of the sentences before it in its paragraph are said by whom a sentence names: those of a quotation that ends in it, or the one it points back at. */
function sentencesBefore(
  sentence: string,
  before: readonly { readonly words: string }[],
  pointsBack: RegExp,
): number {
  if (before.length === 0) return 0;
  const points = pointsBack.test(sentence.trimStart());
  const quoted = points
    ? /[»”」]\s*$/u.test(before.at(-1)?.words ?? '')
    : /^[^«“„「]{0,1000}[»”」]/u.test(sentence);
  if (!quoted) return points ? 1 : 0;
  for (let back = 1; back <= Math.min(LONGEST_SPEECH, before.length); back += 1) {
    const words = before.at(-back)?.words ?? '';
    const opened = lastOf(words, OPENING);
    const closed = lastOf(words, CLOSING);
    const endsIt = points && back === 1;
    if (opened > closed || (endsIt && opened >= 0)) return back;
    if (closed >= 0 && !endsIt) return 0;
  }
  return 0;
}

/** A quotation of more sentences is not followed back to where it began. */
const LONGEST_SPEECH = 12;
const OPENING = [...'«“„「'];
const CLOSING = [...'»”」'];
const lastOf = (words: string, signs: readonly string[]) =>
  Math.max(...signs.map((sign) => words.lastIndexOf(sign)));
