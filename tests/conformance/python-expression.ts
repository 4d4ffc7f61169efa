/** A value of the small part of Python in which feedparser's tests say what they expect. */
export type Value = string | number | boolean | null | Value[] | { [key: string]: Value };

/** What the names and keys of an expression stand for. */
export interface Meaning {
  /** The value of a name; throws NotOurs for one that means nothing to us. */
  name(name: string): unknown;
  /** `of[key]`. */
  item(of: unknown, key: string | number): unknown;
  /** `left == right`; `path` is what `left` was reached by. */
  equals(left: unknown, right: Value, path: string): boolean;
}

/** The expression is about something a news importer does not take. */
export class NotOurs extends Error {}

/** Stands for what we neither confirm nor deny, such as `bozo`. */
export const ANY = Symbol('any');

const TOKEN =
  /\s*(?:(u?'(?:[^'\\]|\\.)*'|u?"(?:[^"\\]|\\.)*")|(-?\d+(?:\.\d+)?)|([A-Za-z_]\w*)|(==|!=|>=|<=|[()[\]{},.:<>]))/y;

/** Evaluates an expression: `not`, `and`, `or`, `==`, indexes, attributes, `len()`. */
export function evaluate(expression: string, meaning: Meaning): boolean {
  const value = new Evaluator(tokensOf(expression), meaning).whole();
  if (value === ANY) throw new NotOurs('only whether the XML is ill-formed');
  return Boolean(value);
}

interface Token {
  kind: 'text' | 'number' | 'name' | 'sign';
  text: string;
}

function tokensOf(expression: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  const source = expression.trim();
  while (TOKEN.lastIndex < source.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(source);
    if (!match) throw new NotOurs(`not understood: ${source.slice(at, at + 20)}`);
    const [, text, number, name, sign] = match;
    if (text !== undefined) tokens.push({ kind: 'text', text: unquoted(text) });
    else if (number !== undefined) tokens.push({ kind: 'number', text: number });
    else if (name !== undefined) tokens.push({ kind: 'name', text: name });
    else tokens.push({ kind: 'sign', text: sign ?? '' });
  }
  return tokens;
}

function unquoted(literal: string): string {
  const inside = literal.replace(/^u?['"]|['"]$/g, '');
  return inside.replace(
    /\\(?:u([\da-f]{4})|U([\da-f]{8})|x([\da-f]{2})|(.))/gi,
    (_, four, eight, two, one) => {
      const code = four ?? eight ?? two;
      if (code) return String.fromCodePoint(Number.parseInt(code, 16));
      return one === 'n' ? '\n' : one === 't' ? '\t' : one === 'r' ? '\r' : one;
    },
  );
}

class Evaluator {
  readonly #tokens: Token[];
  readonly #meaning: Meaning;
  #at = 0;

  constructor(tokens: Token[], meaning: Meaning) {
    this.#tokens = tokens;
    this.#meaning = meaning;
  }

  whole(): unknown {
    const value = this.#or();
    if (this.#at < this.#tokens.length) throw new NotOurs('not understood: more than one expression');
    return value;
  }

  #or(): unknown {
    let value = this.#and();
    while (this.#takes('or')) {
      const next = this.#and();
      value = value === ANY ? next : value || next;
    }
    return value;
  }

  #and(): unknown {
    let value = this.#not();
    while (this.#takes('and')) {
      const next = this.#not();
      value = value === ANY ? next : next === ANY ? value : value && next;
    }
    return value;
  }

  #not(): unknown {
    if (!this.#takes('not')) return this.#comparison();
    const value = this.#not();
    return value === ANY ? ANY : !value;
  }

  #comparison(): unknown {
    const left = this.#primary();
    if (this.#takes('==')) return this.#meaning.equals(left.value, this.#primary().value as Value, left.path);
    if (this.#takes('!='))
      return !this.#meaning.equals(left.value, this.#primary().value as Value, left.path);
    return left.value;
  }

  #primary(): { value: unknown; path: string } {
    const token = this.#tokens[this.#at];
    if (!token) throw new NotOurs('not understood: it ends early');
    this.#at += 1;
    if (token.kind === 'text') return { value: token.text, path: '' };
    if (token.kind === 'number') return { value: Number(token.text), path: '' };
    if (token.text === '(' || token.text === '[') return { value: this.#list(token.text), path: '' };
    if (token.kind !== 'name') throw new NotOurs(`not understood: ${token.text}`);
    if (token.text === 'None') return { value: null, path: '' };
    if (token.text === 'True' || token.text === 'False') return { value: token.text === 'True', path: '' };
    if (token.text === 'len' && this.#takes('(')) {
      const inner = this.#primary();
      this.#needs(')');
      return { value: Array.isArray(inner.value) ? inner.value.length : -1, path: 'len' };
    }
    return this.#reached(this.#meaning.name(token.text), token.text);
  }

  #reached(start: unknown, name: string): { value: unknown; path: string } {
    let value = start;
    let path = name;
    for (;;) {
      let key: string | number;
      if (this.#takes('[')) {
        const inner = this.#primary().value;
        key = typeof inner === 'number' ? inner : String(inner);
        this.#needs(']');
      } else if (this.#takes('.')) {
        key = this.#tokens[this.#at]?.text ?? '';
        this.#at += 1;
      } else return { value, path };
      if (this.#tokens[this.#at]?.text === '(') throw new NotOurs(`calls ${key}()`);
      path = typeof key === 'number' ? path : `${path}.${key}`;
      value = this.#meaning.item(value, key);
    }
  }

  #list(open: string): unknown {
    const close = open === '(' ? ')' : ']';
    const values: unknown[] = [];
    let comma = false;
    while (!this.#takes(close)) {
      values.push(this.#or());
      if (this.#takes(',')) comma = true;
      else if (this.#tokens[this.#at]?.text !== close) throw new NotOurs('not understood: a list');
    }
    return open === '(' && !comma && values.length === 1 ? values[0] : values;
  }

  #takes(text: string): boolean {
    const token = this.#tokens[this.#at];
    if (token?.text !== text || token.kind === 'text') return false;
    this.#at += 1;
    return true;
  }

  #needs(text: string): void {
    if (!this.#takes(text)) throw new NotOurs(`not understood: no ${text}`);
  }
}
