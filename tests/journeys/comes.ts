import type { Page } from 'playwright-core';

/**
 * Does what leads to another page, or to the same one drawn anew, and waits until that is there, its scripts too: what
 * comes next cannot meet the page that was left, which may have a button, or a sentence, of the same name.
 */
export async function comes(page: Page, act: () => Promise<unknown>): Promise<void> {
  const there = page.waitForEvent('load');
  // Where the act itself fails, nobody waits any more.
  there.catch(() => undefined);
  await act();
  await there;
}
