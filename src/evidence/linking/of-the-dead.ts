import type { FigureInText } from './figure-in-text.ts';

const KILLED =
  /\b(?:kill(?:s|ed|ing)|(?:claim\p{L}*|cost\p{L}*|took|taken|takes?) (?:the )?lives of)\s(?:[\p{L}-]+\s){0,2}$/iu;
const LIVES = /^\s(?:[\p{L}-]+\s){0,2}?lives\b/iu;
const DIED =
  /^(?:\s[\p{L}-]+){0,3}?\s(?:(?:were|was|have been|had been|people|persons) )?(?:killed|died|dead|perished|lost their lives|deaths)\b/iu;
/** What a table of the dead says of itself. */
const DEATHS =
  /\b(?:deaths?|dead|died|dying|kill|killed|killing|fatal|mortal|homicid|murder|suicid|lives|toll|perish)/iu;

/** Whether a figure counts those who died: "killed 1,624 people", "claimed 4,571 lives", "65 were killed". */
export function countsTheDead({ figure, text, sentence }: FigureInText): boolean {
  const before = text.slice(sentence.start, figure.start);
  const after = `${/\s\p{L}+$/u.exec(figure.quote)?.[0] ?? ''}${text.slice(figure.end, sentence.end)}`;
  if (/\bclaim\p{L}*\s(?:[\p{L}-]+\s){0,2}$/iu.test(before)) return LIVES.test(after);
  if (/\bleft\s(?:[\p{L}-]+\s){0,2}$/iu.test(before)) return DIED.test(after);
  return KILLED.test(before) || DIED.test(after);
}

/** Whether a change is of those who died, since the number that it follows counts them: "killed 1,624 people, 1 percent more". */
export function changesTheDead(given: FigureInText): boolean {
  const before = given.figures.findLast(({ end }) => end <= given.figure.start);
  if (
    !before ||
    !/^[^.;:]{0,60},\s(?:up |down |or )?$/u.test(given.text.slice(before.end, given.figure.start))
  )
    return false;
  return countsTheDead({ ...given, figure: before });
}

/** Whether words of a table say that it counts the dead. */
export function isOfTheDead(words: string): boolean {
  return DEATHS.test(words);
}
