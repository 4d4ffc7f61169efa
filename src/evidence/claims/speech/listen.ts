import { firstEndingAfter, type Stretch } from '../../../language/sentences.ts';
import type { Attribution } from '../figure.ts';
import { AGAINST, POSSESSIVES, PRONOUNS } from '../languages/en-speakers.ts';
import type { Listener, Speech } from '../speakers.ts';
import { cuesIn } from './cues.ts';
import { type Quotation, quotationsIn } from './quotations.ts';
import type { Cue } from './stretches.ts';
import { leadingSubject, type Subject } from './subjects.ts';
import { attributionFor, isTheCompany, referredTo } from './who.ts';
import { type Word, wordsOf } from './words.ts';

/** Somebody's turn to speak: where the text says who; null if it does not say whom it means. */
interface Turn {
  readonly at: number;
  readonly by: Attribution | null;
}

const MOST_REMEMBERED = 100;
/** Shorter ones are titles and single words that the newsroom doubts. */
const SHORTEST_QUOTATION = 3;
const LONG_ENOUGH = 20;
/** A quotation of so many words is somebody's speech, wherever in a paragraph it stands. */
const PLAINLY_SPEECH = 8;

/** Who contradicts, or asks, has not said it. */
const CONTRARY =
  /\b(?:contrary to|(?:despite|unlike) what|den(?:y|ies|ied) (?:that|it|having|reporting|saying)|(?:refused|declined) to (?:say|report|confirm)|(?:false|untrue|not true|wrong) that)\b/iu;
const TURNS =
  /^\s*(?:But|However|Still|Meanwhile|Yet|While|Although|Though|Despite|In fact|Since|After|Instead)\b|[?“"]/u;
const FULL_NAME =
  /^(?:(?:But|And|Meanwhile|Still|Then|Yet|So|Also|Later),?\s)?((?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen)\.\s)?\p{Lu}[\p{Ll}’']+(?:\s(?:\p{Lu}\.\s)?\p{Lu}[\p{L}’'-]+){0,2})(?=[\s,])/u;

/** Listens to an English story, paragraph for paragraph: who says what in it. */
export class EnglishListener implements Listener {
  readonly #speakers: Attribution[] = [];
  /** Those who spoke and those whom sentences were about: whom "he" may mean. */
  readonly #people: Attribution[] = [];
  /** Who spoke in the paragraph before. */
  #before: Attribution | null = null;

  hear(text: string, paragraph: Stretch, sentences: readonly Stretch[]): Speech[] {
    const part = text.slice(paragraph.start, paragraph.end);
    const quotations = quotationsIn(part);
    const said: Speech[] = [];
    const turns: Turn[] = [];
    for (const sentence of sentences) {
      const local = { start: sentence.start - paragraph.start, end: sentence.end - paragraph.start };
      this.#sentence(part, local, quotations, said, turns);
    }
    this.#passages(part, sentences, paragraph.start, said, turns);
    this.#quoted(part, quotations, said, turns);
    const last = turns.at(-1);
    if (last) this.#before = last.by;
    else if (quotations.length === 0 || said.length === 0) this.#before = null;
    return said.map((one) => ({
      ...one,
      start: one.start + paragraph.start,
      end: one.end + paragraph.start,
    }));
  }

  #sentence(
    part: string,
    { start, end }: Stretch,
    quotations: readonly Quotation[],
    said: Speech[],
    turns: Turn[],
  ): void {
    const sentence = part.slice(start, end);
    const words = wordsOf(part, start, end, quotations);
    const found = words.at(-1)?.text === '?' ? [] : cuesIn(words);
    const against = found.length > 0 && words.some(({ low }) => AGAINST.has(low)) && CONTRARY.test(sentence);
    const own: Speech[] = [];
    for (const cue of against ? [] : found) {
      const by = this.#speaker(part, sentence, words, cue);
      const stretches = cue.said.length > 0 ? cue.said : quotationJustBefore(part, start, quotations);
      // "Tesla said it expects …": whatever "it" is, Tesla says so. Elsewhere nobody speaks for a "he" who is not known.
      if (!by && stretches.length > 0 && stretches.every((one) => isReported(one, own))) continue;
      for (const one of stretches) own.push({ start: one.start, end: one.end, by });
      turns.push({ at: (words[cue.from] as Word).start, by });
    }
    said.push(...own);
    const subject = found.length === 0 ? subjectWithQuotation(words) : null;
    if (subject) turns.push({ at: start, by: this.#speaker(part, sentence, words, subject) });
    this.#meet(sentence.trimStart());
  }

  #speaker(
    part: string,
    sentence: string,
    words: readonly Word[],
    { who, role }: Pick<Cue, 'who' | 'role'>,
  ): Attribution | null {
    const pronoun = isPronoun((words[who.from] as Word).low);
    const back = referredTo(words, who, pronoun || isTheCompany(words, who) ? this.#people : this.#speakers);
    const by = back === undefined ? attributionFor({ text: part, words, sentence }, who, role) : back;
    if (by) {
      remember(this.#speakers, by);
      remember(this.#people, by);
    }
    return by;
  }

  /** Whom a sentence begins with is whom the next may call "he". */
  #meet(sentence: string): void {
    const who = FULL_NAME.exec(sentence)?.[1];
    if (!who) return;
    const known = this.#people.findLast((one) => one.who === who || one.who.endsWith(` ${who}`));
    if (known) remember(this.#people, known);
    else if (/\s/u.test(who)) remember(this.#people, { kind: 'on record', who, role: null });
  }

  /** What unnamed sources say goes on in the next sentences, until somebody else speaks or the text turns to something else. */
  #passages(
    part: string,
    sentences: readonly Stretch[],
    offset: number,
    said: Speech[],
    turns: readonly Turn[],
  ): void {
    let going: Attribution | null = null;
    for (const sentence of sentences) {
      const [start, end] = [sentence.start - offset, sentence.end - offset];
      const turn = turns.findLast(({ at }) => at >= start && at < end);
      if (turn)
        going = turn.by?.kind === 'anonymous' && !/[“"]/u.test(part.slice(start, end)) ? turn.by : null;
      else if (going && TURNS.test(part.slice(start, end))) going = null;
      else if (going) said.push({ start, end, by: going });
    }
  }

  /** Quotations are said by whom their sentence, or else their paragraph, or else the one before names. */
  #quoted(part: string, quotations: readonly Quotation[], said: Speech[], turns: readonly Turn[]): void {
    const own = ownSpeeches(quotations, said);
    const inOrder = turns.toSorted((a, b) => a.at - b.at);
    let next = 0;
    for (const [i, { start, end }] of quotations.entries()) {
      while ((inOrder[next]?.at ?? Number.POSITIVE_INFINITY) <= start) next += 1;
      const words = part.slice(start, end).split(/\s+/u).length;
      if (words < SHORTEST_QUOTATION) continue;
      const speech = own[i];
      if (speech && holds(speech, { start, end })) continue;
      const before = part.slice(0, start).trimEnd();
      const isSentence = /(?:^|[.?!”"’'])$/u.test(before);
      // No turn is within a quotation: the next is behind it.
      const named = speech ?? inOrder[next - 1] ?? (isSentence ? inOrder[next] : undefined);
      const goesOn = words >= PLAINLY_SPEECH || before === '';
      const by = named ? named.by : goesOn ? this.#before : null;
      if (by) said.push({ start, end, by });
    }
  }
}

/** "“…” Jane Roe said." where the quotation is a sentence of its own, right before. */
function quotationJustBefore(
  part: string,
  start: number,
  quotations: readonly Quotation[],
): readonly Quotation[] {
  const quotation = quotations.findLast((one) => one.end <= start);
  return quotation && part.slice(quotation.end, start).trim() === '' ? [quotation] : [];
}

/** "The paper had this to say: “…”": the subject of a sentence without a verb of saying says what it quotes. */
function subjectWithQuotation(words: readonly Word[]): Subject | null {
  const quoted = words.findIndex(({ kind, start, end }) => kind === 'quotation' && end - start > LONG_ENOUGH);
  const subject = quoted > 0 ? leadingSubject(words, quoted) : null;
  if (!subject || subject.who.to >= quoted) return null;
  const { to } = subject.who;
  return words[to]?.kind === 'word' && /\p{Ll}/u.test(words[to - 1]?.text ?? '') ? subject : null;
}

/** For each quotation the first speech that shares a part of it, one with a speaker before others. */
function ownSpeeches(quotations: readonly Quotation[], said: readonly Speech[]): (Speech | undefined)[] {
  const own: (Speech | undefined)[] = quotations.map(() => undefined);
  for (const speech of said) {
    for (let i = firstEndingAfter(quotations, speech.start); i < quotations.length; i += 1) {
      if ((quotations[i] as Quotation).start >= speech.end) break;
      if (!own[i]?.by && (speech.by || !own[i])) own[i] = speech;
    }
  }
  return own;
}

const isReported = (one: Stretch, said: readonly Speech[]): boolean =>
  said.some((outer) => outer.by && holds(outer, one));

const holds = (outer: Stretch, inner: Stretch): boolean =>
  outer.start <= inner.start && outer.end >= inner.end;

const isPronoun = (low: string): boolean => PRONOUNS.has(low) || POSSESSIVES.has(low);

function remember(list: Attribution[], one: Attribution): void {
  const at = list.indexOf(one);
  if (at >= 0) list.splice(at, 1);
  list.push(one);
  if (list.length > MOST_REMEMBERED) list.shift();
}
