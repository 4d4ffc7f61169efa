import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startStory } from '../../src/desk/start-story.ts';
import { copyOf, staffIn } from '../../src/desk/testing.ts';
import { silentLog } from '../../src/log.ts';
import { makeMember } from '../../src/readers/testing.ts';
import { openStore } from '../../src/store/database.ts';
import { contextOf } from '../journeys/as-member.ts';
import { openBrowser } from '../journeys/browser.ts';
import { serveOwn } from '../journeys/own-portal.ts';

/** The most milliseconds from a key to the next picture of the page, for nineteen keys of twenty. */
const MOST = 30;
const PARAGRAPHS = 60;
const KEYS = 400;
const SENTENCE =
  'Exports of machine tools rose by 12.5 % to $900 million in the last quarter of 2023, customs data show, while the number of shippers that were named in the declarations fell, and what they sent was declared under headings that say less than the ones before, so that nobody can tell from the figures alone what was in the boxes.';

/**
 * Types into the middle of a story of 3,000 words with 60 figures in a real browser, and says how long the page takes
 * from a key to the picture that shows it. Needs the built program.
 */
export async function measureTyping(): Promise<{ name: string; passed: boolean; lines: string[] }> {
  const directory = mkdtempSync(join(tmpdir(), 'sourceline-typing-'));
  const store = await openStore(
    { DATA_DIR: directory, DATABASE_URL: undefined, DATABASE_POOL: 1 },
    silentLog,
  );
  const member = await makeMember(store, { role: 'reporter', name: 'Rita Reporter' });
  const { writes } = await staffIn(store, 'Walter');
  const [first] = copyOf('', SENTENCE).body.content;
  const content = first ? Array.from({ length: PARAGRAPHS }, () => first) : [];
  const copy = { ...copyOf('A long story'), body: { type: 'doc' as const, content } };
  const { id } = await store.write((writing) => startStory(writing, copy, writes, new Date()));
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
    await page.evaluate(() => {
      const took: number[] = [];
      Object.assign(globalThis, { took });
      addEventListener(
        'keydown',
        ({ timeStamp }) => {
          // The task after a frame runs when its picture is made.
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => took.push(performance.now() - timeStamp);
            port2.postMessage(null);
          });
        },
        true,
      );
    });
    const text = 'Nearly 70 % of the $900 million came from one place, officials said. '.repeat(10);
    // As somebody types who types fast: twelve keys a second.
    await page.keyboard.type(text.slice(0, KEYS), { delay: 80 });
    const took = await page.evaluate(() => (globalThis as unknown as { took: number[] }).took);
    const sorted = took.toSorted((a, b) => a - b);
    const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
    const words = SENTENCE.split(' ').length * PARAGRAPHS;
    return {
      name: `typing in a story of ${words} words: p95 ${at(0.95).toFixed(1)} ms from a key to its picture (at most ${MOST} ms)`,
      passed: took.length > KEYS / 2 && at(0.95) <= MOST,
      lines: [
        `${took.length} keys: p50 ${at(0.5).toFixed(1)} ms, p99 ${at(0.99).toFixed(1)} ms, longest ${at(1).toFixed(1)} ms`,
      ],
    };
  } finally {
    await browser.close();
    await portal.stop();
  }
}
