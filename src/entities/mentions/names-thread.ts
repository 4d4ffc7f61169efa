import { serveThread } from '../../store/sandbox/serve-thread.ts';
import { knownInThread } from './known-in-thread.ts';
import { useNameData } from './name-data.ts';
import type { NamesOrder } from './names-of.ts';
import { readNames } from './read-names.ts';

// The program of the thread that reads long texts for names.
serveThread(async ({ text, beginnings, data }: NamesOrder, ask) => {
  useNameData(data);
  return readNames(text, await knownInThread(text.words, beginnings, ask));
});
