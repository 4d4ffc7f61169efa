import type { Page } from 'playwright-core';

/** Goes on with Tab until what has this name, label or text has the focus; throws where Tab leads to none. */
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let at = 0; at < 80; at += 1) {
    await page.keyboard.press('Tab');
    const now = await page.evaluate(
      () =>
        document.activeElement?.getAttribute('name') ??
        document.activeElement?.getAttribute('aria-label') ??
        document.activeElement?.textContent?.trim() ??
        '',
    );
    if (now === name) return;
  }
  throw new Error(`Tab leads to no ${name}`);
}
