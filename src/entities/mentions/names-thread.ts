import { serveThread } from '../../store/sandbox/serve-thread.ts';
import type { NamesOrder } from './names-of.ts';
import { readNames } from './read-names.ts';

// The program of the thread that reads long texts for names.
serveThread(({ text, hits }: NamesOrder) => {
  let passage = 0;
  return readNames(text, { find: () => hits[passage++] ?? [] });
});
