import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../store/database.ts';
import { openTestStore } from '../store/testing.ts';
import { listCards, placedCards } from './card.queries.ts';
import { listSections } from './catalogue.queries.ts';
import { correctStory } from './correct-story.ts';
import { listCorrections } from './corrections.queries.ts';
import { pinStories } from './pin-stories.ts';
import { reviseStory } from './revise-story.ts';
import { findStory, revisionsOf } from './story.queries.ts';
import { draftOf } from './testing.ts';
import { upsertStories } from './upsert-stories.ts';
import { withdrawStory } from './withdraw-story.ts';

const now = new Date('2026-11-24T12:00:00Z');
let store: Store;

beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

const take = (...drafts: Parameters<typeof draftOf>[0][]) =>
  store.write((writing) => upsertStories(writing, drafts.map(draftOf), now));

describe('taking stories', () => {
  it('saves a story with all that hangs on it, and finds it by its slug', async () => {
    const [taken] = await take({
      headline: 'A port opens',
      topics: [{ slug: 'ports', names: { en: 'Ports' } }],
      authors: [{ slug: 'data-desk', names: { en: 'Data desk' } }],
      corrections: [{ at: new Date('2026-11-21T00:00:00Z'), text: 'A number was wrong.' }],
    });
    expect(taken).toMatchObject({ status: 'taken', slug: 'a-port-opens' });
    const found = await findStory(store.reading, 'a-port-opens', now);
    expect(found).toMatchObject({
      found: 'story',
      story: {
        headline: 'A port opens',
        section: { slug: 'world', names: { en: 'World' } },
        topics: [{ slug: 'ports' }],
        authors: [{ names: { en: 'Data desk' } }],
        corrections: [{ at: new Date('2026-11-21T00:00:00Z'), text: 'A number was wrong.' }],
        publishedAt: new Date('2026-11-20T10:00:00Z'),
        revision: 1,
      },
    });
  });

  it('takes the same copy once, and a changed one as a revision', async () => {
    const [first] = await take({ headline: 'Twice', text: 'One.' });
    const [second] = await take({ headline: 'Twice', text: 'One.' });
    const [third] = await take({ headline: 'Twice', text: 'Two.' });
    expect([first?.status, second?.status, third?.status]).toEqual(['taken', 'same', 'revised']);
    expect(new Set([first?.id, second?.id, third?.id]).size).toBe(1);
    expect(await revisionsOf(store.reading, first?.id ?? '')).toHaveLength(2);
  });

  it('gives two stories with one headline different slugs', async () => {
    const taken = await take(
      { headline: 'Same words', externalKey: 'a' },
      { headline: 'Same words', externalKey: 'b' },
    );
    expect(new Set(taken.map(({ slug }) => slug)).size).toBe(2);
  });

  it('links translations as one group', async () => {
    await take(
      { headline: 'Grain', groupKey: 'grain', externalKey: 'grain' },
      { headline: 'Зерно', language: 'ru', groupKey: 'grain', externalKey: 'grain.ru' },
    );
    const found = await findStory(store.reading, 'grain', now);
    expect(found.found === 'story' && found.story.translations).toEqual([
      { language: 'ru', slug: 'zerno', headline: 'Зерно' },
    ]);
  });

  it('links translations that come in different batches', async () => {
    await take({ headline: 'Maize', groupKey: 'maize', externalKey: 'maize.en' });
    await take({ headline: 'Кукуруза', language: 'ru', groupKey: 'maize', externalKey: 'maize.ru' });
    const found = await findStory(store.reading, 'maize', now);
    expect(found.found === 'story' && found.story.translations).toMatchObject([{ slug: 'kukuruza' }]);
  });

  it('knows the original, in whatever order its translations come', async () => {
    await take(
      {
        headline: 'شعير',
        slug: 'barley-ar',
        language: 'ar',
        groupKey: 'barley.en',
        externalKey: 'barley.ar',
      },
      { headline: 'Barley', slug: 'barley', groupKey: 'barley.en', externalKey: 'barley.en' },
    );
    for (const slug of ['barley', 'barley-ar']) {
      const found = await findStory(store.reading, slug, now);
      expect(found.found === 'story' && found.story.original).toBe('barley');
    }
  });

  it('undoes the whole batch when one of it fails', async () => {
    const broken = draftOf({ headline: 'Broken' });
    await expect(
      store.write((writing) =>
        upsertStories(
          writing,
          [draftOf({ headline: 'Whole' }), { ...broken, kind: 'gossip' as 'news' }],
          now,
        ),
      ),
    ).rejects.toThrow();
    expect(await findStory(store.reading, 'whole', now)).toEqual({ found: 'nothing' });
  });
});

describe('what a reader may see', () => {
  it('hides the future and the embargoed until their instant', async () => {
    await take(
      { headline: 'Tomorrow', publishedAt: new Date('2026-11-25T00:00:00Z') },
      { headline: 'Embargoed', embargoUntil: new Date('2026-11-24T13:00:00Z') },
    );
    const later = new Date('2026-11-25T00:00:00Z');
    for (const slug of ['tomorrow', 'embargoed']) {
      expect(await findStory(store.reading, slug, now)).toEqual({ found: 'nothing' });
      expect(await findStory(store.reading, slug, later)).toMatchObject({ found: 'story' });
    }
    const cards = await listCards(store.reading, { language: 'en' }, 100, now);
    expect(cards.map(({ slug }) => slug)).not.toContain('embargoed');
  });

  it('pages through a list without losing or repeating a card', async () => {
    const at = new Date('2026-10-01T00:00:00Z');
    await take(
      ...Array.from({ length: 7 }, (_, i) => ({ headline: `Paged ${i}`, language: 'fr', publishedAt: at })),
    );
    const seen: string[] = [];
    let before: { publishedAt: Date; id: string } | undefined;
    for (;;) {
      const page = await listCards(store.reading, { language: 'fr', before }, 3, now);
      seen.push(...page.map(({ slug }) => slug));
      before = page.at(-1);
      if (page.length < 3) break;
    }
    expect(seen).toHaveLength(7);
    expect(new Set(seen).size).toBe(7);
  });

  it('counts only what is visible', async () => {
    const sections = await listSections(store.reading, 'fr', now);
    expect(sections).toMatchObject([{ slug: 'world', count: 7 }]);
  });
});

describe('changing stories', () => {
  it('leads from an old slug to the new one, and appends a revision', async () => {
    const [taken] = await take({ headline: 'Old name' });
    const id = taken?.id ?? '';
    await store.write((writing) => reviseStory(writing, id, { slug: 'New name', reason: 'renamed' }, now));
    expect(await findStory(store.reading, 'old-name', now)).toEqual({ found: 'moved', slug: 'new-name' });
    expect(await findStory(store.reading, 'new-name', now)).toMatchObject({
      found: 'story',
      story: { revision: 2 },
    });
    await store.write((writing) => reviseStory(writing, id, { slug: 'old name', reason: 'back' }, now));
    expect(await findStory(store.reading, 'new-name', now)).toEqual({ found: 'moved', slug: 'old-name' });
  });

  it('refuses a slug that is another story’s, and changes nothing', async () => {
    await take({ headline: 'First here' });
    const [other] = await take({ headline: 'Second here' });
    await expect(
      store.write((writing) =>
        reviseStory(writing, other?.id ?? '', { slug: 'first-here', reason: 'x' }, now),
      ),
    ).rejects.toThrow('already has the address');
    expect(await findStory(store.reading, 'second-here', now)).toMatchObject({ story: { revision: 1 } });
  });

  it('withdraws with a reason, and takes the pin away', async () => {
    const [taken] = await take({ headline: 'Not so' });
    const id = taken?.id ?? '';
    await store.write((writing) => pinStories(writing, 'en', [id]));
    expect(await placedCards(store.reading, { language: 'en', section: null }, now)).toHaveLength(1);
    await store.write((writing) => withdrawStory(writing, id, 'It was not so.', now));
    expect(await placedCards(store.reading, { language: 'en', section: null }, now)).toHaveLength(0);
    expect(await findStory(store.reading, 'not-so', now)).toMatchObject({
      found: 'withdrawn',
      reason: 'It was not so.',
    });
  });

  it('adds corrections and never changes one', async () => {
    const [taken] = await take({ headline: 'Corrected' });
    const id = taken?.id ?? '';
    await store.write((writing) => correctStory(writing, id, { text: 'It was 12, not 21.' }, now));
    const asked = { language: 'en', kind: 'correction' as const };
    expect((await listCorrections(store.reading, asked, 1, now))[0]).toMatchObject({
      text: 'It was 12, not 21.',
    });
    expect(await listCorrections(store.reading, { language: 'en', kind: 'update' }, 1, now)).toEqual([]);
    await expect(store.statement(`update corrections set text = ''`)).rejects.toThrow('append-only');
    await expect(store.statement('delete from revisions')).rejects.toThrow('append-only');
  });

  it('never changes what is published in silence: the database refuses it', async () => {
    const [taken] = await take({ headline: 'Seen by many' });
    const id = taken?.id ?? '';
    const revise = (publicNote: string | null) =>
      store.write((writing) =>
        reviseStory(writing, id, { headline: 'Seen by all', reason: 'better', publicNote }, now),
      );
    await expect(revise(null)).rejects.toThrow('with a public note or a correction only');
    await expect(
      store.write((writing) =>
        writing.updateTable('stories').set({ standfirst: 'Quietly' }).where('id', '=', id).execute(),
      ),
    ).rejects.toThrow('with a public note or a correction only');
    expect(await findStory(store.reading, 'seen-by-many', now)).toMatchObject({
      story: { headline: 'Seen by many', standfirst: null, notes: [] },
    });
    await revise('The headline says it better.');
    await store.write(async (writing) => {
      const revision = await reviseStory(
        writing,
        id,
        { standfirst: 'Four, not five.', reason: 'wrong' },
        now,
      );
      await correctStory(writing, id, { kind: 'clarification', text: 'It was four.', revision }, now);
    });
    expect(await findStory(store.reading, 'seen-by-many', now)).toMatchObject({
      story: {
        headline: 'Seen by all',
        notes: [{ text: 'The headline says it better.' }],
        corrections: [{ kind: 'clarification', text: 'It was four.' }],
      },
    });
  });

  it('says of copy that its source changed that it was taken in again', async () => {
    const draft = { headline: 'From a wire', language: 'fr', slug: 'from-a-wire' };
    await take(draft);
    await take({ ...draft, text: 'Autrement.' });
    expect(await findStory(store.reading, 'from-a-wire', now)).toMatchObject({
      story: { notes: [{ text: 'La source a modifié son texte, que nous avons repris.' }] },
    });
  });

  it('lists the withdrawal of a story as a retraction, and answers so at its old address too', async () => {
    const [taken] = await take({ headline: 'Was so', language: 'zh', slug: 'was-so' });
    const [hidden] = await take({
      headline: 'Never seen',
      language: 'zh',
      slug: 'never-seen',
      embargoUntil: new Date('2026-12-24T00:00:00Z'),
    });
    await store.write((writing) =>
      reviseStory(writing, taken?.id ?? '', { slug: 'is-so', reason: 'renamed' }, now),
    );
    for (const id of [taken?.id ?? '', hidden?.id ?? '']) {
      await store.write((writing) => withdrawStory(writing, id, 'It was made up.', now));
    }
    const asked = { language: 'zh', kind: 'retraction' as const };
    expect(await listCorrections(store.reading, asked, 9, now)).toMatchObject([
      { slug: 'is-so', text: 'It was made up.' },
    ]);
    expect(await findStory(store.reading, 'was-so', now)).toMatchObject({
      found: 'withdrawn',
      slug: 'is-so',
    });
    expect(await findStory(store.reading, 'never-seen', now)).toEqual({ found: 'nothing' });
  });
});
