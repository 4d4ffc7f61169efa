import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Jobs run beside the portal: what they make is there soon, and a page without JavaScript is asked again. */
export async function comesUp(page: Page, path: string, text: string): Promise<void> {
  await expect
    .poll(
      async () => {
        await page.goto(path);
        return page.getByRole('main').getByText(text).count();
      },
      { timeout: 75_000, interval: 1_000 },
    )
    .toBeGreaterThan(0);
}
