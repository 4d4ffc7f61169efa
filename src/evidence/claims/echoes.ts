import { SentencesAround } from '../../language/sentences.ts';
import { CLAIM_PLACES, type ClaimPlace, type PlacedFigure } from './claim.ts';
import type { Figure, Subject } from './figure.ts';
import { isSameStatement } from './other-statement.ts';
import { contentStems, isOfSameSubject } from './same-subject.ts';
import { isSameUnit } from './unit-forms.ts';

/**
 * A headline says what the text says, in fewer words: what it leaves out of a figure (who says it, when, of what) is
 * taken from the figures of the text that say the same of the same subject: 4 percent may be of wages here and of
 * prices there. Where several do, what they disagree on is left out. Nobody is quoted on what they did not say.
 */
export function withEchoes<C extends PlacedFigure>(
  claims: readonly C[],
  parts: Readonly<Record<ClaimPlace, string>>,
  language: string,
): C[] {
  const above = claims.flatMap(({ place, figure }) => (place === 'text' ? [] : [figure]));
  if (above.length === 0) return [...claims];
  const said = claims.filter(({ place, figure }) => place === 'text' && !figure.minor && !figure.setAside);
  const head = CLAIM_PLACES.flatMap((place) => (place === 'text' ? [] : [parts[place]])).join('\n');
  const about = contentStems(head, above, language);
  const sentences = new SentencesAround(parts.text, language);
  const isAbout = (figure: Figure) => {
    const { start, end } = sentences.around(figure);
    return isOfSameSubject(about, figure, parts.text.slice(start, end), language);
  };
  return claims.map((claim) => {
    if (claim.place === 'text') return claim;
    const twins = said
      .filter(({ figure }) => saysTheSame(claim.figure, figure) && isAbout(figure))
      .map(({ figure }) => figure);
    return twins.length > 0 ? { ...claim, figure: echoOf(claim.figure, twins) } : claim;
  });
}

/**
 * Whether two figures state one value of one thing: the same number in the same unit, of sides that agree as far as
 * both name them. A bare number is of anything.
 */
export function saysTheSame(one: Figure, other: Figure): boolean {
  if (one.statement || other.statement) return saysTheSameInWords(one, other);
  return (
    one.unit !== null &&
    one.value === other.value &&
    one.high === other.high &&
    isSameUnit(one.unit, other.unit) &&
    (one.measure === other.measure || one.measure === 'level' || other.measure === 'level') &&
    (one.direction === null || other.direction === null || one.direction === other.direction) &&
    SIDES.every((side) => {
      const [own, its] = [one.subject[side], other.subject[side]];
      return own === null || its === null || own === its;
    })
  );
}

/** In the same words: "the lowest" of one thing is not "the smallest" of another. */
function saysTheSameInWords(one: Figure, other: Figure): boolean {
  return (
    one.quote.toLowerCase() === other.quote.toLowerCase() &&
    one.direction === other.direction &&
    isSameStatement(one.statement, other.statement)
  );
}

const SIDES = ['reporter', 'partner', 'product', 'flow'] as const;

function echoOf(figure: Figure, twins: readonly Figure[]): Figure {
  const part = figure.subject.part ?? agreed(twins, (twin) => twin.subject.part ?? null);
  const subject: Subject = {
    reporter: figure.subject.reporter ?? agreed(twins, (twin) => twin.subject.reporter),
    partner: figure.subject.partner ?? agreed(twins, (twin) => twin.subject.partner),
    product: figure.subject.product ?? agreed(twins, (twin) => twin.subject.product),
    flow: figure.subject.flow ?? agreed(twins, (twin) => twin.subject.flow),
    words: figure.subject.words ?? agreed(twins, (twin) => twin.subject.words),
    whole: figure.subject.whole ?? agreed(twins, (twin) => twin.subject.whole),
    ...(part && { part }),
  };
  const mayBeSaid = !figure.setAside && !figure.derivedFrom;
  return {
    ...figure,
    measure: figure.measure === 'level' ? (agreed(twins, (twin) => twin.measure) ?? 'level') : figure.measure,
    direction: figure.direction ?? agreed(twins, (twin) => twin.direction),
    period: figure.period ?? agreed(twins, (twin) => twin.period),
    subject,
    attribution: figure.attribution ?? (mayBeSaid ? agreed(twins, (twin) => twin.attribution) : null),
    derivedFrom: figure.derivedFrom ?? agreed(twins, (twin) => twin.derivedFrom),
  };
}

/** What those of them say that say anything; null where they differ. */
function agreed<T>(twins: readonly Figure[], of: (twin: Figure) => T | null): T | null {
  const [first, ...others] = twins.map(of).filter((one) => one !== null);
  const said = JSON.stringify(first);
  return others.every((other) => JSON.stringify(other) === said) ? (first ?? null) : null;
}
