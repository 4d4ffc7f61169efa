import type { Figure } from './figure.ts';

/** A figure with its place, as a story has it. */
interface Placed {
  readonly place: 'headline' | 'standfirst' | 'text';
  readonly figure: Figure;
}

/**
 * A headline says what the text says, in fewer words: what it leaves out of a figure (who says it, when, of what) is
 * taken from the figure of the text that says the same.
 */
export function withEchoes<C extends Placed>(claims: readonly C[]): C[] {
  if (claims.every(({ place }) => place === 'text')) return [...claims];
  const said = claims.filter(({ place, figure }) => place === 'text' && !figure.minor && !figure.setAside);
  return claims.map((claim) => {
    if (claim.place === 'text') return claim;
    const twin = said.find(({ figure }) => saysTheSame(claim.figure, figure));
    return twin ? { ...claim, figure: echoOf(claim.figure, twin.figure) } : claim;
  });
}

/**
 * Whether two figures state one value of one thing: the same number in the same unit, of sides that agree as far as
 * both name them. A bare number is of anything.
 */
export function saysTheSame(one: Figure, other: Figure): boolean {
  return (
    one.unit !== null &&
    one.value === other.value &&
    one.high === other.high &&
    one.unit === other.unit &&
    (one.measure === other.measure || one.measure === 'level' || other.measure === 'level') &&
    (one.direction === null || other.direction === null || one.direction === other.direction) &&
    SIDES.every((side) => {
      const [own, its] = [one.subject[side], other.subject[side]];
      return own === null || its === null || own === its;
    })
  );
}

const SIDES = ['reporter', 'partner', 'product', 'flow'] as const;

function echoOf(figure: Figure, twin: Figure): Figure {
  return {
    ...figure,
    measure: figure.measure === 'level' ? twin.measure : figure.measure,
    direction: figure.direction ?? twin.direction,
    period: figure.period ?? twin.period,
    subject: { ...twin.subject, words: figure.subject.words ?? twin.subject.words },
    attribution:
      figure.setAside || figure.derivedFrom ? figure.attribution : (figure.attribution ?? twin.attribution),
    derivedFrom: figure.derivedFrom ?? twin.derivedFrom,
  };
}
