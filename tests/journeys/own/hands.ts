import type { Locator, Page } from 'playwright-core';
import { Keys } from '../keys.ts';

/** How somebody works on a page; what is a step is counted: a field filled in or chosen, a box ticked, a press. */
export abstract class Hands {
  readonly page: Page;
  steps = 0;

  constructor(page: Page) {
    this.page = page;
  }

  /** Fills in the field called `label`, whatever it has. */
  fill(label: string, text: string): Promise<void> {
    this.steps += 1;
    return this.doFill(label, text);
  }
  /** Chooses an option of a list. */
  choose(label: string, option: string): Promise<void> {
    this.steps += 1;
    return this.doChoose(label, option);
  }
  /** Ticks a box, or takes its tick away. */
  tick(label: string): Promise<void> {
    this.steps += 1;
    return this.doTick(label);
  }
  /** Chooses among a group of options. */
  pick(label: string): Promise<void> {
    this.steps += 1;
    return this.doPick(label);
  }
  /** Presses a button, follows a link or opens a part; `until` is seen afterwards. */
  async press(name: string, until?: string | RegExp | (() => Promise<unknown>)): Promise<void> {
    this.steps += 1;
    await this.doPress(name);
    if (typeof until === 'function') await until();
    else if (until instanceof RegExp) await this.page.waitForURL(until);
    else if (until) await this.page.getByText(until).first().waitFor();
  }
  /** Chooses the file of a field, and sends it with its button. */
  async upload(label: string, button: string, file: { name: string; mimeType: string; buffer: Buffer }) {
    this.steps += 2;
    const chooser = this.page.waitForEvent('filechooser');
    await this.openFile(label);
    await (await chooser).setFiles(file);
    await this.doPress(button);
  }
  /** Fills in the field that a press before has put the focus on. */
  async fillHere(selector: string, text: string): Promise<void> {
    this.steps += 1;
    await new Keys(this.page).focusOn(selector);
    await this.page.keyboard.type(text);
  }
  /** Writes the text of a story. */
  async write(label: string, text: string): Promise<void> {
    this.steps += 1;
    await this.enterText(label);
    await this.page.keyboard.type(text);
  }

  protected abstract doFill(label: string, text: string): Promise<void>;
  protected abstract doChoose(label: string, option: string): Promise<void>;
  protected abstract doTick(label: string): Promise<void>;
  protected abstract doPick(label: string): Promise<void>;
  protected abstract doPress(name: string): Promise<void>;
  protected abstract openFile(label: string): Promise<void>;
  protected abstract enterText(label: string): Promise<void>;
}

/** Somebody with a mouse. */
export class MouseHands extends Hands {
  #field(label: string): Locator {
    return this.page.getByLabel(label, { exact: true }).filter({ visible: true }).first();
  }
  protected doFill(label: string, text: string) {
    return this.#field(label).fill(text);
  }
  protected async doChoose(label: string, option: string) {
    await this.#field(label).selectOption({ label: option });
  }
  protected doTick(label: string) {
    return this.#field(label).click();
  }
  protected doPick(label: string) {
    return this.#field(label).check();
  }
  protected doPress(name: string) {
    const { page } = this;
    const named = (role: 'link' | 'button') => page.getByRole(role, { name, exact: true });
    const part = page.locator('summary').getByText(name, { exact: true });
    // A button that Enter presses in a field comes first, and is out of sight.
    const seen = page.locator(':not([tabindex="-1"])');
    return named('link').or(named('button')).or(part).and(seen).first().click();
  }
  protected openFile(label: string) {
    return this.#field(label).click();
  }
  protected enterText(_label: string) {
    return this.page.locator('.writing-text').click();
  }
}

/** Somebody with a keyboard alone. */
export class KeyHands extends Hands {
  readonly #keys: Keys;

  constructor(page: Page) {
    super(page);
    this.#keys = new Keys(page);
  }
  protected async doFill(label: string, text: string) {
    await this.#keys.to(label);
    await this.#keys.press('Control+a');
    await this.#keys.type(text);
  }
  protected async doChoose(label: string, option: string) {
    await this.#keys.to(label);
    await this.#keys.type(option);
  }
  protected async doTick(label: string) {
    await this.#keys.to(label);
    await this.#keys.press('Space');
  }
  protected async doPick(label: string) {
    // Tab goes to the option that is chosen; the arrows lead to the others.
    const chosen = () =>
      this.page.evaluate(() => {
        const [label] = (document.activeElement as HTMLInputElement).labels ?? [];
        return label?.textContent?.trim() ?? '';
      });
    while (!(await this.page.evaluate(() => (document.activeElement as HTMLInputElement).type === 'radio')))
      await this.#keys.press('Tab');
    while (!(await chosen()).startsWith(label)) await this.#keys.press('ArrowUp');
  }
  protected doPress(name: string) {
    return this.#keys.enter(name);
  }
  protected async openFile(label: string) {
    await this.#keys.to(label);
    await this.#keys.press('Enter');
  }
  protected async enterText(label: string) {
    await this.#keys.to(label);
    await this.#keys.focusOn('.writing-text');
  }
}
