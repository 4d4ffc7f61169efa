import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** The rules that ask for colours. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** The rules of axe a page breaks, and where; the browser's context must bypass the page's own policy. */
export async function passesAxe(page: Page, rules?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  return page.evaluate(async (runOnly) => {
    const { axe } = globalThis as unknown as {
      axe: { run(options: object): Promise<{ violations: Violation[] }> };
    };
    // Of the rules that hold it need not tell every element that they hold for.
    const { violations } = await axe.run({ resultTypes: ['violations'], ...(runOnly && { runOnly }) });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    );
  }, rules);
}

/** The rules of axe a page breaks, light and dark; what stands on it is the same in both, so dark is asked for its colours. */
export async function passesAxeInBoth(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    // No colour is on its way to another.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const broken = await passesAxe(page, colorScheme === 'dark' ? OF_COLOURS : undefined);
    found.push(...broken.map((words) => `${colorScheme} ${words}`));
  }
  return found;
}

interface Violation {
  id: string;
  nodes: { target: string[] }[];
}
