import type { Role, RoleGiven } from './role.ts';

/**
 * Whether a figure is said to be a deficit, in any of the five languages: beside it, up to the next figures. Where only
 * another part of the sentence speaks of one, or of a surplus as well, nobody knows which side of nothing it is on.
 */
export function deficitIn({ figure, figures, text, sentence }: Omit<RoleGiven, 'language'>): Partial<Role> {
  const whole = text.slice(sentence.start, sentence.end);
  if (!DEFICIT.test(whole)) return SURPLUS.test(whole) && !APART.test(whole) ? { isSurplus: true } : {};
  const from = figures.findLast(({ end }) => end <= figure.start)?.end ?? sentence.start;
  const to = figures.find(({ start }) => start >= figure.end)?.start ?? sentence.end;
  const beside = text.slice(from, to);
  // "A deficit of 5.5 percent, up from 4.8", "€105 billion, or 2.5 percent": the same, said of another time or in another unit.
  const isAgain =
    !SURPLUS.test(whole) &&
    !APART.test(whole) &&
    from > sentence.start &&
    AGAIN.test(text.slice(from, figure.start));
  if (isAgain && DEFICIT.test(text.slice(sentence.start, from))) return { isDeficit: true };
  const isClear = DEFICIT.test(beside) && !SURPLUS.test(beside) && !APART.test(beside);
  return isClear
    ? { isDeficit: true }
    : SURPLUS.test(beside) && !DEFICIT.test(beside)
      ? { isSurplus: true }
      : { isUnclear: true };
}

const AGAIN =
  /,\s(?:or|(?:up|down|widening|narrowing|and|compared|against|after|versus)(?:\s(?:from|with|to|against))?)\s(?:(?:about|some|nearly|almost|just|only|around|roughly)\s)?[$€£]?$/iu;

/** A balance named beside a deficit may be the one that the figure is of. */
const APART = /\bbalance\b/iu;

const DEFICIT =
  /\b(?:deficits?|shortfalls?|net borrowing|net (?:emigration|outflow)|natural decrease|in the red|déficits?|déficitaire)\b|\b(?:deaths|burials) (?:exceeded|outnumbered|outstripped) (?:the )?births\b|(?:^|\P{L})дефицит|赤字|逆差|عجز/iu;
const SURPLUS = /\b(?:surplus(?:es)?|in the black|excédents?)\b|(?:^|\P{L})профицит|盈余|顺差|فائض/iu;
