import type { Hedge, UnitKind } from '../../language/figures/figure-words.ts';
import type { Token } from '../../language/tokens.ts';
import type { Language } from './language.ts';

/** The hedge that stands before a number that begins at `at`, and where it begins. */
export function hedgeBefore(
  tokens: readonly Token[],
  at: number,
  unit: UnitKind | null,
  language: Language,
): { hedge: Hedge; from: number } {
  let place = at;
  let the = false;
  for (let steps = 0; steps < 4; steps += 1) {
    const found = language.hedgesBefore.before(tokens, place);
    // "Less than the 0.5 percent that was feared" compares with a value and does not bound it.
    if (the && found && tokens[place - 1]?.lower === 'than') break;
    if (found && !language.isNoHedge(tokens, place - 1, found.value, unit)) {
      return { hedge: found.value, from: place - found.length };
    }
    if (found || !language.transparent.has(tokens[place - 1]?.lower ?? '')) break;
    the ||= tokens[place - 1]?.lower === 'the';
    place -= 1;
  }
  return { hedge: 'none', from: at };
}

/** The hedge that stands after a number and its unit: "200 or more", "20-plus". */
export function hedgeAfter(
  tokens: readonly Token[],
  at: number,
  language: Language,
): { hedge: Hedge; to: number } | null {
  const found = language.hedgesAfter.at(tokens, at);
  return found ? { hedge: found.value, to: at + found.length } : null;
}
