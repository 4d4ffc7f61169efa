import { decodeHTML } from 'entities';
import { parseHTML } from 'linkedom';

/** A link as a user encounters it. */
export interface ReadLink {
  readonly name: string;
  readonly href: string;
}

/** A field as a user encounters it; `chosen` is its value, or what is ticked, in words. */
export interface ReadField {
  readonly name: string;
  readonly value: string;
  readonly checked: boolean;
  readonly required: boolean;
  readonly invalid: boolean;
  /** The options, in words. */
  readonly options: readonly string[];
}

/** An accessible name: in full, or a pattern. */
type Name = string | RegExp;

const HEADINGS = 'h1, h2, h3, h4, h5, h6';
const FIELDS = 'input:not([type="hidden"], [type="submit"]), select, textarea';
const BUTTONS = 'button, input[type="submit"], [role="button"]';
const HIDDEN = 'script, style, template, noscript, [hidden], [aria-hidden="true"]';

/** Reads a page, or a part of one. */
export function readPage(html: string): TestPage {
  return new TestPage(parseHTML(html).document.documentElement);
}

/** A page, or a part of one, as a user perceives it: by roles and accessible names. */
export class TestPage {
  readonly #root: Element;

  constructor(root: Element) {
    this.#root = root;
  }

  /** Its text, as read out. */
  get text(): string {
    return wordsOf(this.#root);
  }

  get language(): string | null {
    return this.#root.getAttribute('lang');
  }

  get direction(): string | null {
    return this.#root.getAttribute('dir');
  }

  /** The names of its headings, of one level or all. */
  headings(level?: number): string[] {
    return this.#all(level ? `h${level}` : HEADINGS).map(nameOf);
  }

  /** The texts of assertive live regions: errors. */
  get alerts(): string[] {
    return this.#all('[role="alert"]').map(wordsOf);
  }

  /** The texts of polite live regions: confirmations. */
  get statuses(): string[] {
    return this.#all('[role="status"]').map(wordsOf);
  }

  /** The links with a name. */
  links(name?: Name): ReadLink[] {
    return this.#named('a[href]', name).map((link) => ({
      name: nameOf(link),
      href: link.getAttribute('href') ?? '',
    }));
  }

  /** The link with a name; if there is not exactly one, throws and lists the links. */
  link(name: Name): ReadLink {
    return only(this.links(name), `link ${name}`, () => this.links().map(({ name }) => name));
  }

  /** The targets of its links. */
  get leadsTo(): string[] {
    return this.links().map(({ href }) => href);
  }

  /** What a browser focuses when it opens the page: each element's name, or its text if it has none. */
  get focused(): string[] {
    return this.#all('[autofocus]').map((element) => nameOf(element) || wordsOf(element));
  }

  /** The names of its buttons. */
  buttons(name?: Name): string[] {
    return this.#named(BUTTONS, name).map(nameOf);
  }

  /** The fields with a label. */
  fields(name?: Name): ReadField[] {
    return this.#named(FIELDS, name).map(readField);
  }

  /** The field with a label; if there is not exactly one, throws and lists the fields. */
  field(name: Name): ReadField {
    return only(this.fields(name), `field ${name}`, () => this.fields().map(({ name }) => name));
  }

  /** What a browser submits if this button is pressed and nothing else was touched, in order. */
  sends(button: Name): [string, string][] {
    const pressed = only(this.#named(BUTTONS, button), `button ${button}`, () => this.buttons());
    const owner = pressed.getAttribute('form');
    const form = owner ? this.#root.ownerDocument.getElementById(owner) : pressed.closest('form');
    if (!form) throw new Error(`The button ${button} is in no form.`);
    const every = [...this.#root.ownerDocument.querySelectorAll('input, select, textarea, button')];
    const its = every.filter((field) => {
      const named = field.getAttribute('form');
      return named ? named === form.id : form.contains(field);
    });
    return its.flatMap((field) => sentBy(field, pressed));
  }

  /** The rows of a table, each by column name. */
  table(name?: Name): Record<string, string>[] {
    const table = only(this.#named('table', name), `table ${name ?? ''}`, () =>
      this.#all('table').map(nameOf),
    );
    const columns = [...table.querySelectorAll('thead th')].map(wordsOf);
    return [...table.querySelectorAll('tbody tr')].map((row) =>
      Object.fromEntries([...row.children].map((cell, at) => [columns[at] ?? String(at), wordsOf(cell)])),
    );
  }

  /** The items of its lists. */
  items(): TestPage[] {
    return this.#all('li').map((item) => new TestPage(item));
  }

  /** The landmark, section or group with a name; throws if there is not exactly one. */
  part(name: Name): TestPage {
    const selector = 'section, nav, aside, main, form, fieldset, dialog, article, li, [role]';
    const found = this.#named(selector, name);
    return new TestPage(only(found, `part ${name}`, () => this.#all(selector).map(nameOf).filter(Boolean)));
  }

  /** The part at a selector, for elements without a name. */
  at(selector: string): TestPage {
    return new TestPage(only(this.#all(selector), selector, () => []));
  }

  #all(selector: string): Element[] {
    return [...this.#root.querySelectorAll(selector)].filter((element) => !element.closest(HIDDEN));
  }

  #named(selector: string, name?: Name): Element[] {
    const all = this.#all(selector);
    if (name === undefined) return all;
    return all.filter((element) =>
      typeof name === 'string' ? nameOf(element) === name : name.test(nameOf(element)),
    );
  }
}

function only<Thing>(found: Thing[], what: string, there: () => string[]): Thing {
  const [first] = found;
  if (first && found.length === 1) return first;
  const count = found.length === 0 ? 'no' : String(found.length);
  throw new Error(`The page has ${count} ${what}, but: ${[...new Set(there())].join(' | ')}`);
}

/** The accessible name of an element, as far as the pages of a portal need https://www.w3.org/TR/accname-1.2/ */
function nameOf(element: Element): string {
  const { ownerDocument } = element;
  const labelledBy = element.getAttribute('aria-labelledby');
  if (labelledBy) {
    const parts = labelledBy.split(/\s+/).map((id) => ownerDocument.getElementById(id));
    return parts.map((part) => (part ? wordsOf(part) : '')).join(' ');
  }
  const label = element.getAttribute('aria-label');
  if (label) return label.trim();
  if (element.matches('input, select, textarea')) {
    if (element.matches('[type="submit"]')) return element.getAttribute('value') ?? '';
    const own = element.id ? ownerDocument.querySelector(`label[for="${element.id}"]`) : null;
    const around = own ?? element.closest('label');
    return around ? wordsBeside(around, FIELDS) : (element.getAttribute('title') ?? '');
  }
  if (element.matches('fieldset')) return wordsOf(element.querySelector('legend'));
  if (element.matches('table')) return wordsOf(element.querySelector('caption'));
  if (element.matches('section, nav, aside, main, form, dialog, article, li, [role="region"]')) return '';
  return wordsOf(element);
}

/** The text of an element, including alternative texts, without hidden parts. */
function wordsOf(element: Element | null): string {
  return element ? wordsBeside(element, HIDDEN) : '';
}

/** The text of an element without what a selector matches. */
function wordsBeside(element: Element, left: string): string {
  const read = (node: Node): string => {
    if (node.nodeType === 3) return node.textContent ?? '';
    if (node.nodeType !== 1) return '';
    const one = node as Element;
    if (one.matches(HIDDEN) || one.matches(left)) return '';
    if (one.matches('img')) return one.getAttribute('alt') ?? '';
    if (one.matches('br')) return ' ';
    const words = [...one.childNodes].map(read).join('');
    return IN_LINE.has(one.localName) ? words : ` ${words} `;
  };
  return read(element).replace(/\s+/g, ' ').trim();
}

/** Inline elements; before and after any other there is a pause. */
const IN_LINE = new Set(
  'a abbr b bdi bdo cite code del em i ins kbd mark q s small span strong sub sup time u'.split(' '),
);

function readField(element: Element): ReadField {
  const options = [...element.querySelectorAll('option')];
  const chosen = options.find((option) => option.hasAttribute('selected')) ?? options[0];
  return {
    name: nameOf(element),
    value: element.matches('select')
      ? wordsOf(chosen ?? null)
      : element.matches('textarea')
        ? textIn(element)
        : (element.getAttribute('value') ?? ''),
    checked: element.hasAttribute('checked'),
    required: element.hasAttribute('required'),
    invalid: element.getAttribute('aria-invalid') === 'true',
    options: options.map((option) => wordsOf(option)),
  };
}

/** The text of a textarea: the parser does not decode &amp; in it. */
function textIn(field: Element): string {
  return decodeHTML(field.textContent ?? '');
}

function sentBy(field: Element, pressed: Element): [string, string][] {
  const name = field.getAttribute('name');
  if (!name || field.hasAttribute('disabled')) return [];
  const value = field.getAttribute('value') ?? '';
  if (field.matches('button, [type="submit"]')) return field === pressed ? [[name, value]] : [];
  if (field.matches('[type="checkbox"], [type="radio"]'))
    return field.hasAttribute('checked') ? [[name, value || 'on']] : [];
  if (field.matches('select')) {
    const options = [...field.querySelectorAll('option')];
    const chosen = options.find((option) => option.hasAttribute('selected')) ?? options[0];
    return chosen ? [[name, chosen.getAttribute('value') ?? wordsOf(chosen)]] : [];
  }
  return [[name, field.matches('textarea') ? textIn(field) : value]];
}
