/** The groups of desk notices for which emails can be chosen. */
export const LETTER_GROUPS = ['mine', 'comments', 'moves', 'times'] as const;

/** One of {@link LETTER_GROUPS}. */
export type LetterGroup = (typeof LETTER_GROUPS)[number];

/** When notices are sent by email. */
export const LETTER_RHYTHMS = ['off', 'at once', 'daily'] as const;

/** One of {@link LETTER_RHYTHMS}. */
export type LetterRhythm = (typeof LETTER_RHYTHMS)[number];

/** Which desk notices a member gets by email, and when. */
export type DeskLetters = Readonly<Record<LetterGroup, LetterRhythm>>;

/** The default: at once if the member is needed, or a deadline is at stake. */
const USUAL: DeskLetters = { mine: 'at once', comments: 'daily', moves: 'daily', times: 'at once' };

/** The setting for no emails. */
export const NO_DESK_LETTERS: DeskLetters = { mine: 'off', comments: 'off', moves: 'off', times: 'off' };

/** Parses a member's stored choice; the rest is the default. */
export function readDeskLetters(kept: Readonly<Record<string, string>>): DeskLetters {
  const of = (group: LetterGroup) => LETTER_RHYTHMS.find((rhythm) => rhythm === kept[group]) ?? USUAL[group];
  return { mine: of('mine'), comments: of('comments'), moves: of('moves'), times: of('times') };
}
