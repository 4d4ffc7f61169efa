import type { MentionIn } from '../../entities/mentions/mentions-in.ts';
import type { Attribution, Figure } from '../../evidence/claims/figure.ts';
import type { FoundClaim } from '../../evidence/claims/read-claims.ts';
import { align } from './align.ts';
import { tokensOf } from './compare-words.ts';

/** The figures and names that were found in a text. */
export interface FactsFound {
  readonly language: string;
  readonly figures: readonly FoundClaim[];
  readonly names: readonly MentionIn[];
}

/** A figure as one of two texts states it: its words, its value, and who says it. */
export interface FigureSaid {
  readonly exact: string;
  readonly value: number;
  readonly unit: string | null;
  readonly who: string | null;
}

/** A figure that another value, or another source, has; that came, or that went. */
export interface ChangedFigure {
  /** What it measures in the words of the text, or the sentence that has it. */
  readonly what: string;
  /** Null: it came. */
  readonly was: FigureSaid | null;
  /** Null: it went. */
  readonly is: FigureSaid | null;
  /** Whether who says it has changed. */
  readonly source: boolean;
}

/** A name that only one of two texts has. */
export interface ChangedName {
  readonly name: string;
  readonly entity: string | null;
  readonly change: 'new' | 'gone';
}

/** What of figures and names differs between two texts. */
export interface FactsChanged {
  readonly figures: readonly ChangedFigure[];
  readonly names: readonly ChangedName[];
}

/** Figures of one kind, in whatever words, are at least this similar: their unit is a word of each. */
const UNIT_WEIGHT = 2;
const LONGEST_WHAT = 120;

/** Compares the figures and names of two texts of a story: what changed most matters first. */
export function compareFacts(was: FactsFound, is: FactsFound): FactsChanged {
  const pairs = (['headline', 'standfirst', 'text'] as const).flatMap((place) => {
    const of = ({ figures }: FactsFound) =>
      figures.filter((one) => one.place === place && !one.figure.statement);
    const words = (one: FoundClaim) => wordsAround(one, is.language);
    return align(of(was), of(is), keyOf, words).flatMap(({ was: before, is: after }) =>
      before && after && !isOneKind(before.figure, after.figure)
        ? [
            { was: before, is: null },
            { was: null, is: after },
          ]
        : [{ was: before, is: after }],
    );
  });
  const changed = pairs.flatMap(({ was: before, is: after }): ChangedFigure[] => {
    const [one, other] = [before && said(before), after && said(after)];
    const isSame = before && after && isOneValue(before.figure, after.figure);
    const source = one !== null && other !== null && isOtherSource(one.who, other.who);
    if (isSame && !source) return [];
    const claim = after ?? before;
    // What nobody would check is worth a word where it has changed: a small number is often a death toll.
    if (!(before && after) && claim?.figure.minor) return [];
    return claim ? [{ what: whatOf(claim), was: one, is: other, source }] : [];
  });
  // What only moved between the headline, the standfirst and the text has neither come nor gone.
  const stays = (facts: FactsFound, figure: FigureSaid) =>
    facts.figures.some(({ figure: one }) => one.value === figure.value && isOneUnit(one.unit, figure.unit));
  const real = changed.filter(
    (one) => (one.was || !one.is || !stays(was, one.is)) && (one.is || !one.was || !stays(is, one.was)),
  );
  return { figures: onceEach(real).sort((a, b) => rankOf(a) - rankOf(b)), names: compareNames(was, is) };
}

/** One change is often told in the headline, the standfirst and the text: the fullest of them says it. */
function onceEach(changed: readonly ChangedFigure[]): ChangedFigure[] {
  const fullest = new Map<string, ChangedFigure>();
  for (const one of changed) {
    const key = `${one.was?.value ?? ''} ${one.is?.value ?? ''}`;
    const known = fullest.get(key);
    if (!known || weightOf(one) > weightOf(known)) fullest.set(key, one);
  }
  return [...fullest.values()];
}

function weightOf({ what, was, is, source }: ChangedFigure): number {
  return what.length + (source ? LONGEST_WHAT * 2 : 0) + (was?.who || is?.who ? LONGEST_WHAT : 0);
}

/** Changed values first, then other sources, then what came, then what went. */
function rankOf({ was, is }: ChangedFigure): number {
  if (was && is) return was.value === is.value ? 1 : 0;
  return is ? 2 : 3;
}

function compareNames(was: FactsFound, is: FactsFound): ChangedName[] {
  const [before, after] = [namesIn(was), namesIn(is)];
  const only = (of: Map<string, ChangedName>, other: Map<string, ChangedName>) =>
    [...of].flatMap(([key, name]) => (other.has(key) ? [] : [name]));
  return [...only(after, before), ...only(before, after).map((one) => ({ ...one, change: 'gone' as const }))];
}

function namesIn({ names }: FactsFound): Map<string, ChangedName> {
  const found = new Map<string, ChangedName>();
  for (const { found: one, entityId } of names) {
    const key = entityId ?? one.name.toLowerCase();
    if (!found.has(key)) found.set(key, { name: one.exact, entity: entityId, change: 'new' });
  }
  return found;
}

function said({ exact, figure }: FoundClaim): FigureSaid {
  return { exact, value: figure.value, unit: figure.unit, who: figure.attribution?.who ?? null };
}

function keyOf({ figure }: FoundClaim): string {
  const { value, high, unit, hedge, subject, attribution } = figure;
  return JSON.stringify([value, high, unit, hedge, subject.words, whoKey(attribution)]);
}

function isOneValue(one: Figure, other: Figure): boolean {
  return one.value === other.value && one.high === other.high && one.hedge === other.hedge;
}

/** A share is never what became of an amount, nor euros of dollars; the noun may be left out. */
function isOneKind(one: Figure, other: Figure): boolean {
  return one.measure === other.measure && isOneUnit(one.unit, other.unit);
}

function isOneUnit(one: string | null, other: string | null): boolean {
  return one === other || one === null || other === null;
}

/** That nobody is named any more is not another source: the text may only have become shorter. */
function isOtherSource(was: string | null, is: string | null): boolean {
  return is !== null && was?.toLowerCase() !== is.toLowerCase();
}

function whoKey(attribution: Attribution | null): string | null {
  return attribution?.who.toLowerCase() ?? null;
}

/** The words of its sentence without the figure's own, and what it measures. */
function wordsAround({ sentence, exact, figure }: FoundClaim, language: string): string[] {
  const own = new Set(wordsIn(exact, language));
  const subject = wordsIn(figure.subject.words ?? '', language);
  const unit = Array.from({ length: UNIT_WEIGHT }, () => `${figure.measure} ${figure.unit}`);
  return [...wordsIn(sentence, language).filter((word) => !own.has(word)), ...subject, ...subject, ...unit];
}

function wordsIn(text: string, language: string): string[] {
  return tokensOf(text.toLowerCase(), language).flatMap((token) =>
    /[\p{L}\p{N}]/u.test(token.text) ? [token.text] : [],
  );
}

function whatOf({ figure, sentence }: FoundClaim): string {
  const what = figure.subject.words ?? sentence;
  return what.length > LONGEST_WHAT ? `${what.slice(0, LONGEST_WHAT - 1)}…` : what;
}
