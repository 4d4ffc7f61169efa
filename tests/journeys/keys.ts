import type { Page } from 'playwright-core';

/** What has the focus: what it is called, and whether somebody who looks at the page can tell. */
interface Focused {
  readonly name: string;
  readonly seen: boolean;
}

/** What somebody does with a page who has a keyboard, and nothing else. */
export class Keys {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  press(...keys: string[]): Promise<void> {
    return keys.reduce((before, key) => before.then(() => this.page.keyboard.press(key)), Promise.resolve());
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  /** Goes on with Tab, or back with Shift and Tab, to what is called `name`; throws where it cannot be seen to have the focus. */
  async to(name: string | RegExp, back = false): Promise<void> {
    const met: string[] = [];
    for (let at = 0; at < 160; at += 1) {
      await this.press(back ? 'Shift+Tab' : 'Tab');
      const now = await this.#focused();
      met.push(now.name);
      if (typeof name === 'string' ? now.name !== name : !name.test(now.name)) continue;
      if (!now.seen) throw new Error(`“${now.name}” has the focus, and nobody sees it`);
      return;
    }
    throw new Error(`Tab leads to no ${name}, but to ${[...new Set(met)].join(' | ')}`);
  }

  /** Goes to a button or a link, and presses Enter. */
  async enter(name: string | RegExp, back = false): Promise<void> {
    await this.to(name, back);
    await this.press('Enter');
  }

  /** Writes a local time such as 2026-03-31T14:30 into the field that has the focus, part by part. */
  async time(value: string): Promise<void> {
    const [, year = '', month = '', day = '', hour = '', minute = ''] =
      /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)$/.exec(value) ?? [];
    const half = Number(hour) < 12 ? 'AM' : 'PM';
    const ofTwelve = String(Number(hour) % 12 || 12).padStart(2, '0');
    // The year takes six digits: Tab leads on from it.
    await this.type(`${month}${day}${year}`);
    await this.press('Tab');
    await this.type(`${ofTwelve}${minute}${half}`);
    const written = await this.page.evaluate(() => (document.activeElement as HTMLInputElement).value);
    if (written !== value) throw new Error(`the field holds ${written}, not ${value}`);
  }

  /** Waits until `selector` has the focus. */
  async focusOn(selector: string): Promise<void> {
    await this.page.waitForFunction((wanted) => document.activeElement?.matches(wanted), selector);
  }

  #focused(): Promise<Focused> {
    return this.page.evaluate(() => {
      const at = document.activeElement as HTMLElement | null;
      if (!at || at === document.body) return { name: '', seen: true };
      const { labels } = at as HTMLInputElement;
      const [label] = labels ?? [];
      const words = [...(label?.childNodes ?? [])].find(({ nodeType }) => nodeType === Node.TEXT_NODE);
      const name =
        at.getAttribute('aria-label') ?? words?.textContent ?? label?.textContent ?? at.textContent ?? '';
      const { outlineStyle, boxShadow } = getComputedStyle(at);
      const { width, height } = at.getBoundingClientRect();
      // A text shows its cursor.
      const isText = at.matches('textarea, [contenteditable], input:not([type=checkbox], [type=radio])');
      const outlined = outlineStyle !== 'none' || boxShadow !== 'none';
      return {
        name: name.trim().replace(/\s+/g, ' '),
        seen: width > 0 && height > 0 && (isText || outlined),
      };
    });
  }
}
