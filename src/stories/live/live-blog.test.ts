import { describe, expect, test } from 'vitest';
import { type Body, bodyText } from '../body.ts';
import {
  entryBlocks,
  entryTitle,
  keyPoints,
  type LiveBlog,
  type LiveEntry,
  liveSegments,
  SUMMARY,
} from './live-blog.ts';

const body = (...lines: string[]): Body => ({
  type: 'doc',
  content: lines.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
});
const entry = (number: number, more: Partial<LiveEntry> = {}): LiveEntry => ({
  id: `e${number}`,
  number,
  at: new Date('2026-11-24T12:00:00Z'),
  headline: null,
  body: body(`Entry ${number}.`),
  byline: null,
  keyPosition: null,
  state: 'out',
  version: 1,
  updatedAt: null,
  note: null,
  change: 1,
  ...more,
});
const blog = (more: Partial<LiveBlog> = {}): LiveBlog => ({
  startedAt: null,
  endedAt: null,
  change: 3,
  lead: body('The lead.', 'Its second line.'),
  summary: entry(SUMMARY, { headline: 'So far' }),
  entries: [entry(3, { headline: 'Third' }), entry(2, { state: 'taken back' }), entry(1)],
  ...more,
});

describe('the text of the whole', () => {
  /** The whole as the database puts it together: lead, summary, then the entries, the oldest first. */
  const wholeOf = ({ lead, summary, entries }: LiveBlog): string =>
    bodyText({
      type: 'doc',
      content: [
        ...lead.content,
        ...[...(summary ? [summary] : []), ...entries.toReversed()].flatMap((one) => entryBlocks(one)),
      ],
    });

  test.each<[string, Partial<LiveBlog>]>([
    ['with all of it', {}],
    ['without a lead', { lead: body() }],
    ['without a summary', { summary: null }],
    [
      'with an entry that is a picture alone',
      { entries: [entry(2), entry(1, { body: { type: 'doc', content: [{ type: 'horizontalRule' }] } })] },
    ],
  ])('%s has each part where it is said to stand', (_, more) => {
    const live = blog(more);
    const whole = wholeOf(live);
    const segments = liveSegments(live);
    const textAt = (number: number | null) => {
      const { start = 0, end = 0 } = segments.get(number) ?? {};
      return whole.slice(start, end);
    };
    expect(textAt(null)).toBe(bodyText(live.lead));
    for (const one of [...(live.summary ? [live.summary] : []), ...live.entries]) {
      expect(segments.has(one.number), `${one.number}`).toBe(one.state === 'out');
      if (one.state === 'out') expect(textAt(one.number)).toBe(bodyText(one.body));
    }
  });

  test('has nothing of an entry that was taken back', () => {
    expect(entryBlocks(entry(2, { state: 'taken back', headline: 'Gone' }))).toEqual([]);
    expect(wholeOf(blog())).toBe(
      'The lead.\n\nIts second line.\n\nSo far\n\nEntry 0.\n\nEntry 1.\n\nThird\n\nEntry 3.',
    );
  });
});

test('key points stand in their own order', () => {
  const entries = [entry(3, { keyPosition: 2 }), entry(2), entry(1, { keyPosition: 1 })];
  expect(keyPoints(blog({ entries })).map(({ number }) => number)).toEqual([1, 3]);
});

test.each<[string, Partial<LiveEntry>, string]>([
  ['its headline', { headline: 'Head' }, 'Head'],
  ['how its text begins', { body: body(' ', ' First  line. ', 'Second.') }, 'First line.'],
  ['nothing, where it has no words', { body: body() }, ''],
  ['a line as long as may be', { body: body('x'.repeat(140)) }, 'x'.repeat(140)],
  [
    'a longer one to its last whole word',
    { body: body(`${'word '.repeat(27)}longer ones`) },
    `${'word '.repeat(27)}`.trim().concat('…'),
  ],
  ['a word that has no end, cut', { body: body('x'.repeat(141)) }, `${'x'.repeat(110)}…`],
])('an entry is called by %s', (_, more, title) => {
  expect(entryTitle(entry(1, more))).toBe(title);
});
