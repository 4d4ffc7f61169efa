import { readFileSync } from 'node:fs';
import type { Attribution } from '../../src/evidence/claims/figure.ts';
import { findFigures } from '../../src/evidence/claims/find-figures.ts';

/** A text, and who its last figure is attributed to; null where nobody is. */
interface LabelledSaying {
  text: string;
  kind: Attribution['kind'] | null;
  who: string | null;
  /** Where there is none, none may be found. */
  role?: string;
}

/** How the reading of speakers did. */
export interface SaidScore {
  sentences: number;
  /** Figures that somebody says, and how many of them were given to somebody. */
  said: number;
  found: number;
  /** Figures that nobody says, and how many of them were given to somebody all the same. */
  unsaid: number;
  madeUp: number;
  /** Of those found, how many have the right kind, and the right words for who says it and for the role. */
  kind: number;
  who: number;
}

/** Reads a labelled set of who says what. */
export function readSayings(language: string): LabelledSaying[] {
  return JSON.parse(readFileSync(new URL(`./said.${language}.json`, import.meta.url), 'utf8'));
}

/** Scores who says the last figure of each text; `tell` hears of every one that is not wholly right. */
export function scoreSaid(
  sayings: readonly LabelledSaying[],
  language: string,
  tell: (line: string) => void = () => undefined,
): SaidScore {
  const score: SaidScore = {
    sentences: sayings.length,
    said: 0,
    found: 0,
    unsaid: 0,
    madeUp: 0,
    kind: 0,
    who: 0,
  };
  for (const { text, kind, who, role } of sayings) {
    const last = findFigures(text, { language, date: '2024-05-09' }).at(-1);
    if (!last) throw new Error(`no figure in: ${text}`);
    const { attribution } = last;
    let right = (attribution === null) === (kind === null);
    if (kind === null) {
      score.unsaid += 1;
      if (attribution) score.madeUp += 1;
    } else {
      score.said += 1;
      if (attribution) score.found += 1;
      const sameKind = attribution?.kind === kind;
      const sameWho =
        attribution?.who.toLowerCase() === who?.toLowerCase() && attribution?.role === (role ?? null);
      if (sameKind) score.kind += 1;
      if (sameWho) score.who += 1;
      right &&= sameKind && sameWho;
    }
    if (!right)
      tell(
        `${text}\n    wanted ${kind} | ${who} | ${role ?? ''}\n    got ${attribution ? `${attribution.kind} | ${attribution.who} | ${attribution.role}` : 'nobody'}`,
      );
  }
  return score;
}
