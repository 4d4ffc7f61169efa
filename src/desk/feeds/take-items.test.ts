import { beforeEach, expect, test } from 'vitest';
import { asOperator } from '../../readers/permission.ts';
import { replayingNewsroom } from '../following/testing.ts';
import { feedItems } from './feeds.queries.ts';
import { type FeedsUnderTest, feedsUnderTest, rss } from './testing.ts';

const by = asOperator();
const newsroom = replayingNewsroom();
let feeds: FeedsUnderTest;
let turn = 0;
beforeEach(() => {
  newsroom.host.answers = {};
  feeds = feedsUnderTest(newsroom.store, newsroom.host, by);
  turn += 1;
});

type Sent = Parameters<typeof rss>[0][number];
const serve = (sender: string, items: readonly Sent[]) => {
  newsroom.host.answers[`/${turn}-${sender}.xml`] = { body: rss(items) };
};
/** Follows a feed of a sender, whose items a rule publishes. */
const follow = (sender: string, more: Parameters<FeedsUnderTest['follow']>[1] = {}) =>
  feeds.follow(`https://wire.example/${turn}-${sender}.xml`, {
    ...{ source: `${sender} ${turn}`, goesTo: 'published', ...more },
  });
const stories = async (...headlines: readonly string[]) => {
  const rows = await newsroom.store.reading
    .selectFrom('stories as s')
    .leftJoin('intake_items as i', 'i.story_id', 's.id')
    .select(['s.id', 's.headline', 's.state', 's.revision', 'i.state as pool', 'i.copy_of', 'i.copy_share'])
    .where('s.headline', 'in', headlines)
    .orderBy('s.created_at')
    .orderBy('s.id')
    .execute();
  return headlines.map((headline) => rows.find((row) => row.headline === headline));
};
/** A text of this test alone: those of others are in the same database. */
const anew = (text: string) => text.replace(/[a-z]{4,}/g, (word) => word + 'xyzqvk'.charAt(turn % 6));
const movesOf = (id: string | undefined) =>
  newsroom.store.reading
    .selectFrom('story_moves')
    .select(['move', 'note'])
    .where('story_id', '=', id ?? '')
    .orderBy('at')
    .execute();

const BLAZE = `A blaze destroyed a grain terminal in the port of Varna on Monday, and 12 workers were taken to
  hospital with burns, the fire service said. The fire began in a conveyor shortly before dawn. Ships waited outside the
  harbour while 80 firefighters worked from land and from two tugs. The cause is being investigated.`;
const FERRY = `The ferry to Gozo was cancelled for a third day because of high waves, the operator said. Lorries with
  fresh food queued at the quay, and shops on the island began to limit how much milk a customer may buy.`;

test('the same copy of two agencies is published once; the other is attached to it, with why', async () => {
  const [first, second] = [await follow('Alpha'), await follow('Beta')];
  serve('Alpha', [['1', 'Blaze in Varna', anew(BLAZE)]]);
  serve('Beta', [
    ['b7', 'Varna: grain terminal burns', `${anew(BLAZE)} Reporting by our correspondent in Sofia.`],
    ['b8', 'Ferry to Gozo cancelled', anew(FERRY)],
  ]);
  await feeds.run(first, '2026-11-02T06:00:00Z');
  await feeds.run(second, '2026-11-02T06:10:00Z');
  const [alpha, beta, other] = await stories(
    'Blaze in Varna',
    'Varna: grain terminal burns',
    'Ferry to Gozo cancelled',
  );
  expect(alpha).toMatchObject({ state: 'published', pool: 'taken', copy_of: null });
  expect(beta).toMatchObject({ state: 'draft', pool: 'copy', copy_of: alpha?.id });
  expect(beta?.copy_share).toBeGreaterThan(90);
  expect(other).toMatchObject({ state: 'published', copy_of: null });
  // The feed says what became of it, and so does the history of the story.
  const came = await feedItems(newsroom.store.reading, second, 9);
  expect(came.find(({ headline }) => headline?.startsWith('Varna'))).toMatchObject({
    outcome: 'taken',
    reason: expect.stringContaining(`It is the same copy as “Blaze in Varna” of Alpha ${turn}`),
  });
  expect(await movesOf(alpha?.id)).toEqual([
    { move: 'attach copy', note: `“Varna: grain terminal burns”, Beta ${turn}` },
  ]);
});

test('a new version of the one that is out goes on to the story, of the other only to the editors', async () => {
  const [first, second] = [await follow('Alpha'), await follow('Beta')];
  const text = anew(BLAZE.replace('Varna', 'Burgas'));
  serve('Alpha', [['1', 'Blaze in Burgas', text]]);
  serve('Beta', [['1', 'Burgas: terminal burns', text]]);
  await feeds.run(first, '2026-11-02T06:00:00Z');
  await feeds.run(second, '2026-11-02T06:10:00Z');
  serve('Alpha', [['1', 'Blaze in Burgas', text.replace('12 ', '14 ')]]);
  serve('Beta', [['1', 'Burgas: terminal burns', text.replace('12 ', '19 ')]]);
  await feeds.run(first, '2026-11-02T07:00:00Z');
  const later = await feeds.run(second, '2026-11-02T07:10:00Z');
  expect(later.items).toMatchObject([{ outcome: 'revised' }]);
  const [alpha, beta] = await stories('Blaze in Burgas', 'Burgas: terminal burns');
  expect(alpha).toMatchObject({ state: 'published', revision: 2 });
  expect(beta).toMatchObject({ state: 'draft', revision: 2, pool: 'copy', copy_of: alpha?.id });
  const moves = await movesOf(alpha?.id);
  expect(moves.map(({ move }) => move)).toEqual(['attach copy', 'leave version']);
  expect(moves[1]?.note).toContain(`Beta ${turn}`);
  // What is no longer the same copy waits as an item of its own, and is not published by itself either.
  serve('Beta', [['1', 'Burgas: terminal burns', anew(FERRY)]]);
  await feeds.run(second, '2026-11-02T08:10:00Z');
  const [, apart] = await stories('Blaze in Burgas', 'Burgas: terminal burns');
  expect(apart).toMatchObject({ state: 'draft', revision: 3, pool: 'waiting', copy_of: alpha?.id });
});

test('one feed that sends a copy under another id, twice in one run, publishes it once', async () => {
  const id = await follow('Alpha');
  const text = anew(BLAZE.replace('Varna', 'Constanta'));
  serve('Alpha', [
    ['1', 'Blaze in Constanta', text],
    ['2', 'Blaze in Constanta (again)', text],
  ]);
  await feeds.run(id, '2026-11-02T06:00:00Z');
  const [one, two] = await stories('Blaze in Constanta', 'Blaze in Constanta (again)');
  expect(one).toMatchObject({ state: 'published' });
  expect(two).toMatchObject({ state: 'draft', pool: 'copy', copy_of: one?.id, copy_share: 100 });
});

test('a form that is filled in anew each day is not the same copy', async () => {
  const id = await follow('Rates');
  const rates = (numbers: readonly string[]) =>
    `The central bank set its reference rates for today as follows: the dollar at ${numbers[0]}, the yen at
    ${numbers[1]}, the pound at ${numbers[2]} and the franc at ${numbers[3]}. Banks may differ from these rates by as
    much as two per cent in their own business. The rates apply until they are set again on the next working day, and are
    published on the site of the bank every morning.`;
  serve('Rates', [['1', 'Rates of Monday', rates(['1.0812', '162.44', '0.8412', '0.9331'])]]);
  await feeds.run(id, '2026-11-02T06:00:00Z');
  serve('Rates', [['2', 'Rates of Tuesday', rates(['1.0799', '163.02', '0.8420', '0.9347'])]]);
  await feeds.run(id, '2026-11-03T06:00:00Z');
  expect(await stories('Rates of Monday', 'Rates of Tuesday')).toMatchObject([
    { state: 'published' },
    { state: 'published', copy_of: null },
  ]);
});

test('what was withdrawn does not come back as the copy of another agency', async () => {
  const [first, second] = [await follow('Alpha'), await follow('Beta')];
  const text = anew(BLAZE.replace('Varna', 'Odesa'));
  serve('Alpha', [['1', 'Blaze in Odesa', text]]);
  serve('Beta', [['1', 'Odesa: terminal burns', text]]);
  await feeds.run(first, '2026-11-02T06:00:00Z');
  await newsroom.store.write((writing) =>
    writing
      .updateTable('stories')
      .set({
        state: 'withdrawn',
        withdrawn_at: new Date('2026-11-02T06:05:00Z'),
        withdrawal_reason: 'Wrong.',
      })
      .where('headline', '=', 'Blaze in Odesa')
      .execute(),
  );
  await feeds.run(second, '2026-11-02T06:10:00Z');
  const [alpha, beta] = await stories('Blaze in Odesa', 'Odesa: terminal burns');
  expect(beta).toMatchObject({ state: 'draft', pool: 'copy', copy_of: alpha?.id });
});

test('copy that nobody publishes by a rule waits as before', async () => {
  const [first, second] = [await follow('Alpha'), await follow('Beta', { goesTo: 'draft' })];
  const text = anew(BLAZE.replace('Varna', 'Galati'));
  serve('Alpha', [['1', 'Blaze in Galati', text]]);
  serve('Beta', [['1', 'Galati: terminal burns', text]]);
  await feeds.run(first, '2026-11-02T06:00:00Z');
  await feeds.run(second, '2026-11-02T06:10:00Z');
  const [, beta] = await stories('Blaze in Galati', 'Galati: terminal burns');
  expect(beta).toMatchObject({ state: 'draft', pool: 'waiting', copy_of: null });
});
