import type { Figure } from '../claims/figure.ts';

/** Before a statement, in its clause: it is denied, or only nearly so. */
const DENIED =
  /(?:\b(?:not|never|no longer|no|neither|nor|hardly|scarcely|barely|without|cannot|nearly|almost|possibly|perhaps|arguably|probably|maybe)|n['’]t)\s(?:[\p{L}’'-]+\s){0,3}$/iu;
/** In its clause: it is supposed or expected, and has not happened. */
const SUPPOSED =
  /\b(?:[Ii]f|[Uu]nless|[Ww]hether|[Uu]ntil|[Ss]hould|lest|would|could|might|shall|will|won['’]t|cannot|can|must|may|(?:expect(?:s|ed)?|forecasts?|projected|predict(?:s|ed)?|estimated|thought|believed|likely|unlikely|set|due|bound|poised|about|meant|supposed|hop(?:es?|ed|ing)|plan(?:s|ned)?|aim(?:s|ed)?|wants?|wanted|promis(?:es?|ed)|vow(?:s|ed)|pledg(?:es?|ed)|fear(?:s|ed)?|warn(?:s|ed)?|risk(?:s|ed)?)(?:\s(?:to|that|of))?)\s[^.,;:]{0,60}$/u;
/** Directly before a verb in its plain form: "to fall", "a sharp rise", "last fall". */
const NO_VERB =
  /\b(?:to|the|an?|this|that|these|its|their|his|her|our|any|no|every|each|another|further|last|next|of|in|from|by|for|with|after|sharp|steep|slight|big|small|recent|rapid|slow|steady)\s$/iu;
const PLAIN_FORM = /^(?:rise|fall|drop|grow|climb|shrink)$/iu;
/** Right after it: it happened several times in a row, which claims more than once. How often is read by `streaks.ts`. */
const STREAK =
  /^[^.,;:]{0,40}?\b(?:running|in a row|on end|(?:straight|consecutive|successive)\s(?:week|month|quarter|year|season)s?|(?:every|each)\s(?:other\s|second\s|third\s|few\s)?(?:week|month|quarter|year)s?)\b/iu;
/** The same at the head of the sentence: "For the third year running, sales rose". */
const STREAK_AHEAD =
  /^[\s“"]*(?:for|in)\s(?:the\s|an?\s)?[^,.;:]{0,24}?\b(?:running|in a row|in succession|on end|(?:straight|consecutive|successive)\s(?:week|month|quarter|year|season)s?)\b/iu;

/** Right after a verb that may tell of a change: "fell short of forecasts" tells of none. */
const NO_CHANGE =
  /^\s(?:short|behind|back|into|in (?:line|love|with)|through|apart|out|off|away|over|under|upon|up (?:in|on|with|to be)\b|foul|flat|silent|ill|asleep|victim|prey|due|to (?:pieces|prominence|power|fame|its knees|the (?:challenge|occasion|floor|bottom))|from (?:grace|power|office))\b/iu;
/** Whether a sentence only mentions a statement without a number: it denies it, asks it, expects it, or says more. */
export function isOnlyMentioned(
  text: string,
  sentence: { readonly start: number; readonly end: number },
  {
    start,
    end,
    quote,
    measure,
    statement,
  }: Pick<Figure, 'start' | 'end' | 'quote' | 'measure' | 'statement'>,
): boolean {
  if (/\?["”’')]*$/u.test(text.slice(sentence.start, sentence.end).trimEnd())) return true;
  const before = text.slice(Math.max(sentence.start, start - 120), start);
  if (DENIED.test(before) || SUPPOSED.test(before)) return true;
  if (PLAIN_FORM.test(quote) && NO_VERB.test(before)) return true;
  const after = text.slice(end, sentence.end);
  const isStreak = STREAK.test(after) || STREAK_AHEAD.test(text.slice(sentence.start, start));
  return (isStreak && !statement?.streak) || (measure === 'change' && NO_CHANGE.test(after));
}
