/** A text with a form for each plural category its language has. */
export interface Plural {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/** The names in braces of a text: what must be given to say it. */
export type Holes<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Holes<Rest> : never;

/** All messages in another language, for a catalogue `Original`: the same keys, texts where it has texts. */
export type Translated<Original> = {
  readonly [Key in keyof Original]: Original[Key] extends string ? string : Plural;
};

/** A run of a line: plain words, or words that link somewhere. */
export interface Part {
  readonly text: string;
  readonly href?: string | undefined;
  readonly lang?: string | undefined;
  readonly rel?: string | undefined;
}

/** The names in braces of a text, for checking translations. */
export function holesOf(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort();
}

const RUNS_RIGHT =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}\p{Script=Georgian}\p{Script=Armenian}]/u;
/** What programs read: an address, a path, a mail address, a name in braces that a script puts something in for. */
const FOR_MACHINES = /^(?:\{\w+\}|\S+:\/\/\S*|\/\S*|\S+@\S+)$/;

/**
 * Words that run from left to right, kept apart in a line that runs from right to left: without that a number after
 * them would stand on their wrong side (https://www.w3.org/International/articles/inline-bidi-markup/).
 */
export function keptApart(text: string): string {
  if (!RUNS_RIGHT.test(text) || FOR_MACHINES.test(text) || text.startsWith('\u2068')) return text;
  return `\u2068${text}\u2069`;
}

/** Words without what keeps them apart: for programs, which compare and copy them. */
export function forMachines(text: string): string {
  return text.replaceAll(/[\u2068\u2069]/g, '');
}

/** `text` with each name in braces replaced. */
export function fillText(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** `text` as a line whose names in braces are runs of their own. */
export function fillLine(
  text: string,
  values: Readonly<Record<string, string | Part | readonly Part[]>>,
): Part[] {
  return text
    .split(/(\{\w+\})/)
    .filter((piece) => piece !== '')
    .flatMap((piece): readonly Part[] => {
      const value = /^\{\w+\}$/.test(piece) ? values[piece.slice(1, -1)] : undefined;
      if (value === undefined) return [{ text: piece }];
      if (typeof value === 'string') return [{ text: value }];
      return 'text' in value ? [value] : value;
    });
}
