import type { Store } from '../../store/database.ts';
import { listNewsroomPages } from '../../stories/newsroom-pages/newsroom-page.queries.ts';
import type { ListedPage } from '../../stories/newsroom-pages/newsroom-page.ts';

/** The newsroom's published pages as they were read last: every page links them at its foot, so none asks for them. */
export interface PublishedPages {
  readonly list: readonly ListedPage[];
}

/** The same, to be read again when they change. */
export interface LivePublishedPages extends PublishedPages {
  /** Reads them again; when it resolves, everything that had changed before is there. */
  reload(): Promise<void>;
}

/** The published pages: none until they are read. */
export function publishedPagesOf({ reading }: Pick<Store, 'reading'>): LivePublishedPages {
  let list: readonly ListedPage[] = [];
  const read = async () => {
    list = await listNewsroomPages(reading, { state: 'published' });
  };
  let last: Promise<void> = Promise.resolve();
  return {
    get list() {
      return list;
    },
    reload: () => {
      // After the one before, or an older list could come last.
      last = last.then(read, read);
      return last;
    },
  };
}
