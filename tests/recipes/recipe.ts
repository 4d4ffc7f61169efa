/** One edit of a recipe: a new file, or lines that go in before or after a line that the file has once. */
export type Step =
  | { readonly file: string; readonly create: string }
  | { readonly file: string; readonly after: string; readonly add: string }
  | { readonly file: string; readonly before: string; readonly add: string };

/** A recipe of ARCHITECTURE.md, under its heading there, as edits that a program can make. */
export interface Recipe {
  readonly title: string;
  readonly steps: readonly Step[];
  /** New messages, in English: they go into all languages, at the end of their domain. */
  readonly words?: { readonly domain: string; readonly messages: Readonly<Record<string, string>> };
}
