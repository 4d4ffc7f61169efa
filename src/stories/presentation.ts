/** A library picture that represents a story outside its own page. */
export interface ChosenPicture {
  readonly mediaId: string;
  readonly alt: string;
}

/** A text shown instead of the story’s own. */
export interface PresentationText {
  /** Maximum number of characters. */
  readonly most: number;
  /** Approximate number of characters shown before it is cut. */
  readonly shown: number;
  /** Where it is shown; the form is grouped by it. */
  readonly group: 'search' | 'social' | 'card';
  /** Whether it is multi-line. */
  readonly isLong?: true;
}

/**
 * The texts of a presentation. The form, the types, the parsing of browser and API input, and its description are
 * derived from these.
 */
export const PRESENTATION_TEXTS = {
  searchTitle: { most: 150, shown: 65, group: 'search' },
  searchDescription: { most: 320, shown: 155, group: 'search', isLong: true },
  socialTitle: { most: 200, shown: 70, group: 'social' },
  socialDescription: { most: 400, shown: 200, group: 'social', isLong: true },
  teaserHeadline: { most: 200, shown: 80, group: 'card' },
} as const satisfies Record<string, PresentationText>;

/** The name of one of them. */
export type PresentationTextName = keyof typeof PRESENTATION_TEXTS;

/** The names of all of them. */
export const PRESENTATION_TEXT_NAMES = Object.keys(PRESENTATION_TEXTS) as readonly PresentationTextName[];

/** A value for each text of a presentation, by name. */
export function eachText<Value>(
  value: (name: PresentationTextName, text: PresentationText) => Value,
): Record<PresentationTextName, Value> {
  const values = PRESENTATION_TEXT_NAMES.map((name) => [name, value(name, PRESENTATION_TEXTS[name])]);
  return Object.fromEntries(values) as Record<PresentationTextName, Value>;
}

/** Approximate number of characters of each that are shown before it is cut. */
export const PRESENTATION_SHOWN = eachText((_name, { shown }) => shown);

/** How a story is shown outside its own page: empty values follow the story itself. */
export interface Presentation extends Readonly<Record<PresentationTextName, string | null>> {
  readonly socialPicture: ChosenPicture | null;
  readonly teaserPicture: ChosenPicture | null;
  /** Where the text was first published, for search engines; null: its own address, or that of its source. */
  readonly canonical: string | null;
  /** Whether search engines should leave it out. */
  readonly noIndex: boolean;
}

/** An empty presentation. */
export const NOTHING_CHOSEN: Presentation = {
  ...eachText(() => null),
  socialPicture: null,
  teaserPicture: null,
  canonical: null,
  noIndex: false,
};

/** Maximum length of a canonical address. */
export const LONGEST_CANONICAL = 2_000;

/** A text cut to a length, as search engines and cards show it: after a whole word, if one ends nearby. */
export function cutAsShown(text: string, most: number): string {
  const letters = [...text];
  if (letters.length <= most) return text;
  const cut = letters.slice(0, most - 1).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > Math.max(0, cut.length - LONGEST_WORD) ? cut.slice(0, space) : cut).trimEnd()}…`;
}

/** A longer word is cut in the middle. */
const LONGEST_WORD = 20;

/** The same presentation, or null if all of it follows the story. */
export function presentationOf(given: Presentation | null | undefined): Presentation | null {
  if (!given) return null;
  const { noIndex, ...rest } = given;
  return noIndex || Object.values(rest).some((value) => value !== null) ? given : null;
}
