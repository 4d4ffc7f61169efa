import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findCase, findWholeCase, listCases } from '../../evidence/cases/case.queries.ts';
import { caseStories } from '../../evidence/cases/case-stories.queries.ts';
import type { CaseStory, RevisionCase } from '../../evidence/cases/revision-case.ts';
import { AFTER, addSold, FIRST, keepSold, type Sold } from '../../evidence/cases/testing.ts';
import { recheck } from '../../evidence/checks/recheck-claims.ts';
import { storyFigures } from '../../evidence/claims/claims.queries.ts';
import type { Changer } from '../../evidence/claims/guard-figure.ts';
import { saveClaimsOf } from '../../evidence/claims/save-claims.ts';
import { testFiles } from '../../evidence/datasets/testing.ts';
import { listCorrections } from '../../evidence/queue/correction-queue.queries.ts';
import { BLOCK_KINDS } from '../../newsroom-settings.ts';
import type { Role, Session } from '../../readers/member.ts';
import { authorize } from '../../readers/permission.ts';
import { type Analytics, datasetFolder, openAnalytics } from '../../store/analytics.ts';
import type { Store } from '../../store/database.ts';
import { openTestStore, permittedTo } from '../../store/testing.ts';
import { bodyText } from '../../stories/body.ts';
import { reviseStory } from '../../stories/revise-story.ts';
import { draftOf } from '../../stories/testing.ts';
import { withdrawStory } from '../../stories/withdraw-story.ts';
import { findDeskStory } from '../draft.queries.ts';
import { staffIn } from '../testing.ts';
import { type Corrector, decideStory, rewriteInCase, type StoryDecision } from './decide-case.ts';

const NOW = new Date('2026-11-20T12:00:00Z');
const LATER = new Date('2026-11-28T12:00:00Z');
const SETTINGS = { twoPairs: true, blocking: BLOCK_KINDS };
const TWO_FIGURES =
  'In the last quarter of 2023 Europe sold Kyrgyzstan goods for €730.9 million, of which 24.5 percent came from Germany.';
const IN_WORDS =
  'Germany accounted for nearly a quarter of the €730.9 million that Europe sold Kyrgyzstan in the last quarter of 2023.';
const FRENCH =
  'Au dernier trimestre 2023, l’Europe a vendu au Kirghizstan pour 730,9 millions d’euros de marchandises.';

const KAZAKHSTAN = 'Europe sold Kazakhstan goods for €2.1 billion in the last quarter of 2023.';

let store: Store;
let analytics: Analytics;
let editor: Corrector;
let keeper: Corrector;
let changer: Changer;
const files = testFiles(() => store);

beforeAll(() => {
  analytics = openAnalytics(datasetFolder(files.settings));
});
afterAll(async () => {
  await analytics.close();
  files.remove();
});
beforeEach(async () => {
  store = await openTestStore();
  editor = await corrector('Emil', 'editor');
  keeper = await corrector('Dana', 'data editor');
  changer = { ...permittedTo(keeper.member.id, 'Dana'), allow: () => Promise.resolve() };
});
afterEach(() => store.close());

async function corrector(name: string, role: Role): Promise<Corrector> {
  const { member } = await staffIn(store, name, role);
  return authorize({ member, passed: 'passkey' } as Session, 'correct stories', { twoStep: true });
}

const check = (now = LATER) =>
  recheck(store, { analytics, ownSql: null }, { unchecked: true, most: 100 }, now);
const keep = (slug: string, text: string, more: Parameters<typeof draftOf>[0] = { headline: slug }) =>
  keepSold(store, draftOf({ slug, text, ...more }), changer, NOW);

/** Stories that are right in the first version, and the effect of a second one. */
async function revised(stories: () => Promise<string[]>, sold: Sold): Promise<string[]> {
  await addSold(files, FIRST);
  const ids = await stories();
  await check(NOW);
  await addSold(files, sold, AFTER);
  await check();
  return ids;
}

async function openCase(): Promise<{ of: RevisionCase; stories: CaseStory[] }> {
  const [of, ...others] = await listCases(store.reading, { open: true, most: 10 });
  if (!of || others.length > 0) throw new Error(`one case is open, not ${others.length + (of ? 1 : 0)}`);
  return { of, stories: await caseStories(store.reading, of, { most: 20 }) };
}

const decide = (decided: Omit<StoryDecision, 'text' | 'note'> & Partial<StoryDecision>, by = editor) =>
  store.write((writing) => decideStory(writing, { text: null, note: '', ...decided }, by, SETTINGS, LATER));
const whole = (of: RevisionCase, { id, revision }: CaseStory) => ({
  caseId: of.id,
  storyId: id,
  revision,
  sentences: null,
});
const textOf = async (id: string) => {
  const story = await findDeskStory(store.reading, id);
  return story ? bodyText(story.draft.body) : '';
};
const told = (id: string) =>
  store.reading.selectFrom('corrections').selectAll().where('story_id', '=', id).execute();
const logged = () =>
  store.reading
    .selectFrom('log_entries')
    .select(['action', 'about', 'story_id', 'details'])
    .where('action', '=', 'decide correction')
    .execute();

describe('a new version that makes figures false', () => {
  it('is one case over all stories and translations, and each accepted story is one revision and one note', async () => {
    const group = { groupKey: 'sales', headline: 'Sales' };
    const ids = await revised(
      async () => [
        await keep('both', TWO_FIGURES, group),
        await keep('ventes', FRENCH, { ...group, language: 'fr', headline: 'Ventes' }),
        await keep('other', `${KAZAKHSTAN} It was more than ever.`),
      ],
      { ...FIRST, eu: 830_900_000, de: 279_000_000 },
    );
    const { of, stories } = await openCase();
    expect(of).toMatchObject({
      dataset: { slug: 'sold', producer: 'An office' },
      from: 1,
      to: 2,
      stories: 2,
      sentences: 2,
      waiting: 2,
    });
    // The story on Kazakhstan is not affected, and none of its proposals are pending individually.
    expect(stories.map(({ slug }) => slug).sort()).toEqual(['both', 'ventes']);
    expect(new Set(stories.map(({ groupId }) => groupId)).size).toBe(1);
    expect(await listCorrections(store.reading, { open: true, most: 10 })).toEqual([]);
    const found = await findWholeCase(store.reading, of.id);
    expect(found?.changes).toMatchObject({ added: 0, removed: 0, changed: 2 });
    expect(found?.changes?.largest.map(({ before, after }) => [before, after])).toContainEqual([
      730_900_000, 830_900_000,
    ]);

    const both = stories.find(({ slug }) => slug === 'both');
    const french = stories.find(({ slug }) => slug === 'ventes');
    if (!both || !french) throw new Error('both are there');
    expect(both.sentences).toMatchObject([
      {
        passage: TWO_FIGURES,
        corrected: TWO_FIGURES.replace('730.9', '830.9').replace('24.5', '33.6'),
        byHand: null,
        state: 'open',
        figures: [
          { before: { verdict: 'holds' }, after: { reason: 'revised', details: { value: 830_900_000 } } },
          { before: { verdict: 'holds' }, after: { reason: 'revised' } },
        ],
      },
    ]);
    await decide({ ...whole(of, both), decision: 'accept', note: 'As the office says.' });
    expect(await textOf(both.id)).toBe(TWO_FIGURES.replace('730.9', '830.9').replace('24.5', '33.6'));
    expect((await storyFigures(store.reading, both.id)).map(({ claim }) => claim.mark)).toEqual(['h', 'h']);
    expect(await told(both.id)).toMatchObject([
      { kind: 'update', revision: both.revision + 1, text: expect.stringContaining('€830.9 million') },
    ]);
    expect((await findCase(store.reading, of.id))?.state).toBe('open');
    await decide({ ...whole(of, french), decision: 'accept' }, keeper);
    expect(await textOf(french.id)).toBe(FRENCH.replace('730,9', '830,9'));
    expect((await told(french.id))[0]?.text).toContain('Cet article a été mis à jour');
    expect(await findCase(store.reading, of.id)).toMatchObject({
      state: 'decided',
      closedAt: LATER,
      waiting: 0,
    });
    expect((await findWholeCase(store.reading, of.id))?.decisions).toMatchObject([
      { decision: 'accepted', by: 'Dana', sentences: 1 },
      { decision: 'accepted', by: 'Emil', note: 'As the office says.' },
    ]);
    expect(await logged()).toMatchObject([
      {
        about: 'revision_cases',
        story_id: both.id,
        details: { kind: 'accepted', dataset: 'sold', number: 2 },
      },
      { about: 'revision_cases', story_id: french.id },
    ]);
    expect(await check()).toMatchObject({ proposals: 0 });
    expect(ids).toHaveLength(3);
  });

  it('waits where the program cannot write a sentence, until somebody does, and takes nothing that is still false', async () => {
    const text = `${IN_WORDS}\n\nThe total of €730.9 million for the last quarter of 2023 went to Kyrgyzstan from Europe.`;
    const [id = ''] = await revised(async () => [await keep('words', text)], {
      ...FIRST,
      eu: 830_900_000,
      de: 279_000_000,
    });
    const { of, stories } = await openCase();
    const [story] = stories;
    if (!story) throw new Error('it is there');
    const [words, total] = story.sentences;
    expect(words).toMatchObject({
      passage: IN_WORDS,
      corrected: IN_WORDS.replace('730.9', '830.9'),
      byHand: 'words',
    });
    expect(words?.figures.map(({ exact }) => exact)).toEqual(['nearly a quarter', '€730.9 million']);
    await expect(decide({ ...whole(of, story), decision: 'accept' })).rejects.toThrow(
      'The program cannot correct',
    );
    // All or nothing: the sentence that could have been corrected was not.
    expect(await textOf(id)).toBe(text);
    const rewrite = (passage: string, by = keeper) =>
      store.write((writing) =>
        rewriteInCase(
          writing,
          { caseId: of.id, storyId: id, revision: story.revision, sentence: words?.id ?? '', passage },
          by,
        ),
      );
    await rewrite(IN_WORDS.replace('730.9', '830.9'));
    await expect(decide({ ...whole(of, story), decision: 'accept' })).rejects.toThrow(
      '“nearly a quarter” in the new passage still differs',
    );
    expect(await textOf(id)).toBe(text);
    const own = IN_WORDS.replace('730.9', '830.9').replace('nearly a quarter', '33.6 percent');
    await rewrite(own);
    await expect(decide({ ...whole(of, story), decision: 'accept' }, keeper)).rejects.toThrow(
      'nobody else has read it',
    );
    await decide({ ...whole(of, story), decision: 'accept' });
    expect(await textOf(id)).toBe(`${own}\n\n${total?.corrected}`);
    expect(await told(id)).toHaveLength(1);
  });

  it('is declined by sentence or by story: the text stays, and readers go on seeing both values', async () => {
    const second =
      'Europe sold Kyrgyzstan goods for 730.9 million euros in the last quarter of 2023, officials said.';
    const [id = ''] = await revised(async () => [await keep('left', `${TWO_FIGURES}\n\n${second}`)], {
      ...FIRST,
      eu: 830_900_000,
    });
    const { of, stories } = await openCase();
    const [story] = stories;
    const [one, two] = story?.sentences ?? [];
    if (!story || !one || !two) throw new Error('they are there');
    await decide({ ...whole(of, story), sentences: [one.id], decision: 'decline', note: 'Provisional.' });
    await expect(decide({ ...whole(of, story), sentences: [one.id], decision: 'accept' })).rejects.toThrow(
      'already been decided',
    );
    const { stories: after } = await openCase();
    expect(after[0]?.sentences.map(({ state }) => state)).toEqual(['dismissed', 'open']);
    await decide({ ...whole(of, story), decision: 'decline' });
    expect((await findCase(store.reading, of.id))?.state).toBe('decided');
    expect(await textOf(id)).toBe(`${TWO_FIGURES}\n\n${second}`);
    expect(await told(id)).toEqual([]);
    const [figure] = await storyFigures(store.reading, id);
    expect(figure?.verdicts[0]).toMatchObject({
      reason: 'revised',
      details: { value: 830_900_000, revised: { value: 730_900_000 } },
    });
  });

  it('refuses a story that was changed since somebody looked at it, and keeps it open', async () => {
    const [id = ''] = await revised(async () => [await keep('stale', `${TWO_FIGURES}\n\nNo more.`)], {
      ...FIRST,
      eu: 830_900_000,
    });
    const { of, stories } = await openCase();
    const [story] = stories;
    if (!story) throw new Error('it is there');
    await store.write((writing) => {
      const { body } = draftOf({ headline: 'stale', text: `${TWO_FIGURES}\n\nMuch more.` });
      return reviseStory(writing, id, { body, reason: 'edited', publicNote: 'More.' }, LATER);
    });
    await expect(decide({ ...whole(of, story), decision: 'accept' })).rejects.toThrow(
      'has changed since you opened',
    );
    const { stories: again } = await openCase();
    const [fresh] = again;
    if (!fresh) throw new Error('it waits');
    await decide({ ...whole(of, fresh), decision: 'accept' });
    expect(await textOf(id)).toContain('€830.9 million');
    expect(await textOf(id)).toContain('Much more.');
  });

  it('is superseded by a newer one, which takes its sentences over and lets those go that hold again', async () => {
    const [first = '', second = ''] = await revised(
      async () => [await keep('one', TWO_FIGURES), await keep('two', KAZAKHSTAN)],
      { ...FIRST, eu: 830_900_000, kz: 3_000_000_000 },
    );
    const { of: old, stories } = await openCase();
    expect(old).toMatchObject({ to: 2, stories: 2 });
    await addSold(files, { ...FIRST, eu: 930_900_000 }, AFTER);
    const [story] = stories;
    if (!story) throw new Error('it is there');
    await expect(decide({ ...whole(old, story), decision: 'accept' })).rejects.toThrow(
      'There is a newer version of the data',
    );
    await check();
    expect(await findCase(store.reading, old.id)).toMatchObject({ state: 'superseded' });
    const { of, stories: now } = await openCase();
    expect(of).toMatchObject({ from: 2, to: 3, stories: 1 });
    expect(now.map(({ id }) => id)).toEqual([first]);
    expect(now[0]?.sentences[0]).toMatchObject({
      corrected: expect.stringContaining('€930.9 million'),
      figures: [{ before: { verdict: 'holds', details: { value: 730_900_000 } } }, {}],
    });
    expect((await storyFigures(store.reading, second))[0]?.claim.mark).toBe('h');
  });

  it('waits for a person where the new version no longer has the data, and may leave the sentence alone', async () => {
    const [id = ''] = await revised(async () => [await keep('lost', KAZAKHSTAN)], { ...FIRST, kz: null });
    const { of, stories } = await openCase();
    const [story] = stories;
    if (!story) throw new Error('it is there');
    expect(story.sentences).toMatchObject([
      {
        corrected: KAZAKHSTAN,
        byHand: 'no value',
        figures: [{ before: { verdict: 'holds' }, after: { verdict: 'cannot be checked' } }],
      },
    ]);
    await expect(decide({ ...whole(of, story), decision: 'accept' })).rejects.toThrow('cannot correct');
    await decide({ ...whole(of, story), decision: 'decline' });
    expect(await textOf(id)).toBe(KAZAKHSTAN);
  });

  it('corrects a sentence everywhere in a story', async () => {
    const text = `${TWO_FIGURES}\n\nSo it was. ${TWO_FIGURES}`;
    const [id = ''] = await revised(async () => [await keep('twice', text)], {
      ...FIRST,
      eu: 830_900_000,
      de: 279_000_000,
    });
    const { of, stories } = await openCase();
    const [story] = stories;
    if (!story) throw new Error('it is there');
    expect(story.sentences).toHaveLength(1);
    await decide({ ...whole(of, story), decision: 'accept' });
    expect(await textOf(id)).toBe(text.replaceAll('730.9', '830.9').replaceAll('24.5', '33.6'));
  });

  it('knows each figure again where numbers close to one another change at once', async () => {
    const text =
      '2023年第四季度，欧盟对吉尔吉斯斯坦出口7.309亿欧元，其中24.5%来自德国；出口7.309亿欧元，其中24.5%来自德国。';
    const [id = ''] = await revised(
      async () => [await keep('close', text, { headline: '出口', language: 'zh' })],
      { ...FIRST, eu: 830_900_000, de: 279_000_000 },
    );
    const { of, stories } = await openCase();
    const [story] = stories;
    if (!story) throw new Error('it is there');
    expect(story.sentences[0]?.figures).toHaveLength(4);
    await decide({ ...whole(of, story), decision: 'accept' });
    expect(await textOf(id)).toBe(text.replaceAll('7.309', '8.309').replaceAll('24.5', '33.6'));
    expect((await storyFigures(store.reading, id)).map(({ claim }) => claim.mark)).toEqual([
      'h',
      'h',
      'h',
      'h',
    ]);
  });

  it('corrects no story that was withdrawn meanwhile', async () => {
    const [id = ''] = await revised(async () => [await keep('back', TWO_FIGURES)], {
      ...FIRST,
      eu: 830_900_000,
    });
    await store.write((writing) => withdrawStory(writing, id, 'It was wrong.', LATER));
    const { of, stories } = await openCase();
    const [story] = stories;
    if (!story) throw new Error('it is there');
    await expect(decide({ ...whole(of, story), decision: 'accept' })).rejects.toThrow(
      'is no longer published',
    );
    await decide({ ...whole(of, story), decision: 'decline' });
    expect((await findCase(store.reading, of.id))?.state).toBe('decided');
  });

  it('leaves what a person has settled in the text alone, and closes when nothing is left', async () => {
    const [id = ''] = await revised(async () => [await keep('gone', TWO_FIGURES)], {
      ...FIRST,
      eu: 830_900_000,
    });
    const { of } = await openCase();
    await store.write(async (writing) => {
      const { body } = draftOf({ headline: 'gone', text: 'Nothing of it is left.' });
      await reviseStory(writing, id, { body, reason: 'edited', publicNote: 'Shorter.' }, LATER);
      await saveClaimsOf(writing, [id], LATER);
    });
    expect(await findCase(store.reading, of.id)).toMatchObject({ state: 'decided', waiting: 0 });
  });
});
