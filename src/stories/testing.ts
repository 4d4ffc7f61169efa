import type { Store } from '../store/database.ts';
import type { StoryDraft } from './story.ts';

/** A published draft for tests, with `more` laid over it. */
export function draftOf(more: Partial<StoryDraft> & { headline: string; text?: string }): StoryDraft {
  const { text = 'One paragraph.', ...rest } = more;
  return {
    externalKey: `test:${rest.slug ?? rest.headline}`,
    groupKey: null,
    slug: null,
    language: 'en',
    kind: 'news',
    state: 'published',
    section: { slug: 'world', names: { en: 'World' } },
    topics: [],
    authors: [],
    standfirst: null,
    dateline: null,
    placeSlug: null,
    byline: null,
    body: {
      type: 'doc',
      content: text
        .split('\n\n')
        .map((line) => ({ type: 'paragraph', content: [{ type: 'text', text: line }] })),
    },
    lead: null,
    source: { slug: 'us', name: 'Us', url: null, licence: null, licenceUrl: null, policy: 'own' },
    agency: null,
    sourceUrl: null,
    citations: [],
    publishedAt: new Date('2026-11-20T10:00:00Z'),
    zoneStated: true,
    updatedAt: null,
    embargoUntil: null,
    corrections: [],
    demo: false,
    ...rest,
  };
}

/** Sets columns of a story past everything that guards them. */
export async function setColumns(
  store: Store,
  id: string,
  columns: Readonly<Record<string, unknown>>,
): Promise<void> {
  await store.write((writing) =>
    writing
      .updateTable('stories')
      .set(columns as never)
      .where('id', '=', id)
      .execute(),
  );
}
