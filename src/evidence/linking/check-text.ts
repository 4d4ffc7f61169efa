import type { Abstention } from '../abstaining/abstention.ts';
import { nearestMiss } from '../abstaining/nearest-miss.ts';
import { ambiguous } from '../checks/explain.ts';
import { unverifiable } from '../checks/judge-readings.ts';
import type { Judgement } from '../checks/verdict.ts';
import type { ClaimPlace, PlacedFigure } from '../claims/claim.ts';
import type { Figure, FigureContext } from '../claims/figure.ts';
import type { CubeQuery } from '../cubes/cube-query.ts';
import { describeCubeQuery, inEveryLanguage } from '../cubes/question-words.ts';
import { answerLinks } from './answer-links.ts';
import { chooseAnswer } from './choose-answer.ts';
import { explainLink } from './explain-link.ts';
import type { FigureInText } from './figure-in-text.ts';
import type { AnsweredLink } from './judge-link.ts';
import { isOfOtherLevel } from './of-its-level.ts';
import type { OpenTable } from './open-tables.ts';
import { isReckoned } from './reckoned-span.ts';
import { sentencesOfText } from './sentences-of-text.ts';
import { statementsIn } from './statements.ts';
import { asStreak } from './streak-verb.ts';
import { withLevel } from './with-level.ts';

/** What a table says of a figure of a text. */
export interface FigureByTable {
  readonly judgement: Judgement;
  /** The dataset that was asked, and the question in words. */
  readonly dataset: string;
  /** The dataset of the people that an amount is divided by; null where it is not. */
  readonly people: string | null;
  question(language: string): string;
  /** The probability that the verdict is right. */
  readonly sure: number;
  /** What led from the words to the question, for people. */
  readonly because: readonly string[];
}

/** What fits a figure equally well, so that nobody knows which is meant. */
export interface OpenFigure {
  readonly judgement: Judgement;
  /** One of those that would have to be asked. */
  readonly dataset: string;
}

/** What tables say of the figures of a text, however surely, and what it states without a number that they decide. */
export interface TextByTables {
  readonly figures: ReadonlyMap<Figure, FigureByTable>;
  readonly open: ReadonlyMap<Figure, OpenFigure>;
  /** Why a figure gets no verdict of them, by the table that came furthest; worked out when asked. Null for what they were not asked of. */
  whyNot(figure: Figure, language: string): Abstention | null;
  readonly statements: readonly {
    readonly place: ClaimPlace;
    readonly figure: Figure;
    readonly by: FigureByTable;
  }[];
}

/** Below this probability no question is proposed to anybody. */
const LEAST = 0.1;
/** A contradiction that is hardly likelier to be right than wrong is not shown to anybody (decision 81). */
const LEAST_DIFFERS = 0.6;

/** How sure a verdict has to be to be given, if `sure` is asked for. */
export function leastSure({ verdict }: Pick<Judgement, 'verdict'>, sure: number): number {
  return Math.max(sure, verdict === 'differs' ? LEAST_DIFFERS : LEAST);
}
/** Below this probability of all that fit, it is more likely that none of them is meant. */
const LEAST_OPEN = 0.25;

/**
 * Checks the figures of a story's parts against tables: of the questions that the words of each license, the one that
 * fits best. What is stated without a number is there only where that is at least `sure` (0 to 1).
 */
export async function checkText(
  parts: Readonly<Record<ClaimPlace, string>>,
  placed: readonly PlacedFigure[],
  context: FigureContext,
  tables: readonly OpenTable[],
  sure: number,
  onUnread: (slug: string, error: unknown) => void,
): Promise<TextByTables> {
  const figures = new Map<Figure, FigureByTable>();
  const open = new Map<Figure, OpenFigure>();
  const statements: { place: ClaimPlace; figure: Figure; by: FigureByTable }[] = [];
  const asked = new Map<Figure, (language: string) => Abstention>();
  const whyNot = (figure: Figure, language: string) => asked.get(figure)?.(language) ?? null;
  if (tables.length === 0) return { figures, open, statements, whyNot };
  for (const sentence of sentencesOfText(parts, placed, context)) {
    const levels = new Map<Figure, AnsweredLink>();
    for (const figure of sentence.figures) {
      if (figure.setAside || isReckoned(figure, sentence.figures)) continue;
      const given = asStreak(sentence.given(figure));
      const answered = await answerLinks(given, tables, onUnread);
      asked.set(figure, whyNotOf(given, tables, answered, sure));
      const choice = chooseAnswer(answered);
      const { meant } = choice;
      if (meant) levels.set(figure, meant);
      if (meant && meant.sure >= LEAST) figures.set(figure, byTable(await explainLink(meant, given, tables)));
      else if (choice.open.some(({ sure: likely }) => likely >= LEAST_OPEN))
        open.set(figure, openOf(choice.open, figure));
      else {
        const unanswered = openQuestion(answered);
        if (unanswered) figures.set(figure, byTable(unanswered));
      }
    }
    const { place, text, read } = sentence;
    for (const [figure, meant] of levels)
      if (isOfOtherLevel(figure, meant, sentence.figures, levels, text)) figures.delete(figure);
    for (const figure of statementsIn(text, read, sentence.figures, context)) {
      const given = sentence.given(figure);
      const chosen = chooseAnswer(await answerLinks(given, tables, onUnread)).meant;
      const meant = chosen && (await withLevel(chosen, given, levels, readerOf(chosen, tables)));
      if (!meant?.judgement || meant.sure < leastSure(meant.judgement, sure)) continue;
      if (figure.statement?.hasAmount && meant.verdict !== 'differs') continue;
      const by = byTable(await explainLink(meant, given, tables));
      statements.push({ place, figure, by });
    }
  }
  return { figures, open, statements, whyNot };
}

/** Why there is no verdict on a figure: nothing is worked out before that is asked. */
function whyNotOf(
  given: FigureInText,
  tables: readonly OpenTable[],
  answered: readonly AnsweredLink[],
  sure: number,
): (language: string) => Abstention {
  const least = ({ verdict }: AnsweredLink) => (verdict === null ? sure : leastSure({ verdict }, sure));
  return (language) =>
    nearestMiss(
      given,
      tables.map(({ table }) => table),
      answered,
      least,
      language,
    );
}

/** Reads the cells of an answer's table. A table that cannot be read was told of before, and says nothing. */
function readerOf({ link }: AnsweredLink, tables: readonly OpenTable[]) {
  const open = tables.find(({ table }) => table === link.table);
  return async (query: CubeQuery) => (await open?.cells([query]).catch(() => null)) ?? null;
}

/** From this fit on a question that cannot be answered is the one that the words mean. */
const MEANT = 0.4;

/** The question that the words license and nothing answers, which says what is missing. */
function openQuestion(answered: readonly AnsweredLink[]): AnsweredLink | null {
  if (answered.some(({ verdict }) => verdict !== null)) return null;
  const [best] = answered
    .filter(({ judgement, link }) => judgement !== null && link.fit >= MEANT)
    .sort((a, b) => b.link.fit - a.link.fit);
  return best ?? null;
}

function byTable(best: AnsweredLink): FigureByTable {
  return {
    judgement: best.judgement as Judgement,
    dataset: best.link.table.dataset,
    people: best.link.query.per?.dataset ?? null,
    question: (language) => {
      const { query, table, people } = best.link;
      return describeCubeQuery(query, table.cube, language, people?.cube);
    },
    sure: best.sure,
    because: best.link.because,
  };
}

function openOf(all: readonly AnsweredLink[], figure: Figure): OpenFigure {
  // Tables of one thing may put a question in the same words: what tells them apart is which table it is.
  const several = new Set(all.map(({ link }) => link.table.dataset)).size > 1;
  const fits = all.map(({ link: { query, table }, value }) => ({
    names: inEveryLanguage(
      (language) => `${describeCubeQuery(query, table.cube, language)}${several ? `; ${table.dataset}` : ''}`,
    ),
    dataset: table.dataset,
    value,
  }));
  return {
    judgement: ambiguous(unverifiable(figure, 'ambiguous', []), fits),
    dataset: fits[0]?.dataset ?? '',
  };
}
