import type { Inline, Mark } from '../../../stories/body.ts';

const SIGNS = { bold: '**', italic: '_', code: '`', subscript: '~', superscript: '^' } as const;

type Toggled = keyof typeof SIGNS;
const TOGGLES = Object.entries(SIGNS) as [Toggled, string][];

/**
 * Writes the text of one block with its marks as signs: `**bold**`, `_italic_`, `[words](address)`; a line break is a
 * new line.
 */
export function writeRuns(runs: readonly Inline[]): string {
  return nested(joined(runs), 0, false);
}

/** Merges neighbours with the same marks, whose signs would otherwise be read together. */
function joined(runs: readonly Inline[]): Inline[] {
  const all: Inline[] = [];
  for (const run of runs) {
    if (run.type === 'text') add(all, run.text, [...marksOf(run)]);
    else all.push(run);
  }
  return all;
}

/** Runs whose outer marks are the same share one pair of signs. */
function nested(runs: readonly Inline[], depth: number, isLinked: boolean): string {
  let text = '';
  for (let at = 0; at < runs.length; ) {
    const run = runs[at];
    if (!run) break;
    const mark = marksOf(run)[depth];
    if (!mark) {
      text += run.type === 'hardBreak' ? '\n' : escaped(run.text, isLinked);
      at += 1;
      continue;
    }
    let end = at + 1;
    while (end < runs.length && sameMark(marksOf(runs[end])[depth], mark)) end += 1;
    const inner = nested(runs.slice(at, end), depth + 1, isLinked || mark.type === 'link');
    text +=
      mark.type === 'link' ? `[${inner}](${mark.attrs.href})` : SIGNS[mark.type] + inner + SIGNS[mark.type];
    at = end;
  }
  return text;
}

function marksOf(run: Inline | undefined): readonly Mark[] {
  return run?.type === 'text' ? (run.marks ?? []) : [];
}

function sameMark(one: Mark | undefined, other: Mark): boolean {
  if (one?.type !== other.type) return false;
  return one.type !== 'link' || (other.type === 'link' && one.attrs.href === other.attrs.href);
}

/** Words in brackets that cannot be mistaken for a link or signs. */
const IN_BRACKETS = /(?<![[!@\\])\[[^[\]()\\`*_~^|\n]+\](?![([\]])/;
const SIGN = /[\\`*_~^[\]|]/;
const SIGN_OUTSIDE = new RegExp(`${IN_BRACKETS.source}|${SIGN.source}`, 'g');

/** Text with a backslash before each sign; brackets without another meaning stay as they are outside links. */
function escaped(text: string, isLinked: boolean): string {
  if (isLinked) return text.replace(new RegExp(SIGN, 'g'), '\\$&');
  return text.replace(SIGN_OUTSIDE, (found) => (found.length > 1 ? found : `\\${found}`));
}

/** Parses what `writeRuns` writes, and similar text by people; an unclosed sign is an ordinary character. */
export function readRuns(text: string): Inline[] {
  const runs: Inline[] = [];
  readInto(runs, text, []);
  return runs;
}

function readInto(runs: Inline[], text: string, outer: readonly Mark[]): void {
  const open: Toggled[] = [];
  const marks = (): Mark[] => {
    const inner = open.filter((type) => !outer.some((mark) => mark.type === type));
    return [...outer, ...inner.map((type): Mark => ({ type }))];
  };
  for (let at = 0; at < text.length; ) {
    const character = text[at] ?? '';
    if (character === '\\' && at + 1 < text.length && text[at + 1] !== '\n') {
      const [next = ''] = text.slice(at + 1);
      add(runs, next, marks());
      at += 1 + next.length;
      continue;
    }
    if (character === '\n') {
      runs.push({ type: 'hardBreak' });
      at += 1;
      continue;
    }
    // Links cannot be nested.
    const isLinked = outer.some(({ type }) => type === 'link');
    const link = character === '[' && !isLinked ? linkAt(text, at) : null;
    if (link) {
      readInto(runs, link.words, [...marks(), { type: 'link', attrs: { href: link.href } }]);
      at = link.end;
      continue;
    }
    const toggle = TOGGLES.find(([, sign]) => text.startsWith(sign, at));
    if (toggle) {
      const [type, sign] = toggle;
      const isOpen = open.includes(type);
      if (isOpen || closes(text, at, type, sign)) {
        if (isOpen) open.splice(open.indexOf(type), 1);
        else open.push(type);
        at += sign.length;
        continue;
      }
    }
    const [whole = ''] = text.slice(at);
    add(runs, whole, marks());
    at += whole.length;
  }
}

function add(runs: Inline[], text: string, marks: Mark[]): void {
  const last = runs.at(-1);
  const alike =
    last?.type === 'text' &&
    (last.marks?.length ?? 0) === marks.length &&
    marks.every((mark, at) => sameMark(last.marks?.[at], mark));
  if (alike) last.text += text;
  else runs.push(marks.length > 0 ? { type: 'text', text, marks } : { type: 'text', text });
}

/**
 * Whether a sign at `at` opens something that is closed: in a word such as snake_case an underscore is an ordinary
 * character.
 */
function closes(text: string, at: number, type: Toggled, sign: string): boolean {
  if (type === 'italic' && /[\p{L}\p{N}]/u.test(text[at - 1] ?? '')) return false;
  const rest = text.slice(at + sign.length);
  if (rest === '' || /^\s/.test(rest)) return false;
  const end = unescaped(rest, sign);
  if (end <= 0) return false;
  // As in H~2~O: a lone tilde or caret, as before a number, marks nothing.
  return (type !== 'subscript' && type !== 'superscript') || !/\s/.test(rest.slice(0, end));
}

function linkAt(text: string, at: number): { words: string; href: string; end: number } | null {
  const length = unescaped(text.slice(at + 1), ']');
  if (length <= 0) return null;
  const words = text.slice(at + 1, at + 1 + length);
  const address = /^\]\(([^\s()]+(?:\([^\s()]*\)[^\s()]*)*)\)/.exec(text.slice(at + 1 + length));
  return address?.[1] ? { words, href: address[1], end: at + 1 + length + address[0].length } : null;
}

/** The index of `sign` in `text` without a backslash before it; -1 if there is none. */
function unescaped(text: string, sign: string): number {
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text.startsWith(sign, at)) return at;
  }
  return -1;
}
