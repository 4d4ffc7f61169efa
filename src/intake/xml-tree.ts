import { refusal } from '../words/refusal.ts';

/** An element of an XML file. */
export interface XmlElement {
  /**
   * The usual prefix of its namespace and its local name in lower case, such as `dc:creator`; without a prefix for
   * feeds and agencies.
   */
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: (XmlElement | string)[];
  /** The base URL of its addresses, if the file states one. */
  base: string | null;
  language: string | null;
  /** Whether the file ended before it did. */
  unfinished: boolean;
}

const DEEPEST = 256;
const MOST_NODES = 3_000_000;

/** Namespaces by their usual prefixes; those of feeds and agencies have none. */
const USUAL: readonly (readonly [RegExp, string])[] = [
  [/^https?:\/\/(?:www\.)?(?:purl\.org\/(?:rss\/1\.0\/?|atom\/ns#?)$|w3\.org\/2005\/atom)/i, ''],
  [
    /^https?:\/\/(?:my\.netscape\.com\/|channel\.netscape\.com\/|backend\.userland\.com\/rss|blogs\.law\.harvard)/i,
    '',
  ],
  [/^https?:\/\/purl\.org\/(?:net\/rss1\.1#|rss\/0\.9)/i, ''],
  [/^https?:\/\/purl\.org\/rss\/1\.0\/modules\/content/i, 'content'],
  [/^https?:\/\/purl\.org\/rss\/1\.0\/modules\/rss091/i, ''],
  [/^https?:\/\/(?:www\.)?iptc\.org\/std\/n(?:ar|itf)\/\d{4}/i, ''],
  [/^https?:\/\/purl\.org\/dc\/elements/i, 'dc'],
  [/^https?:\/\/purl\.org\/dc\/terms/i, 'dcterms'],
  [/^https?:\/\/(?:www\.)?w3\.org\/1999\/xhtml/i, 'xhtml'],
  [/^https?:\/\/(?:www\.)?w3\.org\/1999\/02\/22-rdf/i, 'rdf'],
  [/^https?:\/\/search\.yahoo\.com\/mrss/i, 'media'],
  [/^https?:\/\/www\.itunes\.com\/dtds\/podcast/i, 'itunes'],
  [/^https?:\/\/example\.com\/dtds\/podcast/i, 'itunes'],
  [/^https?:\/\/wordpress\.org\/export\/[\d.]+\/excerpt/i, 'excerpt'],
  [/^https?:\/\/wordpress\.org\/export\/[\d.]+\/?$/i, 'wp'],
  [/^https?:\/\/(?:backend\.userland\.com\/creativecommons|web\.resource\.org\/cc|cyber\.law)/i, 'cc'],
];

type Scope = Readonly<Record<string, string>>;

/** Builds a tree from a parser's events, resolving prefixes, base URLs and languages. */
export class XmlTree {
  readonly #root: XmlElement = {
    name: '',
    attributes: {},
    children: [],
    base: null,
    language: null,
    unfinished: false,
  };
  readonly #open: XmlElement[] = [this.#root];
  readonly #scopes: Scope[] = [{}];
  #nodes = 0;

  /** Starts an element by its name as written. */
  begin(written: string, attributes: Record<string, string>): void {
    if (this.#open.length > DEEPEST) {
      throw refusal('xmlDeep', { most: DEEPEST });
    }
    this.#count();
    const parent = this.#open.at(-1) ?? this.#root;
    const scope = scopeWith(this.#scopes.at(-1) ?? {}, attributes);
    const element: XmlElement = {
      name: nameIn(scope, written),
      attributes,
      children: [],
      base: joined(attributes['xml:base'], parent.base),
      language: attributes['xml:lang'] ?? parent.language,
      unfinished: false,
    };
    parent.children.push(element);
    this.#open.push(element);
    this.#scopes.push(scope);
  }

  /** Adds text to the open element. */
  text(words: string): void {
    this.#count();
    (this.#open.at(-1) ?? this.#root).children.push(words);
  }

  /** Ends the open element. */
  end(unfinished = false): void {
    const element = this.#open.length > 1 ? this.#open.pop() : undefined;
    if (!element) return;
    element.unfinished = unfinished;
    this.#scopes.pop();
  }

  /** The root element, or null if there is none. */
  root(): XmlElement | null {
    const found = this.#root.children.find((child) => typeof child !== 'string');
    return found && typeof found !== 'string' ? found : null;
  }

  #count(): void {
    this.#nodes += 1;
    if (this.#nodes > MOST_NODES) throw refusal('xmlManyElements', { most: MOST_NODES });
  }
}

function scopeWith(outer: Scope, attributes: Record<string, string>): Scope {
  let scope = outer;
  for (const [name, value] of Object.entries(attributes)) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    const usual = USUAL.find(([form]) => form.test(value.trim()))?.[1];
    const prefix = name === 'xmlns' ? '' : name.slice(6);
    const meant = usual ?? (name === 'xmlns' ? '' : prefix.toLowerCase());
    scope = { ...scope, [prefix]: meant };
  }
  return scope;
}

function nameIn(scope: Scope, written: string): string {
  const colon = written.indexOf(':');
  const prefix = colon < 0 ? '' : written.slice(0, colon);
  const local = (colon < 0 ? written : written.slice(colon + 1)).toLowerCase();
  const meant = scope[prefix] ?? (prefix === 'atom' ? '' : prefix.toLowerCase());
  return meant ? `${meant}:${local}` : local;
}

function joined(base: string | undefined, outer: string | null): string | null {
  if (base === undefined) return outer;
  try {
    return new URL(base.trim(), outer ?? undefined).href;
  } catch {
    return outer;
  }
}
