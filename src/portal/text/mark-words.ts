import type { FigureMark, Judgement, Verdict } from '../../evidence/checks/verdict.ts';
import type { SetAside } from '../../evidence/claims/figure.ts';
import type { ShownFigure } from '../../evidence/claims/shown-figures.queries.ts';
import type { Words } from '../../words/words.ts';

/** A mark as a word: the label of its sign. */
export function markWord(mark: FigureMark, words: Words): string {
  switch (mark) {
    case 'h':
      return words.say('markHolds');
    case 'w':
      return words.say('markHedged');
    case 'd':
      return words.say('markDiffers');
    case 'a':
      return words.say('markAttributed');
    case 'u':
      return words.say('markUnsupported');
  }
}

/**
 * The label of a figure's sign: for one the story calculated itself, that it is derived; for one that was right when
 * published, that the data were revised; for one said to be the latest, that newer data are available.
 */
export function figureWord(
  { claim, verdicts, inputs = [] }: Pick<ShownFigure, 'claim' | 'verdicts' | 'inputs'>,
  words: Words,
): string {
  if (inputs.length > 0) return words.say('markDerived');
  const [current] = verdicts;
  return signWord(claim.mark ?? 'u', current, words);
}

/** A mark as a word, with what has since happened to its verdict. */
export function signWord(
  mark: FigureMark,
  shown: Pick<Judgement, 'verdict' | 'reason'> | null | undefined,
  words: Words,
): string {
  const isSince =
    mark === 'd' ? shown?.reason === 'revised' : 'hw'.includes(mark) && shown?.reason === 'stale';
  return shown && isSince ? judgedWord(shown, words) : markWord(mark, words);
}

/** Why a figure is not one of its story's claims. */
export function asideWord(why: SetAside, words: Words): string {
  switch (why) {
    case 'quoted':
      return words.say('asideQuoted');
    case 'supposed':
      return words.say('asideSupposed');
    case 'denied':
      return words.say('asideDenied');
  }
}

/** Where in a story something is; null for the body, where most is. */
export function placeWord(place: string, words: Words): string | null {
  switch (place) {
    case 'headline':
      return words.say('inHeadline');
    case 'standfirst':
      return words.say('inStandfirst');
    default:
      return null;
  }
}

/** A verdict as a word. */
export function verdictWord(verdict: Verdict, words: Words): string {
  switch (verdict) {
    case 'holds':
      return words.say('markHolds');
    case 'holds with hedge':
      return words.say('markHedged');
    case 'differs':
      return words.say('markDiffers');
    case 'cannot be checked':
      return words.say('verdictUnchecked');
  }
}

/** A verdict as a word, with what has happened since: the data were revised, or now cover a later period. */
export function judgedWord(
  { verdict, reason }: { readonly verdict: Verdict; readonly reason: string | null },
  words: Words,
): string {
  if (reason === 'revised') return words.say('markRevised');
  const word = verdictWord(verdict, words);
  return reason === 'stale' ? words.say('markStale', { word }) : word;
}

/** How many figures of a story have a given mark, in words. */
export function markCount(mark: FigureMark, count: number, words: Words): string {
  switch (mark) {
    case 'h':
      return words.say('countHold', { count });
    case 'w':
      return words.say('countHedged', { count });
    case 'd':
      return words.say('countDiffer', { count });
    case 'a':
      return words.say('countAttributed', { count });
    case 'u':
      return words.say('countUnsupported', { count });
  }
}
