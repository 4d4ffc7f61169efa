import { parseHTML } from 'linkedom';
import { afterAll, beforeAll } from 'vitest';
import { testFiles } from '../../../evidence/datasets/testing.ts';
import { makeMember, type TestMember } from '../../../readers/testing.ts';
import type { Store } from '../../../store/database.ts';
import { openTestStore } from '../../../store/testing.ts';
import type { RunningServer } from '../../server/server.ts';
import { startTestPortal } from '../../testing/testing.ts';
import { testConfig } from '../../testing/testing-parts.ts';
import { visitsTo } from '../../testing/testing-visitor.ts';
import { keepDraft } from './draft-testing.ts';

/** A table for a data editor to pick from: its slug, title and lines. */
export type PickedTable = readonly [slug: string, title: string, rows: readonly string[]];

/**
 * Starts a portal for the tests of a file, with tables, a draft, and a data editor who picks evidence for its figures.
 */
export function pickingDesk(tables: readonly PickedTable[], headline: string, text: string) {
  let store: Store;
  let portal: RunningServer;
  let editor: TestMember;
  let idOf: (words: string) => string;
  const files = testFiles(() => store);
  beforeAll(async () => {
    store = await openTestStore();
    const config = testConfig({
      PUBLIC_URL: 'http://localhost:3999',
      DATA_DIR: files.settings.DATA_DIR,
    });
    for (const [slug, title, rows] of tables)
      await files.add(`${slug}.csv`, rows.join('\n'), { slug, title, producer: 'An office', licence: 'CC0' });
    portal = await startTestPortal(store, { config });
    editor = await makeMember(store, { role: 'data editor', name: 'Dana Data' });
    idOf = await keepDraft(store, headline, text);
  }, 60_000);
  afterAll(async () => {
    await portal.close();
    await store.close();
    files.remove();
  });
  return {
    ...visitsTo(() => ({ portal, as: editor })),
    store: () => store,
    portal: () => portal,
    settings: files.settings,
    readPage: async (answer: Response) => parseHTML(await answer.text()).document,
    /** The id of the figure with these words. */
    idOf: (words: string) => idOf(words),
    /** The URLs below that figure, or its picking page with fields. */
    at: (words: string, path = '') => `/desk/figures/${idOf(words)}${path}`,
    picking: (words: string, fields: Record<string, string>) =>
      `/desk/figures/${idOf(words)}/table?${new URLSearchParams(fields)}`,
  };
}
