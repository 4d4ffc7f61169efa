import type { Page } from 'playwright-core';

/** The headline of the story that a page shows, without what the data say of its figures. */
export function headlineOf(page: Page): Promise<string> {
  return page.locator('main h1').evaluate((heading) => {
    const words = heading.cloneNode(true) as HTMLElement;
    for (const beside of words.querySelectorAll('.exactly')) beside.remove();
    return words.textContent ?? '';
  });
}
