import type { Store } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import type { Body } from '../../stories/body.ts';
import { moveStory } from '../move-story.ts';
import { startStory } from '../start-story.ts';
import { type staffIn, writtenDraft } from '../testing.ts';
import { publishEntry } from './publish-entry.ts';

type Writer = Awaited<ReturnType<typeof staffIn>>;

/** A text of these paragraphs. */
export const said = (...lines: string[]): Body => ({
  type: 'doc',
  content: lines.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
});

/** A live story in English that is out. */
export async function liveStory(store: Store, by: Writer, headline: string, now = new Date()) {
  const draft = { ...writtenDraft(headline, 'Exports rose by 12 % in 2023.'), kind: 'live' as const };
  const { id, slug } = await store.write((writing) => startStory(writing, draft, by.writes, now));
  const moving = { storyId: id, move: 'publish' as const, by: by.member };
  await store.write((writing) => moveStory(writing, moving, { twoPairs: false, blocking: [] }, now));
  return { storyId: id, slug };
}

/** Publishes an entry of one paragraph; answers its number. */
export function writeEntry(
  store: Store,
  by: Writer,
  storyId: string,
  text: string,
  more: { readonly headline?: string; readonly isKey?: boolean } = {},
) {
  const { headline = '', isKey = false } = more;
  const entry = { storyId, entryId: newId(), headline, byline: 'Emil', isKey, override: '' };
  return store.write((writing) =>
    publishEntry(writing, { ...entry, body: said(text) }, by.writes, { blocking: [] }, new Date()),
  );
}
