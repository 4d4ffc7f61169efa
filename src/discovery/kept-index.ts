import { changedEntities } from '../entities/changed-entities.queries.ts';
import { ENTITIES_CHANNEL } from '../entities/entity.ts';
import type { Store } from '../store/database.ts';
import { STORIES_CHANNEL } from '../stories/story.changes.ts';
import { readIndexFile, writeIndexFile } from './index-file.ts';
import type { KeptIndex } from './keep-current.ts';

/** With more changed stories than this, everything is read again. */
const MOST = 5_000;

/**
 * Saves a library in the file at `path`. It is current up to the log position at which this process started; later changes
 * are read again.
 */
export function keptIn(path: string, store: Pick<Store, 'reading' | 'position' | 'changesSince'>): KeptIndex {
  const begun = store.position();
  begun.catch(() => undefined);
  const changedSince = async (position: string): Promise<string[] | null> => {
    const changes = await store.changesSince(position);
    if (changes === null) return null;
    const payloads = (channel: string) =>
      changes.flatMap((one) => (one.channel === channel ? [one.payload] : []));
    const stories = payloads(STORIES_CHANNEL);
    const entities = payloads(ENTITIES_CHANNEL);
    if (stories.includes('') || entities.includes('')) return null;
    const named = await changedEntities(
      store.reading,
      entities.flatMap((payload) => payload.split(',')),
      MOST,
    );
    if (named.storyIds === null) return null;
    const ids = [...new Set([...stories.flatMap((payload) => payload.split(',')), ...named.storyIds])];
    return ids.length > MOST ? null : ids;
  };
  return {
    read: () => readIndexFile(path),
    changedSince,
    write: async (library) => writeIndexFile(path, library, await begun),
  };
}
