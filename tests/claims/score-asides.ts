import { readFileSync } from 'node:fs';
import type { SetAside } from '../../src/evidence/claims/figure.ts';
import { findFigures } from '../../src/evidence/claims/find-figures.ts';

/** A text, and why which of its figures are no claims, by their words; all others are. */
export interface LabelledAside {
  readonly half: 'tuned' | 'held out';
  readonly text: string;
  readonly aside: Readonly<Record<string, SetAside>>;
}

/** How the setting aside of figures did. */
export interface AsideScore {
  readonly sentences: number;
  /** Figures that are no claims, how many of them were set aside, and how many for the right reason. */
  readonly asides: number;
  readonly found: number;
  readonly reason: number;
  /** Figures that are claims, and how many of them were set aside all the same. */
  readonly claims: number;
  readonly lost: number;
}

/** Reads a labelled set of what is mentioned and not stated. */
export function readAsides(language: string): LabelledAside[] {
  return JSON.parse(readFileSync(new URL(`./aside.${language}.json`, import.meta.url), 'utf8'));
}

/** Scores which figures of each text are set aside; `tell` hears of every one that is wrong. */
export function scoreAsides(
  labelled: readonly LabelledAside[],
  language: string,
  tell: (line: string) => void = () => undefined,
): AsideScore {
  const score = { sentences: labelled.length, asides: 0, found: 0, reason: 0, claims: 0, lost: 0 };
  for (const { text, aside } of labelled) {
    const figures = findFigures(text, { language, date: '2024-05-09' });
    const wanted = new Map(Object.entries(aside));
    for (const { quote, setAside = null, minor } of figures) {
      const label = [...wanted].find(([words]) => quote.includes(words) || words.includes(quote));
      if (label) {
        wanted.delete(label[0]);
        score.asides += 1;
        if (setAside) score.found += 1;
        if (setAside === label[1]) score.reason += 1;
        else tell(`${text}: ${quote}: ${setAside}, not ${label[1]}`);
      } else if (!minor) {
        score.claims += 1;
        if (setAside) {
          score.lost += 1;
          tell(`${text}: ${quote}: a claim, set aside as ${setAside}`);
        }
      }
    }
    for (const [words] of wanted) tell(`${text}: ${words} is not found at all`);
  }
  return score;
}
