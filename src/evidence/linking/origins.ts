import type { MemberMention } from './members.ts';
import type { Reading } from './reading.ts';

/** Dimensions that say where somebody or something came from. */
export const ORIGIN = /citizen|nationalit|origin|birth|departure|sending|\bfrom\b/i;

/** Whether a place is named as the one somebody came from: "from Syria", "Syrians", "Afghan nationals". */
export function isOrigin({ from, adjective }: MemberMention, { given }: Reading): boolean {
  const { words } = given.sentence;
  const start = words[from]?.start ?? 0;
  if (
    /\b(?:from|by|(?:citizenship|citizens|nationality|nationals|natives) of|born in)\s(?:the\s)?$/iu.test(
      given.text.slice(Math.max(given.sentence.start, start - 24), start),
    )
  )
    return true;
  if (!adjective) return false;
  const after = given.text.slice(words[from]?.end ?? 0, (words[from]?.end ?? 0) + 24);
  return (
    /s$/.test(words[from]?.text ?? '') ||
    /^\s(?:national|citizen|applicant|asylum|refugee|migrant|worker|student|people)/i.test(after)
  );
}
