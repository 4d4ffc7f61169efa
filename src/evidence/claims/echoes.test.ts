import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAnalytics } from '../../store/analytics.ts';
import type { Store } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { openTestStore, permittedTo } from '../../store/testing.ts';
import { reviseStory } from '../../stories/revise-story.ts';
import { draftOf } from '../../stories/testing.ts';
import { upsertStories } from '../../stories/upsert-stories.ts';
import { bindEvidence } from './bind-evidence.ts';
import { storyFigures } from './claims.queries.ts';
import { findFigures } from './find-figures.ts';
import { keepProposals } from './keep-proposals.ts';
import { readClaims, readingHash, type StoryText } from './read-claims.ts';
import { saveClaims, saveClaimsOf } from './save-claims.ts';

const NOW = new Date('2026-11-20T12:00:00Z');
const by = { ...permittedTo(newId(), 'A data editor'), allow: () => Promise.resolve() };

const HEADLINE = 'Exports fell 40 percent';
const STANDFIRST = 'A loss of 40 percent is the largest in 15 months.';
const TEXT = 'In 2023 German exports to Kyrgyzstan fell 40 percent, the ministry said.\n\nNobody else spoke.';

const textOf = (more: { headline?: string; standfirst?: string | null; text?: string }): StoryText => ({
  storyId: '',
  language: 'en',
  headline: more.headline ?? HEADLINE,
  standfirst: more.standfirst === undefined ? STANDFIRST : more.standfirst,
  body: draftOf({ headline: 'x', text: more.text ?? TEXT }).body,
  date: new Date('2024-05-01T00:00:00Z'),
});

describe('a headline and a standfirst', () => {
  it('are read with the text, their figures first and each at its place', () => {
    const found = readClaims(textOf({}), findFigures).filter(({ figure }) => !figure.minor);
    expect(found.map(({ place, exact }) => [place, exact])).toEqual([
      ['headline', '40 percent'],
      ['standfirst', '40 percent'],
      ['text', '40 percent'],
    ]);
    const texts = { headline: HEADLINE, standfirst: STANDFIRST, text: TEXT };
    for (const { place, exact, start, end, sentence } of found) {
      expect(texts[place].slice(start, end)).toBe(exact);
      expect(texts[place]).toContain(sentence);
    }
    expect(readClaims(textOf({ standfirst: null }), findFigures).map(({ place }) => place)).toEqual([
      'headline',
      'text',
    ]);
  });

  it('say what the text says: who says it, when, and of what', () => {
    const [headline, , text] = readClaims(textOf({}), findFigures).filter(({ figure }) => !figure.minor);
    expect(text?.figure.attribution?.who).toBe('ministry');
    expect(headline?.figure).toMatchObject({
      measure: 'change',
      direction: 'down',
      attribution: text?.figure.attribution,
      period: text?.figure.period,
      subject: { reporter: 'DE', partner: 'KG', flow: 'export' },
    });
    for (const headline of [
      'Exports fell 41 percent',
      'Imports fell 40 percent',
      'Exports rose 40 percent',
    ]) {
      const [other] = readClaims(textOf({ headline }), findFigures);
      expect(other?.figure, headline).toMatchObject({ attribution: null, period: null });
    }
  });

  it('leave out what several figures of the text disagree on: nobody is quoted on what they did not say', () => {
    const [figure] = readClaims(
      textOf({
        headline: 'Up 4 percent',
        standfirst: null,
        text: 'Wages rose 4 percent in 2023, the union said.\n\nPrices rose 4 percent in 2022, the central bank said.',
      }),
      findFigures,
    ).map((claim) => claim.figure);
    expect(figure).toMatchObject({ value: 4, attribution: null, period: null, subject: { words: null } });
    const [again] = readClaims(
      textOf({ text: `${TEXT}\n\nThe fall of 40 percent was the largest.` }),
      findFigures,
    ).map((claim) => claim.figure);
    expect(again?.attribution?.who, 'said once, and taken up again').toContain('ministry');
  });

  it('take nothing from a figure of another subject, in any language', () => {
    const heard = (language: string, headline: string, text: string) =>
      readClaims({ ...textOf({ headline, standfirst: null, text }), language }, findFigures)[0]?.figure
        .attribution?.who;
    expect(
      heard('en', 'Wages rise 4 percent', 'Prices rose 4 percent in 2022, the central bank said.'),
    ).toBeUndefined();
    expect(
      heard('en', 'Prices rise 4 percent', 'Prices rose 4 percent in 2022, the central bank said.'),
    ).toContain('bank');
    expect(
      heard('en', 'Up 4 percent', 'Prices rose 4 percent in 2022, the central bank said.'),
    ).toBeUndefined();
    expect(heard('ru', 'Зарплаты выросли на 4%', 'Цены выросли на 4%, сообщил Минфин.')).toBeUndefined();
    expect(heard('ru', 'Экспорт вырос на 4%', 'Рост экспорта составил 4%, сообщил Минфин.')).toContain(
      'Минфин',
    );
    expect(heard('zh', '工资上涨4%', '价格上涨4%，财政部表示。')).toBeUndefined();
    expect(heard('zh', '出口增长4%', '财政部表示，出口增长4%。')).toContain('财政部');
  });

  it('are read anew when they are changed', () => {
    const hashes = [
      textOf({}),
      textOf({ headline: 'Exports fell 41 percent' }),
      textOf({ standfirst: null }),
      textOf({ text: 'x' }),
    ].map(readingHash);
    expect(new Set(hashes).size).toBe(4);
  });

  it('name what a figure was reckoned from by its place among all figures of the story', () => {
    const text = 'Exports rose from €1 billion in 2021 to €3 billion in 2023.';
    const claims = readClaims(textOf({ text, standfirst: null }), findFigures);
    for (const { figure } of claims) {
      for (const at of figure.derivedFrom ?? []) expect(claims[at]?.place).toBe('text');
    }
    expect(claims.some(({ figure }) => figure.derivedFrom)).toBe(true);
  });
});

describe('claims of a headline', () => {
  let store: Store;
  let storyId: string;
  const figures = async () =>
    (await storyFigures(store.reading, storyId)).filter(({ claim }) => !claim.figure.minor);

  beforeAll(async () => {
    store = await openTestStore();
    const drafts = [draftOf({ headline: HEADLINE, standfirst: STANDFIRST, text: TEXT })];
    storyId = await store.write(async (writing) => {
      const taken = await upsertStories(writing, drafts, NOW);
      await saveClaims(writing, drafts, taken, NOW);
      return taken[0]?.id ?? '';
    });
  });
  afterAll(() => store.close());

  it('have a mark, and are counted with those of the text', async () => {
    expect((await figures()).map(({ claim }) => [claim.place, claim.mark])).toEqual([
      ['headline', 'a'],
      ['standfirst', 'a'],
      ['text', 'a'],
    ]);
    const { marks } = await store.reading
      .selectFrom('stories')
      .select('marks')
      .where('id', '=', storyId)
      .executeTakeFirstOrThrow();
    expect(marks).toBe('aaa');
  });

  it('are proposed what the same figure of the text was bound to', async () => {
    // Whom the text names is proposed as well, and has no title.
    const rests = async () => {
      const rows = await store.reading
        .selectFrom('claim_evidence as e')
        .innerJoin('claims as c', 'c.id', 'e.claim_id')
        .select(['c.place', 'e.state', 'e.source', 'e.score'])
        .where('c.story_id', '=', storyId)
        .where('e.proposed_by', 'is', null)
        .where('e.score', 'is not', null)
        .orderBy('c.position')
        .execute();
      return rows.filter(({ source }) => (source as { readonly title: string | null } | null)?.title);
    };
    const analytics = openAnalytics(tmpdir());
    const tools = { analytics, onUnread: () => undefined };
    await keepProposals(store, tools, NOW);
    expect(await rests()).toEqual([]);
    const [, , inText] = await figures();
    const source = { kind: 'document', who: 'the ministry', role: null, title: 'Trade', url: null } as const;
    await store.write((writing) => bindEvidence(writing, inText?.claim.id ?? '', { source }, by, NOW));
    await keepProposals(store, tools, new Date(NOW.getTime() + 60_000));
    expect(await rests()).toMatchObject([
      { place: 'headline', state: 'proposed', source: { title: 'Trade' } },
      { place: 'standfirst', state: 'proposed', source: { title: 'Trade' } },
    ]);
  });

  it('stay through an edit of the text, and are others once the headline says something else', async () => {
    const [before] = await figures();
    const revise = (more: { headline?: string; text?: string }) =>
      store.write(async (writing) => {
        const { text, ...rest } = more;
        const body = text ? { body: draftOf({ headline: 'x', text }).body } : {};
        const how = { reason: 'edited', publicNote: 'Edited.' };
        await reviseStory(writing, storyId, { ...rest, ...body, ...how }, NOW);
        await saveClaimsOf(writing, [storyId], NOW);
      });
    await revise({ text: `${HEADLINE}.\n\n${TEXT}` });
    const after = await figures();
    expect(after.map(({ claim }) => claim.place)).toEqual(['headline', 'standfirst', 'text', 'text']);
    expect(after[0]?.claim.id).toBe(before?.claim.id);
    await revise({ headline: 'Exports fell, and nobody said why' });
    expect((await figures()).map(({ claim }) => claim.place)).toEqual(['standfirst', 'text', 'text']);
    await revise({ headline: HEADLINE });
    expect((await figures())[0]?.claim.id).toBe(before?.claim.id);
  });
});
