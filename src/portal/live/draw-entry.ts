import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import type { BodyWords } from '../text/Body.tsx';
import { LiveEntry } from './LivePart.tsx';
import type { LiveEntryView } from './live.view.ts';

/** The data an entry is drawn from. */
export interface EntryGiven {
  readonly entry: LiveEntryView;
  readonly words: BodyWords;
  readonly lang?: string | undefined;
  readonly dir?: 'ltr' | 'rtl' | undefined;
}

/** In characters: several thousand entries. */
const KEPT = 8_000_000;
const drawn = new LRUCache<string, string>({
  maxSize: KEPT,
  sizeCalculation: (html, key) => html.length + key.length,
});

/**
 * An entry as HTML for a reader's page. It is cached by everything it is drawn from, so that repeated requests for a
 * long coverage draw each entry once, and the cache is never outdated.
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
