import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { messageOf, Problem } from '../../src/errors.ts';
import { decodeBytes } from '../../src/intake/decode-bytes.ts';
import { parseFeed } from '../../src/intake/parse-feed.ts';
import type { Piece } from '../../src/intake/piece.ts';
import { plainWords } from '../../src/intake/plain-words.ts';
import { readJsonFeed } from '../../src/intake/read-json-feed.ts';
import { nameOnly } from '../../src/intake/read-names.ts';
import type { Feed } from '../../src/intake/read-rss.ts';
import { readTime } from '../../src/intake/read-time.ts';
import { bodyFromHtml } from '../../src/stories/body-from-html.ts';
import { type CorpusResult, countBy, filesUnder } from './corpus.ts';
import { ANY, evaluate, type Meaning, NotOurs, type Value } from './python-expression.ts';

interface Outcome {
  file: string;
  result: 'passed' | 'failed' | 'not ours' | 'crashed';
  why: string;
}

/** Every feed of feedparser's own tests that expects something a news importer takes. */
export function checkFeedparser(corpora: string): CorpusResult {
  const folder = join(corpora, 'formats/feedparser');
  const outcomes = filesUnder(folder).map((file) => outcomeOf(file, relative(folder, file)));
  const of = (result: Outcome['result']) => outcomes.filter((outcome) => outcome.result === result);
  const applicable = outcomes.length - of('not ours').length;
  const lines = [
    `${outcomes.length} feeds, ${applicable} expect something we take, ${of('passed').length} passed, ${of('failed').length} failed, ${of('crashed').length} crashed`,
    'titles are compared as words, texts as our document model, times as instants',
    ...countBy(of('not ours'), ({ why }) => why).map(
      ([why, count]) => `not ours  ${String(count).padStart(4)}  ${why}`,
    ),
    ...[...of('crashed'), ...of('failed')].map(({ file, result, why }) => `${result}  ${file}: ${why}`),
  ];
  const rate = of('crashed').length > 0 ? 0 : of('passed').length / applicable;
  return { name: 'feedparser', measure: 'of the expectations that concern us hold', rate, floor: 0.9, lines };
}

function outcomeOf(path: string, file: string): Outcome {
  const bytes = readFileSync(path);
  const hint = /charset\s*=\s*["' ]*([\w-]+)/i.exec(
    /Header:\s*Content-type:[^\n]*/i.exec(bytes.toString('latin1'))?.[0] ?? '',
  )?.[1];
  const { text } = decodeBytes(bytes, hint);
  const expected = /Expect:\s*(.*?)\s*(?:-->|\r|\n|$)/.exec(text)?.[1] ?? '';
  const outcome = (result: Outcome['result'], why: string): Outcome => ({ file, result, why });
  let feed: Feed | null;
  try {
    feed = file.endsWith('.json') ? readJsonFeed(JSON.parse(text)) : parseFeed(text);
  } catch (error) {
    if (!(error instanceof Problem)) return outcome('crashed', messageOf(error));
    feed = null;
  }
  if (!expected) return outcome('not ours', 'no Expect line');
  if (/127\.0\.0\.1|Header:\s*Content-Location/i.test(`${expected}${text.slice(0, 1500)}`))
    return outcome('not ours', 'needs the address the feed was fetched from');
  try {
    const holds = evaluate(expected, meaningOf(feed));
    return outcome(holds ? 'passed' : 'failed', expected.slice(0, 150));
  } catch (error) {
    if (error instanceof NotOurs) return outcome('not ours', error.message);
    return outcome('crashed', messageOf(error));
  }
}

const FEED_KEYS: Readonly<Record<string, (feed: Feed) => unknown>> = {
  title: (feed) => feed.head.title,
  title_detail: (feed) => ({ value: feed.head.title }),
  link: (feed) => feed.head.url,
  language: (feed) => feed.head.language,
  author: (feed) => feed.head.author,
  author_detail: (feed) => ({ name: feed.head.author }),
  copyright: (feed) => feed.head.rights,
  rights: (feed) => feed.head.rights,
  copyright_detail: (feed) => ({ value: feed.head.rights }),
  rights_detail: (feed) => ({ value: feed.head.rights }),
  updated_parsed: (feed) => feed.head.updated,
  modified_parsed: (feed) => feed.head.updated,
};

const ENTRY_KEYS: Readonly<Record<string, (piece: Piece) => unknown>> = {
  title: (piece) => piece.headline,
  title_detail: (piece) => ({ value: piece.headline }),
  link: (piece) => piece.url,
  id: (piece) => piece.guid,
  guid: (piece) => piece.guid,
  author: (piece) => piece.authors[0] ?? null,
  author_detail: (piece) => ({ name: nameOnly(piece.authors[0] ?? '') }),
  authors: (piece) => piece.authors.map((name) => ({ name })),
  description: (piece) => piece.summary ?? piece.html,
  summary: (piece) => piece.summary ?? piece.html,
  summary_detail: (piece) => ({ value: piece.summary ?? piece.html }),
  content: (piece) => [{ value: piece.html || (piece.summary ?? '') }],
  tags: (piece) => piece.topics.map((term) => ({ term, label: term })),
  category: (piece) => piece.topics[0] ?? null,
  published_parsed: (piece) => piece.published,
  updated_parsed: (piece) => piece.updated,
  source: (piece) => ({ title: piece.source, link: piece.sourceUrl }),
  license: (piece) => piece.licence,
};

function meaningOf(feed: Feed | null): Meaning {
  const entries = feed?.findings.flatMap((finding) => ('piece' in finding ? [finding.piece] : [])) ?? [];
  return {
    name: (name) => {
      if (name === 'bozo') return ANY;
      if (name === 'feed') return { feed };
      if (name === 'entries') return entries;
      throw new NotOurs(name === 'encoding' ? 'the name of the charset' : `the name ${name}`);
    },
    item: (of, key) => {
      if (Array.isArray(of)) return of[Number(key)] ?? null;
      if (isFeed(of))
        return of.feed
          ? known(FEED_KEYS, 'feed', String(key))(of.feed)
          : known(FEED_KEYS, 'feed', String(key)) && null;
      if (isPiece(of)) return known(ENTRY_KEYS, 'entry', String(key))(of);
      if (of === null) {
        if (
          !(key in ENTRY_KEYS) &&
          !(key in FEED_KEYS) &&
          typeof key === 'string' &&
          !/^(?:value|name|term)$/.test(key)
        )
          throw new NotOurs(`entry.${key}`);
        return null;
      }
      if (typeof of === 'object' && key in of) return (of as Record<string, unknown>)[key];
      throw new NotOurs(`the ${String(key)} of a part`);
    },
    equals: (left, right, path) => {
      if (left === ANY) throw new NotOurs('only whether the XML is ill-formed');
      return sameAs(left, right, path);
    },
  };
}

function known<T>(keys: Readonly<Record<string, T>>, of: string, key: string): T {
  const found = keys[key];
  if (!found) throw new NotOurs(`${of}.${key}`);
  return found;
}

function isFeed(value: unknown): value is { feed: Feed | null } {
  return typeof value === 'object' && value !== null && 'feed' in value;
}

function isPiece(value: unknown): value is Piece {
  return typeof value === 'object' && value !== null && 'headline' in value;
}

function sameAs(left: unknown, right: Value, path: string): boolean {
  if (/_parsed$/.test(path)) return typeof left === 'string' && sameTime(left, right);
  if (typeof right !== 'string') return left === right || (right === null && !left);
  const given = typeof left === 'string' ? left : '';
  if (/\.(?:description|summary|summary_detail|content)\b/.test(path)) {
    const base = 'http://base.invalid/';
    return JSON.stringify(bodyFromHtml(given, { base })) === JSON.stringify(bodyFromHtml(right, { base }));
  }
  if (/\.(?:link|id|guid|license)$/.test(path))
    return given === right || given === `${right}/` || given === hrefOf(right);
  return given === plainWords(right) || plainWords(given) === plainWords(right);
}

function hrefOf(text: string): string {
  return URL.canParse(text) ? new URL(text).href : text;
}

function sameTime(text: string, expected: Value): boolean {
  if (!Array.isArray(expected)) return false;
  try {
    const at = readTime(text)?.at;
    const [year, month, day, hour, minute, second] = expected.map(Number);
    return at?.getTime() === Date.UTC(year ?? 0, (month ?? 0) - 1, day, hour, minute, second);
  } catch {
    return false;
  }
}
