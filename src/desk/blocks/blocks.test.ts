import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readIfUnread } from '../../entities/mentions/save-readings.ts';
import { decideHit } from '../../entities/screening/decide-hit.ts';
import { hitsOfEntity } from '../../entities/screening/hits.queries.ts';
import { screenEntities } from '../../entities/screening/screen-entities.ts';
import { addVersion, entryOf, exactScreener } from '../../entities/screening/testing.ts';
import { testQuery } from '../../evidence/checks/testing.ts';
import { bindEvidence } from '../../evidence/claims/bind-evidence.ts';
import { storyFigures } from '../../evidence/claims/claims.queries.ts';
import { refreshMarks } from '../../evidence/claims/refresh-marks.ts';
import { BLOCK_KINDS } from '../../newsroom-settings.ts';
import { authorize } from '../../readers/permission.ts';
import type { Store } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { json } from '../../store/json-column.ts';
import { openTestStore } from '../../store/testing.ts';
import { NOTHING_CHOSEN } from '../../stories/presentation.ts';
import { draftOf } from '../../stories/testing.ts';
import { upsertStories } from '../../stories/upsert-stories.ts';
import { findDeskStory } from '../draft.queries.ts';
import type { Draft } from '../draft.ts';
import { moveStory } from '../move-story.ts';
import { saveDraft } from '../save-draft.ts';
import { startStory } from '../start-story.ts';
import { staffIn, writtenDraft } from '../testing.ts';
import { blocksOf as blocksOfGoing, blocksOfStory as blocksOfStoryGoing } from './blocks.queries.ts';
import { overrideBlocks, takeBackOverride } from './override-blocks.ts';
import { standingOverrides } from './overrides.queries.ts';
import { Blocked } from './refuse-blocked.ts';

const NOW = new Date('2026-11-25T12:00:00Z');
const GOING = { at: NOW, zone: 'Pacific/Auckland' };
const LATER = new Date('2026-11-25T18:00:00Z');
const ATTRIBUTED = 'Exports rose by 12 % in 2023, according to Eurostat data.';
const PLAIN = 'Exports rose by 12 % in 2023.';

let store: Store;
let reporter: Awaited<ReturnType<typeof staffIn>>;
let editor: typeof reporter;
let publishes: ReturnType<typeof authorize<'publish stories'>>;
beforeAll(async () => {
  store = await openTestStore();
  reporter = await staffIn(store, 'Rana');
  editor = await staffIn(store, 'Emil', 'editor');
  publishes = authorize(editor.writes.session, 'publish stories', { twoStep: false });
  await store.write((writing) =>
    writing
      .insertInto('datasets')
      .values({
        id: newId(),
        slug: 'test',
        names: json({ en: 'Test' }),
        producer: 'Nobody',
        licence: 'CC0',
        published_at: new Date(),
        redistributable: true,
      })
      .execute(),
  );
});
afterAll(() => store.close());

const blocksOf = (reading: Store['reading'], id: string, going = GOING) => blocksOfGoing(reading, id, going);
const blocksOfStory = (reading: Store['reading'], id: string) => blocksOfStoryGoing(reading, id, GOING);
const begin = (copy: Draft) =>
  store.write(async (writing) => (await startStory(writing, copy, reporter.writes, NOW)).id);
const save = (storyId: string, copy: Draft, version = 0) =>
  store.write((writing) => saveDraft(writing, { storyId, version, draft: copy }, reporter.writes, NOW));
const override = (storyId: string, keys: readonly string[], reason = 'The ministry confirmed it.') =>
  store.write((writing) => overrideBlocks(writing, { storyId, keys, reason }, publishes, GOING));
const publish = (storyId: string, by: { id: string; role: 'editor' } | null = editor.member as never) =>
  store.write((writing) =>
    moveStory(writing, { storyId, move: 'publish', by }, { twoPairs: false, blocking: BLOCK_KINDS }, LATER),
  );
const schedule = (storyId: string) =>
  store.write((writing) =>
    moveStory(
      writing,
      { storyId, move: 'schedule', at: LATER, by: editor.member },
      { twoPairs: false, blocking: BLOCK_KINDS },
      NOW,
    ),
  );

/** Binds the first figure of a story to data that say `value`, and so contradict it. */
async function contradict(storyId: string, value: number) {
  const [record] = await storyFigures(store.reading, storyId);
  const claimId = record?.claim.id ?? '';
  await store.write(async (writing) => {
    const evidenceId =
      record?.evidence?.id ??
      (await bindEvidence(writing, claimId, { query: testQuery({}) }, null, NOW)).evidenceId;
    const checkId = newId();
    await writing
      .insertInto('checks')
      .values({
        id: checkId,
        claim_id: claimId,
        evidence_id: evidenceId,
        dataset_version_id: null,
        sql: 'select 1',
        readings: json<unknown>([]),
        rows: json<unknown>([]),
        milliseconds: 1,
      })
      .execute();
    const details = {
      value,
      allowed: [11.5, 12.5],
      missing: [],
      readings: [],
      difference: value - 12,
      changesSense: false,
      alsoSay: null,
    };
    await writing
      .insertInto('verdicts')
      .values({
        id: newId(),
        claim_id: claimId,
        check_id: checkId,
        verdict: 'differs',
        reason: 'too high',
        details: json<unknown>(details),
      })
      .execute();
    await refreshMarks(writing, [storyId]);
  });
}

describe('what stands in the way', () => {
  it('is nothing for an attributed figure, own copy and nobody on a list', async () => {
    expect(await blocksOf(store.reading, await begin(writtenDraft('Quiet', ATTRIBUTED)))).toEqual([]);
  });

  it('is a figure that nobody is said to have said', async () => {
    const id = await begin(writtenDraft('Unsupported', PLAIN));
    const [block, ...others] = await blocksOf(store.reading, id);
    expect(others).toEqual([]);
    expect(block).toMatchObject({ kind: 'unsupported', exact: '12 %', sentence: PLAIN, bound: false });
  });

  it('is a figure of the headline, whatever is let pass of the same words in the text', async () => {
    const headline = PLAIN.slice(0, -1);
    const id = await begin({ ...writtenDraft(headline, PLAIN), standfirst: 'By 3 %, imports.' });
    const blocks = await blocksOf(store.reading, id);
    expect(blocks).toMatchObject([
      { kind: 'unsupported', place: 'headline', exact: '12 %', sentence: headline },
      { kind: 'unsupported', place: 'standfirst', exact: '3 %' },
      { kind: 'unsupported', place: 'text', exact: '12 %', sentence: PLAIN },
    ]);
    expect(new Set(blocks.map(({ key }) => key)).size).toBe(3);
    // A figure of the text is the same thing as before there was one in the headline.
    const bare = await blocksOf(store.reading, await begin(writtenDraft('Bare', PLAIN)));
    expect(bare[0]?.key).toBe(blocks[2]?.key);
  });

  it('is a figure that its data contradict, told with what they say', async () => {
    const id = await begin(writtenDraft('Differs', ATTRIBUTED));
    await contradict(id, 7);
    const blocks = await blocksOf(store.reading, id);
    expect(blocks).toMatchObject([{ kind: 'differs', value: 7, reason: 'too high', exact: '12 %' }]);
    await contradict(id, 6);
    const later = await blocksOf(store.reading, id);
    expect(later[0]?.key).not.toBe(blocks[0]?.key);
  });

  it('is a picture whose rights end before the story goes out, by the clocks of the newsroom', async () => {
    const mediaId = newId();
    const bytes = Buffer.from(mediaId);
    const dots = { mime: 'image/png', width: 10, height: 10, bytes };
    // In Auckland it is the 26th already.
    await store.write((writing) =>
      writing
        .insertInto('media')
        .values({ id: mediaId, sha256: mediaId, ...dots, expires_on: '2026-11-26' })
        .execute(),
    );
    const words = { src: null, alt: 'A port', caption: 'The port', credit: 'R. Ali', width: 10, height: 10 };
    const lead = { mediaId, ...words, focal: { x: 0.5, y: 0.5 } };
    const id = await begin({ ...writtenDraft('Rights', ATTRIBUTED), lead });
    const at = (time: string) => ({ at: new Date(time), zone: 'Pacific/Auckland' });
    expect(await blocksOf(store.reading, id, at('2026-11-26T10:59:00Z'))).toEqual([]);
    const [block, ...others] = await blocksOf(store.reading, id, at('2026-11-26T11:00:00Z'));
    expect(others).toEqual([]);
    expect(block).toMatchObject({ kind: 'media', place: 'lead', missing: [], expired: '2026-11-26' });
    const teaserPicture = { mediaId, alt: '' };
    const teased = await begin({
      ...writtenDraft('Rights of a teaser', ATTRIBUTED),
      presentation: { ...NOTHING_CHOSEN, teaserPicture },
    });
    expect(await blocksOf(store.reading, teased, at('2026-11-26T11:00:00Z'))).toMatchObject([
      { kind: 'media', place: 'teaser', missing: [], expired: '2026-11-26' },
    ]);
    const settings = { twoPairs: false, blocking: ['media'], zone: 'Pacific/Auckland' } as const;
    const move = (time: string) =>
      store.write((writing) =>
        moveStory(
          writing,
          { storyId: id, move: 'schedule', at: new Date(time), by: editor.member },
          settings,
          NOW,
        ),
      );
    await expect(move('2026-11-27T00:00:00Z')).rejects.toThrow(Blocked);
    expect(await move('2026-11-26T10:00:00Z')).toBe('scheduled');
    await store.statement(`update stories set scheduled_for = '2026-11-27T00:00:00Z' where id = $1`, [id]);
    expect(await blocksOf(store.reading, id)).toMatchObject([{ expired: '2026-11-26' }]);
    // Readers see it when its embargo ends, whenever it was moved.
    const held = await begin({ ...writtenDraft('Rights under embargo', ATTRIBUTED), lead });
    await store.statement(`update stories set embargo_until = '2026-11-27T00:00:00Z' where id = $1`, [held]);
    const publish = (move: 'publish' | 'schedule', time: string | null) =>
      store.write((writing) =>
        moveStory(
          writing,
          { storyId: held, move, at: time ? new Date(time) : null, by: editor.member },
          settings,
          NOW,
        ),
      );
    await expect(publish('publish', null)).rejects.toThrow(Blocked);
    await expect(publish('schedule', '2026-11-26T10:00:00Z')).rejects.toThrow(Blocked);
    await store.statement(`update stories set embargo_until = '2026-11-26T10:30:00Z' where id = $1`, [held]);
    expect(await publish('publish', null)).toBe('published');
    await store.statement(`update media set expires_on = '2026-11-27' where id = $1`, [mediaId]);
    expect(await blocksOf(store.reading, id)).toEqual([]);
  });

  it('is a picture of ours without credit or description, and not one that is not shown', async () => {
    const picture = { mediaId: newId(), src: null, alt: ' ', caption: 'A port', credit: null };
    const size = { width: 10, height: 10 };
    const id = await begin({
      ...writtenDraft('Pictures', ATTRIBUTED),
      lead: { ...picture, ...size, alt: 'A port at night', focal: { x: 0.5, y: 0.5 } },
      body: {
        type: 'doc',
        content: [
          {
            type: 'blockquote',
            content: [{ type: 'figure', attrs: { ...picture, ...size, credit: 'R. Ali' } }],
          },
          { type: 'figure', attrs: { ...picture, ...size, mediaId: null, src: 'https://example.org/a.png' } },
        ],
      },
    });
    expect(await blocksOf(store.reading, id)).toMatchObject([
      { kind: 'media', place: 'lead', missing: ['credit'] },
      { kind: 'media', place: 'text', missing: ['alt'] },
    ]);
  });

  it('is a draft whose sender cancelled the item it was made of', async () => {
    const id = await begin(writtenDraft('Cancelled', ATTRIBUTED));
    const keep = (key: string, canceled: boolean) =>
      store.write((writing) =>
        writing
          .insertInto('wire_items')
          .values({
            ...{ key, guid: key, story_id: id, version: '2', version_at: null, canceled },
            ...{
              slugline: null,
              urgency: null,
              ed_note: null,
              terms: null,
              named: json([]),
              changed_at: NOW,
            },
          })
          .execute(),
      );
    await keep('guid:wire:standing', false);
    expect(await blocksOf(store.reading, id)).toEqual([]);
    await keep('guid:wire:cancelled', true);
    expect(await blocksOf(store.reading, id)).toMatchObject([{ kind: 'licence', why: 'canceled' }]);
    await expect(publish(id)).rejects.toThrow('This cannot be published yet');
    await override(
      id,
      (await blocksOf(store.reading, id)).map(({ key }) => key),
    );
    await publish(id);
  });

  it('is a translation of a story whose sender cancelled it', async () => {
    const [original, translation, other] = [
      await begin(writtenDraft('Original', ATTRIBUTED)),
      await begin(writtenDraft('Translation', ATTRIBUTED)),
      await begin(writtenDraft('Other', ATTRIBUTED)),
    ];
    await store.write(async (writing) => {
      const { group_id } = await writing
        .selectFrom('stories')
        .select('group_id')
        .where('id', '=', original)
        .executeTakeFirstOrThrow();
      await writing.updateTable('stories').set({ group_id }).where('id', '=', translation).execute();
      const item = {
        key: 'guid:wire:original',
        guid: 'original',
        story_id: original,
        version: '2',
        version_at: null,
      };
      const unsaid = { slugline: null, urgency: null, ed_note: null, terms: null, named: json([]) };
      await writing
        .insertInto('wire_items')
        .values({ ...item, ...unsaid, canceled: true, changed_at: NOW })
        .execute();
    });
    expect(await blocksOf(store.reading, translation)).toMatchObject([{ kind: 'licence', why: 'canceled' }]);
    expect(await blocksOf(store.reading, other)).toEqual([]);
  });

  it('is licensed copy without its licence, an excerpt without its original, and a wire’s copy as our own', async () => {
    const wire = {
      slug: 'wire',
      name: 'A wire',
      url: null,
      licence: null,
      licenceUrl: null,
      policy: 'licensed' as const,
    };
    const why = async (headline: string, more: Partial<Draft>) => {
      const blocks = await blocksOf(
        store.reading,
        await begin({ ...writtenDraft(headline, ATTRIBUTED), ...more }),
      );
      return blocks.map((block) => (block.kind === 'licence' ? block.why : block.kind));
    };
    expect(await why('Licensed', { source: wire })).toEqual(['no licence']);
    expect(await why('Stated', { source: { ...wire, slug: 'other', licence: 'By contract' } })).toEqual([]);
    const linked = { ...wire, slug: 'linked', policy: 'linked' as const };
    expect(await why('Linked', { source: linked })).toEqual(['no address']);
    expect(await why('Found', { source: linked, sourceUrl: 'https://example.org/a' })).toEqual([]);
    expect(await why('Given away', { agency: wire })).toEqual(['agency']);
  });

  it('is somebody who may be on a list, until it is decided; and anyone not screened yet', async () => {
    await addVersion(store, 'goods', [entryOf('7', 'Quiet Optics Ltd')], NOW.toISOString());
    const id = await begin(writtenDraft('Optics', 'The lenses came from Quiet Optics Ltd, a company.'));
    expect(await blocksOf(store.reading, id)).toMatchObject([{ kind: 'screening', hitId: null }]);
    await screenEntities(store, await exactScreener(store), () => NOW);
    const [block, ...others] = await blocksOf(store.reading, id);
    expect(others).toEqual([]);
    if (block?.kind !== 'screening') throw new Error('no hit');
    expect(block).toMatchObject({ label: 'Quiet Optics Ltd', listed: 'Quiet Optics Ltd' });
    const [hit] = await hitsOfEntity(store.reading, block.entityId);
    await store.write((writing) =>
      decideHit(
        writing,
        hit?.id ?? '',
        { decision: 'not the same', note: '', seen: hit?.changedAt ?? NOW },
        null,
        NOW,
      ),
    );
    expect(await blocksOf(store.reading, id)).toEqual([]);
    await store.statement('truncate watch_lists cascade');
  });

  it('is the same of a text that is only being written as when it is saved', async () => {
    const id = await begin(writtenDraft('Being written', ATTRIBUTED));
    await save(id, writtenDraft('Being written', `${PLAIN} Imports fell by 3 %. ${PLAIN}`));
    const before = await blocksOf(store.reading, id);
    expect(before.map(({ kind }) => kind)).toEqual(['unsupported', 'unsupported', 'unsupported']);
    expect(new Set(before.map(({ key }) => key)).size).toBe(3);
    expect(await blocksOfStory(store.reading, id)).toEqual([]);
    await store.write((writing) =>
      moveStory(
        writing,
        { storyId: id, move: 'ask for review', by: reporter.member },
        { twoPairs: false, blocking: BLOCK_KINDS },
        NOW,
      ),
    );
    const after = await blocksOfStory(store.reading, id);
    expect(after.map(({ key }) => key)).toEqual(before.map(({ key }) => key));
  });
});

describe('a story that is to go out', () => {
  it('is kept back, whole, until each block is overridden with a reason, which the move keeps', async () => {
    const id = await begin(writtenDraft('Kept back', PLAIN));
    await save(id, writtenDraft('Kept back', `${PLAIN} Imports fell by 3 %.`));
    const refused = await publish(id).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Blocked);
    expect((refused as Blocked).blocks).toHaveLength(2);
    expect(await findDeskStory(store.reading, id)).toMatchObject({ state: 'draft', revision: 1 });
    const keys = (await blocksOf(store.reading, id)).map(({ key }) => key);
    await expect(override(id, keys, '  ')).rejects.toThrow('needs a reason');
    await override(id, keys.slice(0, 1));
    await expect(publish(id)).rejects.toThrow('there is a problem to fix');
    await override(id, keys, 'Seen in the customs file.');
    await publish(id);
    const { overrides } = await store.reading
      .selectFrom('story_moves')
      .select('overrides')
      .where('story_id', '=', id)
      .executeTakeFirstOrThrow();
    expect(overrides).toMatchObject([
      { key: keys[0], reason: 'The ministry confirmed it.', by: editor.member.id, block: { exact: '12 %' } },
      { key: keys[1], reason: 'Seen in the customs file.', block: { exact: '3 %' } },
    ]);
  });

  it('goes out with what the newsroom only wants to be warned of', async () => {
    const id = await begin(writtenDraft('Warned', PLAIN));
    await store.write((writing) =>
      moveStory(
        writing,
        { storyId: id, move: 'publish', by: editor.member },
        { twoPairs: false, blocking: ['differs'] },
        NOW,
      ),
    );
    expect((await findDeskStory(store.reading, id))?.state).toBe('published');
  });

  it('is kept back again when an override is taken back, or its sentence is changed', async () => {
    const id = await begin(writtenDraft('Taken back', PLAIN));
    const [block] = await blocksOf(store.reading, id);
    const key = block?.key ?? '';
    await override(id, [key]);
    await store.write((writing) => takeBackOverride(writing, id, key, publishes, NOW));
    expect(await standingOverrides(store.reading, id)).toEqual([]);
    await expect(publish(id)).rejects.toThrow('there is a problem to fix');
    await override(id, [key]);
    await save(id, writtenDraft('Taken back', 'Exports rose by 12 % in 2024.'));
    await expect(publish(id)).rejects.toThrow('there is a problem to fix');
    await expect(override(id, [key])).rejects.toThrow('has changed since');
  });

  it('is read first where it was imported and nobody has read it yet', async () => {
    const draft = draftOf({ headline: 'Imported', text: PLAIN, state: 'draft', publishedAt: null });
    const [taken] = await store.write((writing) => upsertStories(writing, [draft], NOW));
    const id = taken?.id ?? '';
    expect(await storyFigures(store.reading, id)).toEqual([]);
    await expect(publish(id)).rejects.toThrow(Blocked);
    await store.write((writing) => readIfUnread(writing, id, NOW));
    await override(
      id,
      (await blocksOf(store.reading, id)).map(({ key }) => key),
    );
    await publish(id);
    expect((await findDeskStory(store.reading, id))?.state).toBe('published');
  });

  it('goes out at its time with what was overridden as it was scheduled, and not with what came since', async () => {
    const id = await begin(writtenDraft('Scheduled', PLAIN));
    await override(
      id,
      (await blocksOf(store.reading, id)).map(({ key }) => key),
    );
    await schedule(id);
    await contradict(id, 7);
    await expect(publish(id, null)).rejects.toThrow(Blocked);
    expect((await findDeskStory(store.reading, id))?.state).toBe('scheduled');
    await override(
      id,
      (await blocksOf(store.reading, id)).map(({ key }) => key),
    );
    await publish(id, null);
    expect((await findDeskStory(store.reading, id))?.state).toBe('published');
  });
});
