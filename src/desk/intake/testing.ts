import type { Store } from '../../store/database.ts';
import type { StoryDraft } from '../../stories/story.ts';
import { draftOf } from '../../stories/testing.ts';
import { upsertStories } from '../../stories/upsert-stories.ts';

/** A source whose items are excerpts. */
export const WIRE = {
  ...{ slug: 'a-wire', name: 'A Wire', url: null, licence: null, licenceUrl: null },
  policy: 'linked' as const,
};

/** What a feed brought at a time; answers its id. Sent again under one headline or key, it is a new version. */
export async function bringIn(
  store: Store,
  item: Parameters<typeof draftOf>[0],
  at: Date,
  more: Partial<StoryDraft> = {},
): Promise<string> {
  const draft = draftOf({ state: 'draft', source: WIRE, publishedAt: at, ...item, ...more });
  const [taken] = await store.write((writing) => upsertStories(writing, [draft], at));
  return taken?.id ?? '';
}
