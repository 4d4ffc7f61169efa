import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import type { BodyWords } from '../text/Body.tsx';
import { LiveEntry } from './LivePart.tsx';
import type { LiveEntryView } from './live.view.ts';

/** What an entry is drawn from. */
export interface EntryGiven {
  readonly entry: LiveEntryView;
  readonly words: BodyWords;
  readonly lang?: string | undefined;
  readonly dir?: 'ltr' | 'rtl' | undefined;
}

/** In characters: some thousand entries. */
const KEPT = 8_000_000;
const drawn = new LRUCache<string, string>({
  maxSize: KEPT,
  sizeCalculation: (html, key) => html.length + key.length,
});

/**
 * An entry as a reader's page puts it in. It is kept by all that it is drawn from, so that whoever asks for the whole of
 * a long coverage again and again has each entry drawn once, and what is kept is never out of date.
 */
export function drawEntry(given: EntryGiven, draw: (given: EntryGiven) => string = drawAnew): string {
  const key = createHash('sha256').update(JSON.stringify(given)).digest('base64');
  const known = drawn.get(key);
  if (known !== undefined) return known;
  const html = draw(given);
  drawn.set(key, html);
  return html;
}

function drawAnew(given: EntryGiven): string {
  return render(h(LiveEntry, given));
}
