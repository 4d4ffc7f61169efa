import type { Page } from 'playwright-core';

/** Asks for the text of a story to be saved, and waits until the page says that it is. */
export async function saveText(page: Page): Promise<void> {
  const action = page.url().replace(/[?#].*/, '');
  // The page may still say that it was saved before; where nothing has changed since, it sends nothing.
  const sent = page
    .waitForRequest((request) => request.method() === 'POST' && request.url() === action, { timeout: 2_000 })
    .catch(() => null);
  await page.keyboard.press('Control+s');
  await (await sent)?.response();
  await page.getByText(/^(?:Saved|حُفظ) \d\d:\d\d/).waitFor();
}
