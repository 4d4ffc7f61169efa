import type { Hedge, UnitKind } from '../../language/figures/figure-words.ts';
import type { Token } from '../../language/tokens.ts';
import type { Language } from './language.ts';

const BOUNDS: ReadonlySet<Hedge> = new Set(['over', 'more than', 'fewer than'] as const);
const KNOWN = /^(?:the|its|his|her|their|our|last)$/;

/** "Over the 5 million mark": what it passed is a bound. */
const passesMark = (tokens: readonly Token[], at: number) =>
  tokens
    .slice(at + 1, at + 5)
    .some(({ lower }) => /^(?:mark|barrier|threshold|milestone|level)$/.test(lower));

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
    // "Less than the 0.5 percent that was feared", "below its quota": a value that is known is compared with, not bounded.
    if (the && found && BOUNDS.has(found.value) && !passesMark(tokens, at)) break;
    if (found && !language.isNoHedge(tokens, place - 1, found.value, unit)) {
      return { hedge: found.value, from: place - found.length };
    }
    if (found || !language.transparent.has(tokens[place - 1]?.lower ?? '')) break;
    the ||= KNOWN.test(tokens[place - 1]?.lower ?? '');
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
  // "$5m plus interest" adds something; "$5m plus" does not end there.
  const next = tokens[at + (found?.length ?? 0)];
  const adds = tokens[at]?.lower === 'plus' && /^[\p{L}\d]/u.test(next?.text ?? '') && next?.lower !== 'in';
  return found && !adds ? { hedge: found.value, to: at + found.length } : null;
}
