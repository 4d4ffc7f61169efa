import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeMember } from '../../readers/testing.ts';
import type { Store } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { openTestStore } from '../../store/testing.ts';
import { draftOf } from '../../stories/testing.ts';
import { upsertStories } from '../../stories/upsert-stories.ts';
import { withdrawStory } from '../../stories/withdraw-story.ts';
import {
  plantCheck,
  plantClaim,
  plantDataset,
  plantEvidence,
  plantVerdict,
  plantVersion,
} from '../testing.ts';
import { claimAtDesk } from './claim-history.queries.ts';
import { countDesk, listQueue } from './claim-queue.queries.ts';
import { findCorrection, listCorrections } from './correction-queue.queries.ts';
import { versionEffects } from './version-effects.queries.ts';

// The lists of the desk of figures beside its queue: what was decided, what is proposed, what followed from a version.

const at = (hour: number) => new Date(Date.UTC(2026, 10, 24, hour));

let store: Store;
let ada: string;
let storyId: string;
let claimId: string;
let evidenceId: string;
let dataset: { id: string; versionId: string };
let second: string;
const proposals: Record<string, string> = {};
beforeAll(async () => {
  store = await openTestStore();
  ada = (await makeMember(store, { name: 'Ada' })).id;
  await store.write(async (writing) => {
    const [taken] = await upsertStories(writing, [draftOf({ headline: 'Exports', slug: 'exports' })], at(0));
    storyId = taken?.id ?? '';
    claimId = await plantClaim(writing, { storyId, exact: '12 percent' });
    dataset = await plantDataset(writing, 'exports');
    second = await plantVersion(writing, dataset.id, 2);
    evidenceId = await plantEvidence(writing, {
      claimId,
      state: 'accepted',
      datasetId: dataset.id,
      decidedAt: at(2),
    });
    const first = await plantCheck(writing, claimId, evidenceId, dataset.versionId, at(2));
    const checks = [await plantCheck(writing, claimId, evidenceId, second, at(3))];
    checks.push(await plantCheck(writing, claimId, evidenceId, second, at(4)));
    const before = await plantVerdict(writing, claimId, 'holds', at(2), { checkId: first });
    const after = await plantVerdict(writing, claimId, 'differs', at(3), { checkId: checks[0] ?? null });
    const propose = async (name: string, state: string, madeAt: Date, decidedAt: Date | null) => {
      const id = newId();
      proposals[name] = id;
      await writing
        .insertInto('correction_proposals')
        .values({
          id,
          story_id: storyId,
          claim_id: claimId,
          before_verdict: before,
          after_verdict: after,
          dataset_version_id: second,
          text: name,
          passage_before: `Before ${name}.`,
          passage_after: `After ${name}.`,
          state,
          made_at: madeAt,
          decided_at: decidedAt,
          decided_by: decidedAt ? ada : null,
          note: decidedAt ? 'So it is.' : '',
        })
        .execute();
    };
    await propose('open-late', 'open', at(6), null);
    await propose('open-early', 'open', at(5), null);
    await propose('accepted', 'accepted', at(1), at(7));
    await propose('dismissed', 'dismissed', at(2), at(9));
    await propose('overtaken', 'overtaken', at(3), at(8));
  });
});
afterAll(() => store.close());

test('open corrections stand in the order they were proposed, decided ones the last decided first, page by page', async () => {
  const texts = async (open: boolean, most = 9, after?: string) =>
    (await listCorrections(store.reading, { open, most, after })).map(({ text }) => text);
  expect(await texts(true)).toEqual(['open-early', 'open-late']);
  expect(await texts(false)).toEqual(['dismissed', 'overtaken', 'accepted']);
  // One more than a page holds says that there is another.
  expect(await texts(false, 1)).toEqual(['dismissed', 'overtaken']);
  expect(await texts(true, 9, proposals['open-early'])).toEqual(['open-late']);
  expect(await texts(false, 9, proposals.dismissed)).toEqual(['overtaken', 'accepted']);
});

test('a proposed correction shows the verdict before and after, each with the version it was found on', async () => {
  expect(await findCorrection(store.reading, proposals.dismissed ?? '')).toMatchObject({
    state: 'dismissed',
    exact: '12 percent',
    slug: 'exports',
    dataset: { slug: 'exports' },
    before: { verdict: 'holds', version: 1 },
    after: { verdict: 'differs', version: 2 },
    passageBefore: 'Before dismissed.',
    passageAfter: 'After dismissed.',
    madeAt: at(2),
    decidedAt: at(9),
    by: 'Ada',
    note: 'So it is.',
  });
  expect(await findCorrection(store.reading, proposals['open-late'] ?? '')).toMatchObject({
    by: null,
    decidedAt: null,
  });
  expect(await findCorrection(store.reading, newId())).toBeNull();
});

test('of a version it is told how many figures were checked on it, and what it made the machine propose', async () => {
  const effects = await versionEffects(store.reading, dataset.id);
  expect(effects).toEqual(
    new Map([
      [dataset.versionId, { checks: 1, proposals: 0 }],
      // One figure, though it was checked twice.
      [second, { checks: 1, proposals: 5 }],
    ]),
  );
  expect(await versionEffects(store.reading, newId())).toEqual(new Map());
});

test('what was decided of a figure is listed, the last first, with who decided; what is only proposed is not', async () => {
  await store.write(async (writing) => {
    await plantEvidence(writing, { claimId, state: 'proposed' });
    await plantEvidence(writing, {
      claimId,
      state: 'rejected',
      decidedBy: ada,
      decidedAt: at(5),
      note: 'No.',
    });
    await plantEvidence(writing, { claimId, state: 'replaced', decidedBy: ada, decidedAt: at(1) });
  });
  const found = await claimAtDesk(store.reading, claimId);
  expect(found).toMatchObject({ hidden: false, published: true });
  expect(found?.past.map(({ state, by, at: when, note }) => [state, by, when, note])).toEqual([
    ['rejected', 'Ada', at(5), 'No.'],
    ['accepted', null, at(2), ''],
    ['replaced', 'Ada', at(1), ''],
  ]);
  expect(found?.past[1]?.rests).toEqual({ kind: 'query', query: { dataset: 'test' } });
  expect(await claimAtDesk(store.reading, newId())).toBeNull();
});

test('the desk counts what waits for somebody, and nothing of what is hidden, gone or withdrawn', async () => {
  const counted = async () => {
    const { proposed, none, differs, unchecked, unsupported } = await countDesk(store.reading);
    return { proposed, none, differs, unchecked, unsupported };
  };
  expect(await counted()).toEqual({ proposed: 1, none: 0, differs: 1, unchecked: 0, unsupported: 1 });
  await store.write(async (writing) => {
    for (const more of [{ hidden: true }, { goneAt: at(1) }, { figure: { minor: true } }]) {
      const id = await plantClaim(writing, { storyId, exact: JSON.stringify(more), position: 1, ...more });
      await plantVerdict(writing, id, 'differs', at(3));
      await plantEvidence(writing, { claimId: id, state: 'proposed' });
    }
    const other = await plantClaim(writing, { storyId, exact: 'other', position: 2 });
    await plantVerdict(writing, other, 'differs', at(2));
    await plantVerdict(writing, other, 'cannot be checked', at(3));
  });
  expect(await counted()).toEqual({ proposed: 1, none: 1, differs: 1, unchecked: 1, unsupported: 2 });
  expect(await countDesk(store.reading)).toMatchObject({ corrections: 2, rolesOpen: 0 });
  await store.statement('update datasets set roles_confirmed = false');
  expect(await countDesk(store.reading)).toMatchObject({ rolesOpen: 1 });
  await store.write((writing) => withdrawStory(writing, storyId, 'Not so.', at(10)));
  expect(await counted()).toEqual({ proposed: 0, none: 0, differs: 0, unchecked: 0, unsupported: 0 });
  expect(await listQueue(store.reading, { most: 9 })).toEqual([]);
});
