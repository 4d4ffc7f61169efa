import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startStory } from '../../src/desk/start-story.ts';
import { staffIn, writtenDraft } from '../../src/desk/testing.ts';
import { silentLog } from '../../src/log.ts';
import { makeMember } from '../../src/readers/testing.ts';
import { openStore } from '../../src/store/database.ts';
import { contextOf } from '../journeys/as-member.ts';
import { openBrowser } from '../journeys/browser.ts';
import { serveOwn } from '../journeys/own-portal.ts';

/** The most milliseconds from a key to the next picture of the page, for nineteen keys of twenty. */
const MOST = 30;
/** The most milliseconds from a pause to what the panel says of the text, for nineteen pauses of twenty. */
const MOST_PANEL = 500;
const PARAGRAPHS = 60;
/** After so many keys somebody pauses long enough for the text to be read again, and types on while it is. */
const BURST = 10;
const BURSTS = 40;
const PAUSE_FOR_PANEL = 260;
const SENTENCE =
  'Exports of machine tools rose by 12.5 % to $900 million in the last quarter of 2023, customs data show, while the number of shippers that were named in the declarations fell, and what they sent was declared under headings that say less than the ones before, so that nobody can tell from the figures alone what was in the boxes.';

/**
 * Types into the middle of a story of 3,000 words with 60 figures in a real browser, and says how long the page takes
 * from a key to the picture that shows it, while what is written is read again beside it at each pause; and how long
 * after a pause that is there. Needs the built program.
 */
export async function measureTyping(): Promise<{ name: string; passed: boolean; lines: string[] }> {
  const directory = mkdtempSync(join(tmpdir(), 'sourceline-typing-'));
  const store = await openStore(
    { DATA_DIR: directory, DATABASE_URL: undefined, DATABASE_POOL: 1 },
    silentLog,
  );
  const member = await makeMember(store, { role: 'reporter', name: 'Rita Reporter' });
  const { writes } = await staffIn(store, 'Walter');
  const [first] = writtenDraft('', SENTENCE).body.content;
  const content = first ? Array.from({ length: PARAGRAPHS }, () => first) : [];
  const draft = { ...writtenDraft('A long story'), body: { type: 'doc' as const, content } };
  const { id } = await store.write((writing) => startStory(writing, draft, writes, new Date()));
  await store.close();
  const portal = await serveOwn(directory);
  const browser = await openBrowser();
  try {
    const context = await contextOf(browser, portal.url, member);
    const page = await context.newPage();
    await page.goto(`/desk/stories/${id}`);
    await page
      .locator('.writing-text p')
      .nth(PARAGRAPHS / 2)
      .click();
    const panel = page.locator('aside[data-panel]');
    const found = await panel.locator('ol > li').count();
    // What runs the checks names functions by this, which no page has.
    await page.evaluate('globalThis.__name = (made) => made');
    await page.evaluate(watch);
    const text = 'Nearly 70 % of the $900 million came from one place, officials said. ';
    for (let burst = 0; burst < BURSTS; burst += 1) {
      // As somebody types who types fast: twelve keys a second.
      const from = (burst * BURST) % text.length;
      await page.keyboard.type((text + text).slice(from, from + BURST), { delay: 80 });
      if (burst % 2 === 0) {
        // Typed on while the text is read: what is read is drawn between two keys.
        await page.waitForTimeout(PAUSE_FOR_PANEL);
        continue;
      }
      await page.waitForFunction(() => {
        const { lastKey, readAt, drawnAt, panelTook } = globalThis as unknown as Watched;
        if (!(readAt > lastKey && drawnAt > readAt)) return false;
        panelTook.push(drawnAt - lastKey);
        return true;
      });
    }
    const { took, panelTook } = await page.evaluate(() => {
      const { took, panelTook } = globalThis as unknown as Watched;
      return { took, panelTook };
    });
    const p95 = at(took, 0.95);
    const panelP95 = at(panelTook, 0.95);
    const words = SENTENCE.split(' ').length * PARAGRAPHS;
    const isOpen = await panel.isVisible();
    return {
      name: `typing in a story of ${words} words with ${found} figures beside it: p95 ${p95.toFixed(1)} ms from a key to its picture (at most ${MOST} ms), ${panelP95.toFixed(0)} ms from a pause to what is read (at most ${MOST_PANEL} ms)`,
      passed:
        isOpen &&
        found >= PARAGRAPHS &&
        took.length > (BURST * BURSTS) / 2 &&
        p95 <= MOST &&
        panelP95 <= MOST_PANEL,
      lines: [
        `${took.length} keys: p50 ${at(took, 0.5).toFixed(1)} ms, p99 ${at(took, 0.99).toFixed(1)} ms, longest ${at(took, 1).toFixed(1)} ms`,
        `${panelTook.length} pauses: p50 ${at(panelTook, 0.5).toFixed(0)} ms, longest ${at(panelTook, 1).toFixed(0)} ms`,
      ],
    };
  } finally {
    await browser.close();
    await portal.stop();
  }
}

/** What a page keeps of its keys, and of the panel's readings. */
interface Watched {
  readonly took: number[];
  readonly panelTook: number[];
  readonly lastKey: number;
  readonly readAt: number;
  readonly drawnAt: number;
}

/** Runs in the page: notes when keys are pressed and drawn, and when the text is read and the panel drawn anew. */
function watch(): void {
  const watched = { took: [] as number[], panelTook: [], lastKey: 0, readAt: 0, drawnAt: 0 };
  Object.assign(globalThis, watched);
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      Object.assign(globalThis, { lastKey: timeStamp });
      // The task after a frame runs when its picture is made.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => watched.took.push(performance.now() - timeStamp);
        port2.postMessage(null);
      });
    },
    true,
  );
  const { fetch: ask } = globalThis;
  Object.assign(globalThis, {
    fetch: (...asked: Parameters<typeof fetch>) => {
      if (String(asked[0]).includes('/reading')) Object.assign(globalThis, { readAt: performance.now() });
      return ask(...asked);
    },
  });
  const panel = document.querySelector('aside[data-panel]');
  if (panel)
    new MutationObserver(() => Object.assign(globalThis, { drawnAt: performance.now() })).observe(panel, {
      childList: true,
    });
}

/** The value that `part` of `values` are at most. */
function at(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  // By nearest rank: of twenty values, 0.95 is the nineteenth.
  return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? 0;
}
