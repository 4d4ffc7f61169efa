import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { json } from '../../store/json-column.ts';
import { openTestStore, permittedTo } from '../../store/testing.ts';
import { reviseStory } from '../../stories/revise-story.ts';
import { draftOf } from '../../stories/testing.ts';
import { upsertStories } from '../../stories/upsert-stories.ts';
import type { Judgement } from '../checks/verdict.ts';
import { storyFigures } from './claims.queries.ts';
import type { Figure } from './figure.ts';
import { findFigures } from './find-figures.ts';
import { hideClaim } from './hide-claim.ts';
import { type Finder, readClaims } from './read-claims.ts';
import { type ReadsClaims, saveClaims, saveClaimsOf } from './save-claims.ts';

let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

const NOW = new Date('2026-11-20T12:00:00Z');
const LATER = new Date('2026-11-21T12:00:00Z');

/** Finds figures as the program does; in sentences with "Officials said" somebody says them. */
const find: Finder = (text, context) =>
  findFigures(text, context).map((figure): Figure => {
    const sentence = text.slice(text.lastIndexOf('\n', figure.start) + 1, figure.start);
    const attribution = sentence.includes('Officials said')
      ? ({ kind: 'anonymous', who: 'officials', role: null } as const)
      : null;
    return { ...figure, attribution };
  });

const read: ReadsClaims = (text) => Promise.resolve(readClaims(text, find));

async function take(headline: string, text: string): Promise<string> {
  const drafts = [draftOf({ headline, text })];
  return store.write(async (writing) => {
    const taken = await upsertStories(writing, drafts, NOW);
    await saveClaims(writing, drafts, taken, NOW, read);
    return taken[0]?.id ?? '';
  });
}

async function revise(id: string, text: string): Promise<void> {
  const { body } = draftOf({ headline: 'x', text });
  await store.write(async (writing) => {
    await reviseStory(writing, id, { body, reason: 'edited', publicNote: 'Edited.' }, LATER);
    await saveClaimsOf(writing, [id], LATER, read);
  });
}

const story = (id: string) =>
  store.reading.selectFrom('stories').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
const exacts = async (id: string) => (await storyFigures(store.reading, id)).map(({ claim }) => claim.exact);

describe('a figure that a text only mentions', () => {
  const TEXT = 'Exports fell 4 percent. It is not true that they fell 40 percent.';

  it('has no mark and is in no tally, until somebody at the desk says that it is a claim', async () => {
    const id = await take('Mentioned', TEXT);
    expect((await story(id)).marks).toBe('u');
    const [claim, aside] = await storyFigures(store.reading, id, LATER);
    expect(claim?.claim).toMatchObject({ exact: '4 percent', mark: 'u', figure: { setAside: null } });
    expect(aside?.claim).toMatchObject({ exact: '40 percent', mark: null, figure: { setAside: 'denied' } });
    const by = { ...permittedTo(newId(), 'A data editor'), allow: () => Promise.resolve() };
    const say = (hidden: boolean) =>
      store.write((writing) => hideClaim(writing, aside?.claim.id ?? '', hidden, by));
    await say(false);
    expect((await story(id)).marks).toBe('uu');
    const { rows } = await store.statement(
      `select action, details->>'kind' as kind from log_entries where about_id = '${aside?.claim.id}'`,
    );
    expect(rows).toEqual([{ action: 'decide figure', kind: 'assert' }]);
    // It stays one through an edit of another sentence, and goes with the next word.
    await revise(id, `${TEXT} So it is.`);
    expect((await story(id)).marks).toBe('uu');
    await say(true);
    expect((await story(id)).marks).toBe('u');
  });
});

describe('a figure that a text reckons from others', () => {
  it('stands no firmer than the weaker of them, and names them', async () => {
    const id = await take(
      'Reckoned',
      'Officials said nearly 70 percent came from China and it cost $900 million.\n\nMultiplied out, that makes some $630 million; the multiplication is ours.',
    );
    expect((await story(id)).marks).toBe('aaa');
    const last = (await storyFigures(store.reading, id)).at(-1);
    expect(last?.inputs?.map(({ exact, mark }) => [exact, mark])).toEqual([
      ['nearly 70 percent', 'a'],
      ['$900 million', 'a'],
    ]);
    expect(last?.claim.figure.attribution).toBeNull();
  });
});

/** Gives a claim an accepted question and a verdict as a check would. */
async function bind(claimId: string, value: number): Promise<void> {
  const judgement: Judgement = {
    verdict: 'holds',
    reason: 'within rounding',
    details: {
      value,
      allowed: null,
      missing: [],
      readings: [{ key: 'base', words: null, value, verdict: 'holds', reason: 'within rounding' }],
      difference: 0,
      changesSense: false,
      alsoSay: null,
    },
  };
  await store.write(async (writing) => {
    const [evidence, check] = [newId(), newId()];
    await writing
      .insertInto('claim_evidence')
      .values({ id: evidence, claim_id: claimId, kind: 'query', state: 'accepted', query: json<unknown>({}) })
      .execute();
    await writing
      .insertInto('checks')
      .values({
        id: check,
        claim_id: claimId,
        evidence_id: evidence,
        sql: '',
        readings: json<unknown>([]),
        rows: json<unknown>([]),
        milliseconds: 1,
      })
      .execute();
    await writing
      .insertInto('verdicts')
      .values({
        id: newId(),
        claim_id: claimId,
        check_id: check,
        verdict: judgement.verdict,
        reason: judgement.reason,
        details: json<unknown>(judgement.details),
        at: NOW,
      })
      .execute();
  });
}

describe('the claims of a saved story', () => {
  it('are its figures in order, each with a mark that stands at the story', async () => {
    const id = await take(
      'Trade',
      'Exports rose to €263.2 million in 2021.\n\nOfficials said that €40 million of it was tin.',
    );
    const records = await storyFigures(store.reading, id);
    expect(records.map(({ claim }) => [claim.exact, claim.sentence, claim.mark])).toEqual([
      ['€263.2 million', 'Exports rose to €263.2 million in 2021.', 'u'],
      ['€40 million', 'Officials said that €40 million of it was tin.', 'a'],
    ]);
    expect((await story(id)).marks).toBe('ua');
    const proposed = await store.reading
      .selectFrom('claim_evidence')
      .select(['kind', 'state', 'source'])
      .where('claim_id', '=', records[1]?.claim.id ?? '')
      .execute();
    expect(proposed).toMatchObject([{ kind: 'source', state: 'proposed', source: { who: 'officials' } }]);
  });

  it('are saved where the words around one would cut an emoji in half', async () => {
    const text = (before: number, after: number) =>
      `${'a'.repeat(9)}😀${' '.repeat(before)}€40 million${' '.repeat(after)}😀`;
    const id = await take('Emoji', [30, 31, 32].map((at) => text(at, at)).join('\n\n'));
    const { rows } = await store.statement(`select prefix, suffix from claims where story_id = '${id}'`);
    expect(rows).toHaveLength(3);
    expect(JSON.stringify(rows)).not.toMatch(/\\ud/u);
  });

  it('keep their ids, evidence and verdicts through an edit around them', async () => {
    const id = await take('Kept', 'Exports rose to €263.2 million in 2021. They fell to €100 million later.');
    const [first] = await storyFigures(store.reading, id);
    await bind(first?.claim.id ?? '', 263_200_000);
    await revise(
      id,
      'A first paragraph with €7 million.\n\nExports of goods rose to €263.2 million in 2021. They fell to €100 million later.',
    );
    const after = await storyFigures(store.reading, id);
    expect(after.map(({ claim }) => claim.exact)).toEqual(['€7 million', '€263.2 million', '€100 million']);
    expect(after[1]?.claim.id).toBe(first?.claim.id);
    expect(after[1]?.verdicts).toHaveLength(1);
    expect(after[1]?.claim.mark).toBe('h');
    expect((await story(id)).marks).toBe('uhu');
  });

  it('are judged again by what the data said when only the number was changed', async () => {
    const id = await take(
      'Judged',
      'In all of 2019 the exports to Kyrgyzstan were €334 million, by the office.',
    );
    const [claim] = await storyFigures(store.reading, id);
    await bind(claim?.claim.id ?? '', 334_000_000);
    await revise(id, 'In all of 2019 the exports to Kyrgyzstan were €390 million, by the office.');
    const [after] = await storyFigures(store.reading, id);
    expect(after?.claim.id).toBe(claim?.claim.id);
    expect(after?.verdicts.map(({ verdict }) => verdict)).toEqual(['differs', 'holds']);
    expect(after?.claim.mark).toBe('d');
  });

  it('lose their evidence when they become another question', async () => {
    const id = await take(
      'Another',
      'In all of 2019 the exports to Kyrgyzstan were €334 million, by the office.',
    );
    const [claim] = await storyFigures(store.reading, id);
    await bind(claim?.claim.id ?? '', 334_000_000);
    await revise(id, 'In all of 2019 the exports to Kyrgyzstan were $334 million, by the office.');
    const [after] = await storyFigures(store.reading, id);
    expect(after?.claim.id).toBe(claim?.claim.id);
    expect(after?.evidence).toBeNull();
    expect(after?.verdicts[0]?.verdict).toBe('cannot be checked');
    expect((await story(id)).marks).toBe('u');
  });

  it('go with their sentence and come back with it', async () => {
    const id = await take('Back', 'Exports rose to €263.2 million in 2021.\n\nTin was €40 million.');
    const [, second] = await storyFigures(store.reading, id);
    await revise(id, 'Exports rose to €263.2 million in 2021.');
    expect(await exacts(id)).toEqual(['€263.2 million']);
    await revise(id, 'Exports rose to €263.2 million in 2021.\n\nTin was €40 million.');
    const after = await storyFigures(store.reading, id);
    expect(after[1]?.claim.id).toBe(second?.claim.id);
  });

  it('are not shown to readers before the story is, nor where an editor hid them', async () => {
    const id = await take('Hidden', 'Exports rose to €263.2 million in 2021.');
    expect(await storyFigures(store.reading, id, new Date('2026-11-19T00:00:00Z'))).toEqual([]);
    expect(await storyFigures(store.reading, id, NOW)).toHaveLength(1);
    await store.write((writing) =>
      writing.updateTable('claims').set({ hidden: true }).where('story_id', '=', id).execute(),
    );
    expect(await storyFigures(store.reading, id, NOW)).toEqual([]);
  });
});
