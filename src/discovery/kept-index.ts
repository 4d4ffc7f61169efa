import { changedEntities } from '../entities/changed-entities.queries.ts';
import { ENTITIES_CHANNEL } from '../entities/entity.ts';
import type { Store } from '../store/database.ts';
import { STORIES_CHANNEL } from '../stories/story.changes.ts';
import { readIndexFile, removeDeadDrafts, removeIndexFile, writeIndexFile } from './index-file.ts';
import type { KeptIndex } from './keep-current.ts';

/** With more changed stories than this, everything is read again. */
const MOST = 5_000;

/** An index in a file. */
export interface IndexInFile extends KeptIndex {
  /** Says that all changes up to this position in the log are in the library; a library written later is current up to it. */
  handled(position: string): void;
}

/**
 * Saves a library in the file at `path`. It is current up to the last position in the log that was handled, or at which this
 * process started; later changes are read again.
 */
export function keptIn(
  path: string,
  store: Pick<Store, 'reading' | 'position' | 'changesSince'>,
): IndexInFile {
  const begun = store.position();
  begun.catch(() => undefined);
  const cleared = removeDeadDrafts(path).catch(() => undefined);
  let latest: string | null = null;
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
    read: async () => {
      await cleared;
      return readIndexFile(path);
    },
    changedSince,
    write: async (library) => writeIndexFile(path, library, latest ?? (await begun)),
    remove: () => removeIndexFile(path),
    handled: (position) => {
      latest = position;
    },
  };
}
