import type { KeepingWord, KeepingWords } from '../../../desk/keeping/keeping-words.ts';

/** The messages below the editor: one quiet status line, and bars for decisions. */
export class KeepingLine {
  readonly member: string;
  readonly #known: KeepingWords;
  readonly #line: HTMLElement;
  readonly #bars: HTMLElement;
  readonly #others: HTMLElement;

  constructor(place: HTMLElement) {
    this.#known = JSON.parse(place.dataset.keeping ?? '{}') as KeepingWords;
    this.member = this.#known.member;
    this.#line = place;
    this.#bars = document.createElement('div');
    this.#bars.className = 'keeping-bars';
    this.#bars.setAttribute('role', 'status');
    this.#others = document.createElement('p');
    this.#others.className = 'keeping-others';
    place.closest('.writing-bar')?.after(this.#bars, this.#others);
  }

  /** The message `key`, with its placeholders filled. */
  say(key: KeepingWord, values: Readonly<Record<string, string>> = {}): string {
    return this.#known.words[key].replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
  }

  /** A time of today in the desk's format. */
  time(at: string | Date): string {
    const { language, zone } = this.#known;
    return new Intl.DateTimeFormat(language, {
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZone: zone,
      timeZoneName: 'short',
    }).format(new Date(at));
  }

  /** Sets the status line; `loud` if screen readers should announce it. */
  status(text: string, loud = false): void {
    if (this.#line.textContent === text) return;
    this.#line.setAttribute('aria-live', loud ? 'polite' : 'off');
    this.#line.classList.toggle('loud', loud);
    this.#line.textContent = text;
  }

  /** Who else has the story open. */
  others(names: readonly string[]): void {
    const text = names.length > 0 ? this.say('alsoHere', { names: names.join(', ') }) : '';
    if (this.#others.textContent !== text) this.#others.textContent = text;
  }

  /** Shows a bar by its name, with its actions; the same name replaces it. */
  bar(name: string, text: string, ...tools: (HTMLElement | null)[]): void {
    const old = this.#bars.querySelector<HTMLElement>(`[data-bar="${name}"]`);
    if (old?.dataset.says === text) return;
    const bar = document.createElement('p');
    bar.className = 'keeping-bar';
    bar.dataset.bar = name;
    bar.dataset.says = text;
    bar.append(text, ...tools.flatMap((tool) => (tool ? [' ', tool] : [])));
    if (old) old.replaceWith(bar);
    else this.#bars.append(bar);
  }

  /** Removes a bar. */
  noBar(name: string): void {
    this.#bars.querySelector(`[data-bar="${name}"]`)?.remove();
  }

  /** A button for a bar. */
  button(key: KeepingWord, does: () => void): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'act quiet';
    button.textContent = this.say(key);
    button.addEventListener('click', does);
    return button;
  }

  /** A link for a bar. */
  link(key: KeepingWord, href: string): HTMLAnchorElement {
    const link = document.createElement('a');
    link.href = href;
    link.textContent = this.say(key);
    return link;
  }
}
