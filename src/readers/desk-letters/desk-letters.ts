/** What the notices of the desk are of, as one chooses letters of them. */
export const LETTER_GROUPS = ['mine', 'comments', 'moves', 'times'] as const;

/** One of {@link LETTER_GROUPS}. */
export type LetterGroup = (typeof LETTER_GROUPS)[number];

/** When notices come by mail. */
export const LETTER_RHYTHMS = ['off', 'at once', 'daily'] as const;

/** One of {@link LETTER_RHYTHMS}. */
export type LetterRhythm = (typeof LETTER_RHYTHMS)[number];

/** What of the desk's notices comes to a member by mail, and when. */
export type DeskLetters = Readonly<Record<LetterGroup, LetterRhythm>>;

/** What comes by mail where a member chose nothing: at once where they are wanted, or a time is at stake. */
const USUAL: DeskLetters = { mine: 'at once', comments: 'daily', moves: 'daily', times: 'at once' };

/** What is chosen where no letter is wanted. */
export const NO_DESK_LETTERS: DeskLetters = { mine: 'off', comments: 'off', moves: 'off', times: 'off' };

/** Reads what is kept of a member's choice; what they did not choose is as usual. */
export function readDeskLetters(kept: Readonly<Record<string, string>>): DeskLetters {
  const of = (group: LetterGroup) => LETTER_RHYTHMS.find((rhythm) => rhythm === kept[group]) ?? USUAL[group];
  return { mine: of('mine'), comments: of('comments'), moves: of('moves'), times: of('times') };
}
