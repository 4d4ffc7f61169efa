/** A picture of the library that stands for a story elsewhere than at its head. */
export interface ChosenPicture {
  readonly mediaId: string;
  readonly alt: string;
}

/** How a story is shown where its page is not: what is empty follows the story itself. */
export interface Presentation {
  readonly searchTitle: string | null;
  readonly searchDescription: string | null;
  readonly socialTitle: string | null;
  readonly socialDescription: string | null;
  readonly socialPicture: ChosenPicture | null;
  readonly teaserHeadline: string | null;
  readonly teaserPicture: ChosenPicture | null;
  /** Where the text was published first, for search engines; null: its own address, or that of its source. */
  readonly canonical: string | null;
  /** Whether search engines are asked to leave it out. */
  readonly noIndex: boolean;
}

/** A presentation in which nothing is chosen. */
export const NOTHING_CHOSEN: Presentation = {
  searchTitle: null,
  searchDescription: null,
  socialTitle: null,
  socialDescription: null,
  socialPicture: null,
  teaserHeadline: null,
  teaserPicture: null,
  canonical: null,
  noIndex: false,
};

/** The most characters each text may have. */
export const PRESENTATION_MOST = {
  searchTitle: 150,
  searchDescription: 320,
  socialTitle: 200,
  socialDescription: 400,
  teaserHeadline: 200,
  canonical: 2_000,
} as const;

/** About how many characters of each text are shown before they are cut. */
export const PRESENTATION_SHOWN = {
  searchTitle: 65,
  searchDescription: 155,
  socialTitle: 70,
  socialDescription: 200,
  teaserHeadline: 80,
} as const;

/** A text cut to so many characters, as search engines and cards show it: behind a whole word, where one ends near there. */
export function cutAsShown(text: string, most: number): string {
  const letters = [...text];
  if (letters.length <= most) return text;
  const cut = letters.slice(0, most - 1).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > Math.max(0, cut.length - LONGEST_WORD) ? cut.slice(0, space) : cut).trimEnd()}…`;
}

/** A word of more characters is cut within. */
const LONGEST_WORD = 20;

/** The same presentation, or null where all of it follows the story. */
export function presentationOf(given: Presentation | null | undefined): Presentation | null {
  if (!given) return null;
  const { noIndex, ...rest } = given;
  return noIndex || Object.values(rest).some((value) => value !== null) ? given : null;
}
