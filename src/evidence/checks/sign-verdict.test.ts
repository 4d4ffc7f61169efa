import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Problem } from '../../errors.ts';
import { makeMember } from '../../readers/testing.ts';
import type { Store, Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import type { Permitted } from '../../store/permitted.ts';
import { openTestStore, permittedTo } from '../../store/testing.ts';
import { draftOf } from '../../stories/testing.ts';
import { upsertStories } from '../../stories/upsert-stories.ts';
import { acceptEvidence } from '../claims/accept-evidence.ts';
import { bindEvidence } from '../claims/bind-evidence.ts';
import { figureRecord } from '../claims/claims.queries.ts';
import type { Changer } from '../claims/guard-figure.ts';
import { hideClaim } from '../claims/hide-claim.ts';
import { proposeBinding } from '../claims/propose-binding.ts';
import { rejectEvidence } from '../claims/reject-evidence.ts';
import { plantCheck, plantClaim, plantDataset, plantEvidence, plantVerdict } from '../testing.ts';
import { dismissCorrection } from './dismiss-correction.ts';
import { overruleVerdict } from './overrule-verdict.ts';
import { signVerdict, verdictAsSeen, verdictSeen } from './sign-verdict.ts';

// What a person decides of a figure: each decision asks what guards the figure, and stands in the log with its maker.

const NOW = new Date('2026-11-24T12:00:00Z');
const BEFORE = new Date('2026-11-23T12:00:00Z');
const SOURCE = {
  source: { kind: 'document', who: 'An office', role: null, title: null, url: null },
} as const;

let store: Store;
let by: Changer & Permitted<never>;
let asked: { claimId: string; isOut: boolean }[];
let dataset: { id: string; versionId: string };
let claimId: string;
let storyId: string;
let proposal: string;
let correction: string;
beforeAll(async () => {
  store = await openTestStore();
  const { id } = await makeMember(store, { name: 'Ada' });
  by = {
    ...permittedTo(id),
    allow: async (_, { claimId: claim, isOut }) => void asked.push({ claimId: claim, isOut }),
  };
  dataset = await store.write((writing) => plantDataset(writing, 'exports'));
});
beforeEach(async () => {
  asked = [];
  await store.write(async (writing) => {
    const headline = `Exports ${newId()}`;
    storyId = (await upsertStories(writing, [draftOf({ headline })], BEFORE))[0]?.id ?? '';
    await bound(writing);
    proposal = await plantEvidence(writing, {
      claimId,
      state: 'proposed',
      datasetId: dataset.id,
      query: { dataset: 'b' },
    });
  });
});
afterAll(() => store.close());

/** A figure that rests on a question by which it holds, and a correction that is proposed for it. */
async function bound(writing: Writing): Promise<void> {
  claimId = await plantClaim(writing, { storyId, exact: '12 percent', mark: 'h' });
  const evidence = await plantEvidence(writing, { claimId, state: 'accepted', datasetId: dataset.id });
  const checkId = await plantCheck(writing, claimId, evidence, dataset.versionId, BEFORE);
  const verdict = await plantVerdict(writing, claimId, 'holds', BEFORE, { checkId });
  correction = newId();
  await writing
    .insertInto('correction_proposals')
    .values({
      id: correction,
      story_id: storyId,
      claim_id: claimId,
      before_verdict: null,
      after_verdict: verdict,
      dataset_version_id: dataset.versionId,
      text: 'x',
      passage_before: 'x',
      passage_after: null,
      decided_by: null,
      decided_at: null,
    })
    .execute();
}

/** Each decision: what the log says of it, and whether it is a change of a figure that may be guarded. */
const DECISIONS: Readonly<
  Record<
    string,
    {
      readonly act: (writing: Writing) => Promise<unknown>;
      readonly kind: string | null;
      readonly guarded: boolean;
    }
  >
> = {
  'to bind': { act: (w) => bindEvidence(w, claimId, SOURCE, by, NOW), kind: 'bind', guarded: true },
  'to accept a proposal': { act: (w) => acceptEvidence(w, proposal, by, NOW), kind: 'accept', guarded: true },
  'to hide': { act: (w) => hideClaim(w, claimId, true, by), kind: 'hide', guarded: true },
  'to reject a proposal': {
    act: (w) => rejectEvidence(w, proposal, by, NOW),
    kind: 'reject',
    guarded: false,
  },
  'to propose': { act: (w) => proposeBinding(w, claimId, SOURCE, by, NOW), kind: null, guarded: false },
  'to sign': { act: (w) => signVerdict(w, claimId, by, NOW), kind: 'sign', guarded: false },
  'to overrule': {
    act: (w) => overruleVerdict(w, claimId, 'differs', 'Another basis.', by, NOW),
    kind: 'overrule',
    guarded: false,
  },
};

describe.each(Object.entries(DECISIONS))('%s', (_, { act, kind, guarded }) => {
  test(`is ${kind ? 'logged once, with who did it' : 'no decision yet'}`, async () => {
    await store.write(act);
    const { rows } = await store.statement(
      `select actor, action, story_id, about_id, details->>'kind' as kind from log_entries where about_id = $1::uuid`,
      [claimId],
    );
    const row = { actor: by.member.id, action: 'decide figure', story_id: storyId, about_id: claimId, kind };
    expect(rows).toEqual(kind ? [row] : []);
  });

  test(`${guarded ? 'asks what guards a figure that readers see or that is signed' : 'changes nothing that is guarded'}`, async () => {
    await store.write(act);
    expect(asked).toEqual(guarded ? [{ claimId, isOut: true }] : []);
  });
});

test('a refusal of who guards the figure leaves everything as it was', async () => {
  const refusing: Changer = { ...by, allow: () => Promise.reject(new Problem('not allowed', 'Not you.')) };
  const state = () => figureRecord(store.reading, claimId);
  const before = await state();
  for (const act of [
    (w: Writing) => bindEvidence(w, claimId, SOURCE, refusing, NOW),
    (w: Writing) => acceptEvidence(w, proposal, refusing, NOW),
    (w: Writing) => hideClaim(w, claimId, true, refusing),
  ])
    await expect(store.write(act)).rejects.toThrow('Not you.');
  expect(await state()).toEqual(before);
});

describe('a proposal', () => {
  const stateOf = async (id: string) =>
    store.reading
      .selectFrom('claim_evidence')
      .select(['state', 'decided_by', 'decided_at', 'note'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow();

  test('that was accepted takes the place of what was accepted before, and the mark follows', async () => {
    const before = (await figureRecord(store.reading, claimId))?.evidence?.id ?? '';
    await store.write((writing) => acceptEvidence(writing, proposal, by, NOW, 'It fits.'));
    expect(await stateOf(proposal)).toEqual({
      state: 'accepted',
      decided_by: by.member.id,
      decided_at: NOW,
      note: 'It fits.',
    });
    expect(await stateOf(before)).toMatchObject({
      state: 'replaced',
      decided_by: by.member.id,
      decided_at: NOW,
    });
    // What held by the evidence before is not checked by this one.
    expect((await figureRecord(store.reading, claimId))?.claim.mark).toBe('u');
  });

  test('is decided once, and by nobody where its sentence is gone', async () => {
    await store.write((writing) => rejectEvidence(writing, proposal, by, NOW, 'No.'));
    expect(await stateOf(proposal)).toEqual({
      state: 'rejected',
      decided_by: by.member.id,
      decided_at: NOW,
      note: 'No.',
    });
    for (const again of [acceptEvidence, rejectEvidence])
      await expect(store.write<unknown>((writing) => again(writing, proposal, by, NOW))).rejects.toThrow(
        Problem,
      );
    const accepted = (await figureRecord(store.reading, claimId))?.evidence?.id ?? '';
    await expect(store.write((writing) => rejectEvidence(writing, accepted, by, NOW))).rejects.toThrow(
      'open proposal',
    );
    expect(await stateOf(accepted)).toMatchObject({ state: 'accepted' });
    await store.statement('update claims set gone_at = now() where id = $1::uuid', [claimId]);
    const other = await store.write((writing) => plantEvidence(writing, { claimId, state: 'proposed' }));
    for (const act of [
      (w: Writing) => acceptEvidence(w, other, by, NOW),
      (w: Writing) => bindEvidence(w, claimId, SOURCE, by, NOW),
    ])
      await expect(store.write<unknown>(act)).rejects.toMatchObject({ kind: 'gone' });
  });

  test('of somebody’s own names who made it, and changes nothing before it is accepted', async () => {
    const before = await figureRecord(store.reading, claimId);
    const { evidenceId } = await store.write((writing) => proposeBinding(writing, claimId, SOURCE, by, NOW));
    expect(
      await store.reading
        .selectFrom('claim_evidence')
        .select(['state', 'kind', 'proposed_by', 'proposed_at', 'decided_by'])
        .where('id', '=', evidenceId)
        .executeTakeFirst(),
    ).toEqual({
      state: 'proposed',
      kind: 'source',
      proposed_by: by.member.id,
      proposed_at: NOW,
      decided_by: null,
    });
    expect(await figureRecord(store.reading, claimId)).toEqual(before);
  });

  test('asks a dataset that is there, and own SQL that says something', async () => {
    const query = { dataset: 'none', sql: null } as never;
    const empty = { dataset: 'exports', sql: ' ' } as never;
    for (const [binding, words] of [
      [{ query }, 'no dataset “none”'],
      [{ query: empty }, 'SQL is empty'],
    ] as const)
      for (const act of [bindEvidence, proposeBinding])
        await expect(
          store.write<unknown>((writing) => act(writing, claimId, binding, by, NOW)),
        ).rejects.toThrow(words);
  });
});

describe('a verdict', () => {
  const newest = async () => (await figureRecord(store.reading, claimId))?.verdicts[0];

  test('is signed once, as it stands, and the history keeps the one before', async () => {
    const before = await newest();
    await store.write((writing) => signVerdict(writing, claimId, by, NOW, ' I looked. '));
    expect(await newest()).toMatchObject({
      verdict: 'holds',
      checkId: before?.checkId,
      signed: true,
      by: 'Ada',
      note: 'I looked.',
      at: NOW,
    });
    expect((await figureRecord(store.reading, claimId))?.verdicts).toHaveLength(2);
    await expect(store.write((writing) => signVerdict(writing, claimId, by, NOW))).rejects.toThrow(
      'already signed',
    );
  });

  test('is overruled with a note alone, and readers see the mark of the new one', async () => {
    const overrule = (note: string) =>
      store.write((writing) => overruleVerdict(writing, claimId, 'differs', note, by, NOW));
    await expect(overrule(' ')).rejects.toThrow('needs a note');
    await overrule('Another basis.');
    expect(await newest()).toMatchObject({
      verdict: 'differs',
      reason: 'overruled',
      signed: true,
      by: 'Ada',
    });
    const { marks } = await store.reading
      .selectFrom('stories')
      .select('marks')
      .where('id', '=', storyId)
      .executeTakeFirstOrThrow();
    expect([marks, (await figureRecord(store.reading, claimId))?.claim.mark]).toEqual(['d', 'd']);
  });

  test('that is another than the one somebody looked at is not decided on', async () => {
    const seen = verdictSeen((await newest())?.id);
    const look = (what: string) => store.write((writing) => verdictAsSeen(writing, claimId, what));
    await look(seen);
    for (const other of ['none', verdictSeen(newId()), ''])
      await expect(look(other)).rejects.toThrow('verdict has changed');
    await store.write((writing) => plantVerdict(writing, claimId, 'differs', NOW));
    await expect(look(seen)).rejects.toThrow('verdict has changed');
    const bare = await store.write((writing) => plantClaim(writing, { storyId, exact: 'bare', position: 1 }));
    await store.write((writing) => verdictAsSeen(writing, bare, 'none'));
    for (const act of [
      (w: Writing) => signVerdict(w, bare, by, NOW),
      (w: Writing) => overruleVerdict(w, bare, 'holds', 'x', by, NOW),
    ])
      await expect(store.write<unknown>(act)).rejects.toThrow('no verdict yet');
  });
});

test('a proposed correction is dismissed once, and its note is kept', async () => {
  await store.write((writing) => dismissCorrection(writing, correction, by, NOW, ' Rounding. '));
  expect(
    await store.reading
      .selectFrom('correction_proposals')
      .select(['state', 'decided_by', 'decided_at', 'note'])
      .where('id', '=', correction)
      .executeTakeFirst(),
  ).toEqual({ state: 'dismissed', decided_by: by.member.id, decided_at: NOW, note: 'Rounding.' });
  await expect(store.write((writing) => dismissCorrection(writing, correction, by, NOW))).rejects.toThrow(
    'dismissed already',
  );
});
