import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { importSent, outcomesOf, wireText } from './testing.ts';

let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

const item = (guid: string, version: number, more: object = {}) =>
  wireText(guid, version, {
    ...{
      language: 'en',
      versioncreated: `2024-05-09T10:0${version}:00Z`,
      firstcreated: '2024-05-09T09:00:00Z',
    },
    bodies: [{ contenttype: 'text/html', value: `<p>Text of version ${version}.</p>` }],
    ...more,
  });
const kill = (guid: string, version: number, more: object = {}) =>
  item(guid, version, { pubstatus: 'canceled', ednote: 'Wrong from the first word.', ...more });
const outcomes = (...sent: (object | string)[]) => outcomesOf(sent, { store });
const storyOf = (guid: string) =>
  store.reading
    .selectFrom('stories')
    .select(['id', 'headline', 'state', 'revision', 'withdrawal_reason'])
    .where('external_key', '=', `guid:a-wire:${guid}`)
    .executeTakeFirst();
const late = 'It is an older version than the one we have, which is left as it is.';

it('a later version revises the story, and an older one that arrives late is left alone', async () => {
  const guid = 'urn:example:versions';
  expect(await outcomes(item(guid, 2), item(guid, 3), item(guid, 1), item(guid, 3))).toEqual([
    ['taken', null],
    ['revised', null],
    ['same', late],
    ['same', null],
  ]);
  expect(await storyOf(guid)).toMatchObject({ headline: 'Version 3', revision: 2 });
});

it('of several versions in one file the newest stays, wherever it is in the file', async () => {
  const guid = 'urn:example:one-file';
  const lines = [2, 3, 1].map((version) => JSON.stringify(item(guid, version))).join('\n');
  expect(await outcomes(lines)).toEqual([
    ['same', late],
    ['taken', null],
    ['same', late],
  ]);
  expect(await storyOf(guid)).toMatchObject({ headline: 'Version 3' });
});

it('versions without numbers are told by their times', async () => {
  const guid = 'urn:example:times';
  const bare = (version: number) => item(guid, version, { version: undefined });
  expect(await outcomes(bare(2), bare(1))).toEqual([
    ['taken', null],
    ['same', late],
  ]);
});

it('a story keeps the time of its first version where later ones do not say it', async () => {
  const guid = 'urn:example:dates';
  const bare = (version: number) => item(guid, version, { firstcreated: undefined });
  expect(await outcomes(bare(1), bare(2), bare(2))).toEqual([
    ['taken', null],
    ['revised', null],
    ['same', null],
  ]);
  const dates = await store.reading
    .selectFrom('stories')
    .select(['published_at', 'updated_at'])
    .where('external_key', '=', `guid:a-wire:${guid}`)
    .executeTakeFirst();
  expect(dates).toEqual({
    published_at: new Date('2024-05-09T10:01:00Z'),
    updated_at: new Date('2024-05-09T10:02:00Z'),
  });
});

it('an item that is cancelled is withdrawn, once, and does not come back', async () => {
  const guid = 'urn:example:killed';
  expect(await outcomes(item(guid, 1), kill(guid, 2), kill(guid, 2), item(guid, 1), item(guid, 3))).toEqual([
    ['taken', null],
    ['withdrawn', null],
    ['same', 'Its story was withdrawn before.'],
    ['refused', 'Its sender cancelled it before, so it is not taken any more.'],
    ['refused', 'Its sender cancelled it before, so it is not taken any more.'],
  ]);
  expect(await storyOf(guid)).toMatchObject({
    state: 'withdrawn',
    headline: 'Version 1',
    withdrawal_reason: 'The source of this story has withdrawn it.',
  });
  const moves = await store.reading
    .selectFrom('story_moves')
    .select(['move', 'to_state', 'made_by', 'note'])
    .where('story_id', '=', (await storyOf(guid))?.id ?? '')
    .execute();
  expect(moves).toEqual([
    { move: 'withdraw', to_state: 'withdrawn', made_by: null, note: 'Wrong from the first word.' },
  ]);
});

it('an item and its end may come in one file', async () => {
  const guid = 'urn:example:both';
  const lines = [item(guid, 1), kill(guid, 2)].map((one) => JSON.stringify(one)).join('\n');
  expect(await outcomes(lines)).toEqual([
    ['taken', null],
    ['withdrawn', null],
  ]);
});

it('the end of an item that never came is refused, and remembered', async () => {
  const guid = 'urn:example:never';
  expect(await outcomes(kill(guid, 2), item(guid, 1))).toEqual([
    [
      'refused',
      `There is no story of the item "${guid}" to withdraw. Should it still come, it will not be taken.`,
    ],
    ['refused', 'Its sender cancelled it before, so it is not taken any more.'],
  ]);
  expect(await storyOf(guid)).toBeUndefined();
});

it('a sender ends its own items alone; one that names nobody may be theirs', async () => {
  const guid = 'urn:example:others';
  expect(await outcomes(item(guid, 1), kill(guid, 2, { copyrightholder: 'Somebody Else' }))).toEqual([
    ['taken', null],
    ['refused', 'It cancels an item of another source than the one that sent it.'],
  ]);
  expect(await storyOf(guid)).toMatchObject({ state: 'published' });
  expect(await outcomes(kill(guid, 2, { copyrightholder: undefined }))).toEqual([['withdrawn', null]]);
});

it('an order counts whether the import was told of a source or not', async () => {
  const rules = { source: 'The House Wire' };
  const end = async (guid: string, told: boolean, more: object) =>
    (await importSent([kill(guid, 2, more)], { store, ...(told && { rules }) })).map(({ status }) => status);
  const begin = (guid: string, told: boolean, more: object = {}) =>
    importSent([item(guid, 1, more)], { store, ...(told && { rules }) });
  await begin('urn:told:1', true);
  expect(await end('urn:told:1', false, {})).toEqual(['withdrawn']);
  await begin('urn:told:2', false);
  expect(await end('urn:told:2', true, {})).toEqual(['withdrawn']);
  await begin('urn:told:3', true);
  expect(await end('urn:told:3', true, { copyrightholder: 'Somebody Else' })).toEqual(['withdrawn']);
  await begin('urn:told:4', false, { copyrightholder: undefined });
  expect(await end('urn:told:4', false, {})).toEqual(['withdrawn']);
  await begin('urn:told:5', true);
  expect(await end('urn:told:5', false, { copyrightholder: 'Somebody Else' })).toEqual(['refused']);
});

it('an order older than what we have does nothing', async () => {
  const guid = 'urn:example:superseded';
  expect(await outcomes(item(guid, 3), kill(guid, 2))).toEqual([
    ['taken', null],
    ['same', 'It cancels an older version than the one we have, which is left as it is.'],
  ]);
});

it.each([
  ['1.9', '1.10'],
  ['9', '10'],
  ['1.2.9', '1.2.10'],
  ['2', '2.1'],
])('version %s is older than %s', async (before, after) => {
  const guid = `urn:example:parts:${after}`;
  const [first, second] = [item(guid, 2, { version: before }), item(guid, 1, { version: after })];
  expect(await outcomes(first, second, first)).toEqual([
    ['taken', null],
    ['revised', null],
    ['same', late],
  ]);
  expect(await outcomes(kill(guid, 3, { version: before }), kill(guid, 4, { version: after }))).toEqual([
    ['same', 'It cancels an older version than the one we have, which is left as it is.'],
    ['withdrawn', null],
  ]);
});

it.each(['2024-05-09', '2024-05-09T10:00:30'])('an order of %s cannot be told to be older', async (time) => {
  const guid = `urn:example:vague:${time}`;
  const vague = { version: undefined, versioncreated: time };
  expect(await outcomes(item(guid, 1, { version: undefined }), kill(guid, 2, vague))).toEqual([
    ['taken', null],
    ['withdrawn', null],
  ]);
});

it('an order ends each story that is not newer than it', async () => {
  const guid = '1';
  const nameless = item(guid, 5, { copyrightholder: undefined });
  expect(await outcomes(nameless, item(guid, 1), kill(guid, 2))).toEqual([
    ['taken', null],
    ['taken', null],
    ['withdrawn', null],
  ]);
  const states = await store.reading
    .selectFrom('stories')
    .select(['external_key', 'state'])
    .where('external_key', 'in', [`guid:a-wire:${guid}`, `guid:unknown-source:${guid}`])
    .orderBy('external_key')
    .execute();
  expect(states.map(({ state }) => state)).toEqual(['withdrawn', 'published']);
});

it('a story that was scheduled goes out no more by itself, and one that was never out is not withdrawn', async () => {
  const guid = 'urn:example:scheduled';
  await outcomes(item(guid, 1));
  const story = await storyOf(guid);
  await store.write((writing) =>
    writing
      .updateTable('stories')
      .set({ state: 'scheduled', scheduled_for: new Date('2026-12-01T00:00:00Z') })
      .where('id', '=', story?.id ?? '')
      .execute(),
  );
  expect(await outcomes(kill(guid, 2))).toEqual([
    ['refused', 'The story of this item was never published, so there is nothing to withdraw.'],
  ]);
  expect(await storyOf(guid)).toMatchObject({ state: 'in review' });
});

it('a version that no import may publish leaves a published story as it is', async () => {
  const guid = 'urn:example:held';
  const left = 'Its story is published, and is left as it is:';
  expect(
    await outcomes(
      item(guid, 1),
      item(guid, 2, { pubstatus: 'withheld' }),
      item(guid, 3, { headlines: [{ role: 'main', value: 'KILL' }] }),
      item(guid, 4),
    ),
  ).toEqual([
    ['taken', null],
    ['refused', `${left} Its sender holds it back until further notice.`],
    ['refused', `${left} It may be the order to withdraw another.`],
    ['revised', null],
  ]);
});

it('a story that came before anything was stored of items is found all the same', async () => {
  const guid = 'urn:example:before';
  await outcomes(item(guid, 1));
  await store.write((writing) => writing.deleteFrom('wire_items').where('guid', '=', guid).execute());
  expect(await outcomes(kill(guid, 2))).toEqual([['withdrawn', null]]);
});

it('what a wire says beside the text is stored with its codes', async () => {
  const guid = 'urn:example:codes';
  await outcomes(
    item(guid, 1, {
      slugline: 'PORT-LISBON',
      urgency: 2,
      ednote: 'Adds the mayor.',
      usageterms: 'Not in Portugal',
      subjects: [{ name: 'shipping', uri: 'http://cv.iptc.org/newscodes/mediatopic/', literal: '20000337' }],
      people: [{ name: 'Ann Lee', uri: 'https://wire.example/people/7', rel: 'mentions' }],
    }),
  );
  const rows = await store.reading.selectFrom('wire_items').selectAll().where('guid', '=', guid).execute();
  expect(rows).toMatchObject([
    {
      version: '1',
      slugline: 'PORT-LISBON',
      urgency: 2,
      ed_note: 'Adds the mayor.',
      terms: 'Not in Portugal',
      senders: ['a-wire'],
      canceled: false,
      named: [
        { kind: 'subject', name: 'shipping', code: 'http://cv.iptc.org/newscodes/mediatopic/20000337' },
        { kind: 'person', name: 'Ann Lee', code: 'https://wire.example/people/7', rel: 'mentions' },
      ],
    },
  ]);
});
