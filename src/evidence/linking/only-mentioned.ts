import type { Figure } from '../claims/figure.ts';
import { mayRepeat } from './streaks.ts';

/** Before a statement, in its clause: it is denied, or only nearly so. */
const DENIED =
  /(?:\b(?:not|never|no longer|no|neither|nor|hardly|scarcely|barely|without|cannot|nearly|almost|possibly|perhaps|arguably|probably|maybe)|n['’]t)\s(?:[\p{L}’'-]+\s){0,3}$/iu;
/** Before it in its sentence: somebody hopes or claims it, or it is said of what is unlike. */
const DOUBTED =
  /\b(?:hopes?|claims?|beliefs?|fears?|rumou?rs?|suggestions?|expectations?|myths?|nobody|no[ -]one|none|far from|unlike|reportedly|apparently|allegedly|supposedly|rarely|seldom)\b/iu;
/** Before it: the year of who says so. */
const YEAR_OF_SAYING =
  /\b(?:19|20)\d\d\b[^.;:]*\b(?:said|says|found|finds|reported|reports?|show(?:s|ed|n)?|wrote|announced|warned|noted|argued|predicted)\b[^.;:]*$/iu;
/** A time that it happened before, after or from, and not in. */
const NOT_THEN =
  /\b(?:[Bb]efore|[Uu]ntil|[Tt]ill|[Aa]fter|[Pp]rior to|[Aa]head of|[Ff]ollowing|[Ss]tarting(?: in)?|[Bb]eginning(?: in)?|[Bb]y|[Aa]s of|[Uu]p to|[Ff]rom(?![^,.;:]*?\s(?:to|until|till|through)\s))\s(?:the\s)?(?:(?:end|start|beginning|middle) of\s)?(?:\p{Lu}\p{Ll}+\s)?(?:19|20)\d\d\b/u;
/** Behind its time, or right behind it: of whom, as what, compared with what. */
const NARROWED =
  /^(?:[^.;:]*?\b(?:19|20)\d\d|\s(?:last|this)\s\p{Ll}+)?(?:\s(?:on|among|amongst|per|as|relative|within|outside|excluding|including|without|if|when|where|measured|adjusted|compared|in\s(?!(?:19|20)\d\d\b|\p{Lu}|[\p{Ll}\d]+\s(?:out\s)?of\s|the\s(?:\p{Ll}+\s)?(?:quarter|half|year|month|week)|(?:early|mid|late)))\b|,\s(?:in|on|among|for|per|as|excluding|including|without|seasonally|measured|adjusted|apart|not)\b(?!\s(?:contrast|turn|part|the\s(?:year|month|quarter)|(?:19|20)\d\d)))/u;
/** It never stopped, or did nothing else. */
const ONLY = /\b(?:only|ever|throughout)\b/iu;
/** In its clause: it is supposed or expected, and has not happened. */
const SUPPOSED =
  /\b(?:[Ii]f|[Uu]nless|[Ww]hether|[Uu]ntil|[Ss]hould|lest|would|could|might|shall|will|won['’]t|cannot|can|must|may|(?:expect(?:s|ed)?|forecasts?|projected|predict(?:s|ed)?|estimated|thought|believed|likely|unlikely|set|due|bound|poised|about|meant|supposed|hop(?:es?|ed|ing)|plan(?:s|ned)?|aim(?:s|ed)?|wants?|wanted|promis(?:es?|ed)|vow(?:s|ed)|pledg(?:es?|ed)|fear(?:s|ed)?|warn(?:s|ed)?|risk(?:s|ed)?)(?:\s(?:to|that|of))?)\s[^.,;:]{0,60}$/u;
/** Directly before a verb in its plain form: "to fall", "a sharp rise", "last fall". */
const NO_VERB =
  /\b(?:to|the|an?|this|that|these|its|their|his|her|our|any|no|every|each|another|further|last|next|of|in|from|by|for|with|after|sharp|steep|slight|big|small|recent|rapid|slow|steady)\s$/iu;
const PLAIN_FORM = /^(?:rise|fall|drop|grow|climb|shrink)$/iu;
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
  if (DENIED.test(before) || SUPPOSED.test(before) || DOUBTED.test(before)) return true;
  if (PLAIN_FORM.test(quote) && NO_VERB.test(before)) return true;
  if (measure !== 'change') return false;
  const after = text.slice(end, sentence.end);
  const sentenceText = text.slice(sentence.start, sentence.end);
  if (!statement?.streak && (NOT_THEN.test(sentenceText) || ONLY.test(sentenceText) || NARROWED.test(after)))
    return true;
  if (YEAR_OF_SAYING.test(text.slice(sentence.start, start))) return true;
  const repeats = !statement?.streak && mayRepeat(sentenceText);
  return repeats || NO_CHANGE.test(after);
}
