import { eachTerm } from '../language/search/tokenise.ts';
import { sameCountry } from './country-words.ts';
import { parseQuery } from './query.ts';

/** A run of text, and whether it matches the query. */
export interface Run {
  text: string;
  found: boolean;
}

interface Mark {
  term: string;
  start: number;
  end: number;
}

/** How many characters of a text are searched. */
const MOST_TEXT = 60_000;
const ELLIPSIS = ' … ';

/**
 * The parts of `text` that best show the words of `query`, marked, in at most about `length` characters. Words match
 * regardless of endings, accents and case; without matches, returns the start of the text.
 */
export function excerptOf(text: string, query: string, language: string, length: number): Run[] {
  const whole = text.slice(0, MOST_TEXT).replace(/\s+/g, ' ').trim();
  const room = Math.max(20, Math.floor(length));
  const marks = marksIn(whole, query, language);
  const first = bestWindow(marks, whole.length <= room ? whole.length : Math.floor(room * 0.6), new Set());
  if (whole.length <= room || !first) return runs(whole, marks, 0, Math.min(whole.length, room));
  const seen = new Set(first.marks.map(({ term }) => term));
  const left = marks.filter(
    (mark) => !seen.has(mark.term) && (mark.end < first.start || mark.start > first.end),
  );
  const second = bestWindow(left, Math.floor(room * 0.4), seen);
  if (!second) {
    const [from, to] = widened(whole, first, room);
    return runs(whole, marks, from, to);
  }
  const parts = [
    widened(whole, first, Math.floor(room * 0.6)),
    widened(whole, second, Math.floor(room * 0.4)),
  ];
  parts.sort((a, b) => a[0] - b[0]);
  const [[from, to], [next, end]] = parts as [[number, number], [number, number]];
  if (next <= to + 3) return runs(whole, marks, from, Math.max(to, end));
  return joined([...runs(whole, marks, from, to), ...runs(whole, marks, next, end)]);
}

function marksIn(text: string, query: string, language: string): Mark[] {
  const parsed = parseQuery(query, language);
  const telling = parsed.words.filter(({ stop }) => !stop);
  const marks: Mark[] = [];
  const wanted = new Set<string>();
  for (const { written, terms } of telling.length > 0 ? telling : parsed.words) {
    const whole = terms.length > 1 ? placesOf(written, text) : [];
    marks.push(...whole);
    if (whole.length > 0) continue;
    for (const term of terms) {
      wanted.add(term);
      for (const other of sameCountry(term, language)) wanted.add(other);
    }
  }
  const singles = [...wanted].filter((term) => [...term].length === 1 && /\p{Script=Han}/u.test(term));
  eachTerm(text, language, (term, start, end) => {
    if (wanted.has(term)) marks.push({ term, start, end });
    for (const single of singles) {
      const at = term.indexOf(single);
      if (at >= 0 && !wanted.has(term))
        marks.push({ term: single, start: start + at, end: start + at + single.length });
    }
  });
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The positions of a word that is indexed by pairs of characters. */
function placesOf(word: string, text: string): Mark[] {
  const places: Mark[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    places.push({ term: word, start: at, end: at + word.length });
  }
  return places;
}

interface Window {
  start: number;
  end: number;
  marks: Mark[];
}

/** The run of marks within `room` characters with the most different words, then the most words, then the shortest. */
function bestWindow(marks: readonly Mark[], room: number, seen: ReadonlySet<string>): Window | null {
  let best: { from: number; to: number; worth: number } | null = null;
  const counts = new Map<string, number>();
  let from = 0;
  for (let to = 0; to < marks.length; to += 1) {
    const added = marks[to];
    if (!added) continue;
    counts.set(added.term, (counts.get(added.term) ?? 0) + 1);
    while (from < to && added.end - (marks[from]?.start ?? 0) > room) {
      const dropped = marks[from]?.term ?? '';
      const left = (counts.get(dropped) ?? 1) - 1;
      if (left > 0) counts.set(dropped, left);
      else counts.delete(dropped);
      from += 1;
    }
    let fresh = 0;
    for (const term of counts.keys()) if (!seen.has(term)) fresh += 1;
    const span = added.end - (marks[from]?.start ?? 0);
    const worth = fresh * 1e9 + Math.min(999, to - from + 1) * 1e5 - span;
    if (fresh > 0 && (!best || worth > best.worth)) best = { from, to, worth };
  }
  if (!best) return null;
  const inside = marks.slice(best.from, best.to + 1);
  return { start: inside[0]?.start ?? 0, end: inside.at(-1)?.end ?? 0, marks: inside };
}

/** The window extended with context, up to `room` characters, cut between words if there are spaces. */
function widened(text: string, window: Window, room: number): [number, number] {
  const spare = Math.max(0, room - (window.end - window.start));
  let from = Math.max(0, window.start - Math.floor(spare / 3));
  const to = Math.min(text.length, from + Math.max(room, window.end - from));
  from = Math.max(0, Math.min(from, to - room));
  return [from > 0 ? wordStart(text, from, window.start) : 0, wordEnd(text, to, window.end)];
}

function wordStart(text: string, from: number, limit: number): number {
  const space = text.indexOf(' ', from - 1);
  if (space >= 0 && space < limit && space - from < 25) return space + 1;
  return isLowSurrogate(text, from) ? from + 1 : from;
}

function wordEnd(text: string, to: number, limit: number): number {
  if (to >= text.length) return text.length;
  const space = text.lastIndexOf(' ', to);
  if (space >= limit && to - space < 25) return space;
  return isLowSurrogate(text, to) ? to - 1 : to;
}

function isLowSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}

/** `text` from `from` to `to` in runs, with an ellipsis where it was cut. */
function runs(text: string, marks: readonly Mark[], from: number, to: number): Run[] {
  const end = from === 0 && to < text.length ? wordEnd(text, to, 1) : to;
  const parts: Run[] = from > 0 ? [{ text: '… ', found: false }] : [];
  let at = from;
  for (const mark of marks) {
    if (mark.end > end || mark.start < from || mark.end <= at) continue;
    const start = Math.max(at, mark.start);
    if (start > at) parts.push({ text: text.slice(at, start), found: false });
    parts.push({ text: text.slice(start, mark.end), found: true });
    at = mark.end;
  }
  if (at < end) parts.push({ text: text.slice(at, end), found: false });
  if (end < text.length) parts.push({ text: ' …', found: false });
  return joined(parts);
}

/** Joins runs of the same kind, and adjacent ellipses. */
function joined(parts: readonly Run[]): Run[] {
  const whole: Run[] = [];
  for (const part of parts) {
    const last = whole.at(-1);
    if (last && last.found === part.found) last.text += part.text;
    else whole.push({ ...part });
  }
  for (const run of whole) run.text = run.text.replace(/ …… | … … /g, ELLIPSIS);
  return whole.filter(({ text }) => text.length > 0);
}
