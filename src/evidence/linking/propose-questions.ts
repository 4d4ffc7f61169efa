import { setImmediate } from 'node:timers/promises';
import type { ClaimPlace, PlacedFigure } from '../claims/claim.ts';
import type { Figure, FigureContext } from '../claims/figure.ts';
import type { CubeQuery } from '../cubes/cube-query.ts';
import { answerLinks } from './answer-links.ts';
import { chooseAnswer } from './choose-answer.ts';
import type { OpenTable } from './open-tables.ts';
import { isReckoned } from './reckoned-span.ts';
import { sentencesOfText } from './sentences-of-text.ts';

/** A question to a described table that a figure may be bound to. */
export interface ProposedQuestion {
  readonly datasetId: string;
  /** The dataset of the people that it is divided by; null where it needs none. */
  readonly secondId: string | null;
  readonly query: CubeQuery;
  /** The probability that the verdict it gives is right. */
  readonly score: number;
  /** What led from the words to the question. */
  readonly because: readonly string[];
  /** Whether another fits the words as well, so that only a person can say which is meant. */
  readonly tied: boolean;
}

/** From this probability on a question is worth a person's look. */
const WORTH_A_LOOK = 0.25;
/** The bar for a claim without a number: nobody is waiting for its evidence, so a table has to be likely to decide it. */
const DECIDES = 0.5;

/** From which probability on a question is proposed for a figure. */
export function leastProposed({ statement }: Figure): number {
  return statement ? DECIDES : WORTH_A_LOOK;
}

/**
 * The questions to tables that figures of a story's parts may be bound to, at most `most` for each, the likeliest first.
 * Others may run between two figures.
 */
export async function proposeQuestions(
  parts: Readonly<Record<ClaimPlace, string>>,
  placed: readonly PlacedFigure[],
  context: FigureContext,
  tables: readonly OpenTable[],
  {
    most,
    wanted,
    onUnread,
  }: {
    readonly most: number;
    /** Whether a figure is looked at: the others stand beside it. */
    wanted(figure: Figure): boolean;
    onUnread(slug: string, error: unknown): void;
  },
): Promise<Map<Figure, ProposedQuestion[]>> {
  const proposed = new Map<Figure, ProposedQuestion[]>();
  if (tables.length === 0) return proposed;
  const ids = new Map(tables.map(({ dataset }) => [dataset.slug, dataset.id]));
  for (const sentence of sentencesOfText(parts, placed, context)) {
    for (const figure of [...sentence.figures, ...sentence.statements]) {
      if (figure.setAside || isReckoned(figure, sentence.figures) || !wanted(figure)) continue;
      await setImmediate();
      const answered = await answerLinks(sentence.given(figure), tables, onUnread);
      const open = new Set(chooseAnswer(answered).open.map(({ link }) => link));
      const different = new Map<string, ProposedQuestion>();
      for (const { link, verdict, sure } of answered.sort((a, b) => b.sure - a.sure)) {
        const { query, peopleOf } = link;
        // Which of two tables of people is meant a person can say.
        const score = peopleOf && link.fit >= WORTH_A_LOOK ? WORTH_A_LOOK : sure;
        // One of several that are open is worth a look where they are told apart: else it would be a guess.
        if ((verdict === null && !peopleOf) || score < WORTH_A_LOOK || (link.isOpen && !open.has(link)))
          continue;
        if (figure.statement && (score < leastProposed(figure) || open.has(link))) continue;
        const key = JSON.stringify(query);
        if (different.has(key)) continue;
        const datasetId = ids.get(link.table.dataset) ?? '';
        const secondId = query.per ? (ids.get(query.per.dataset) ?? null) : null;
        const people = peopleOf
          ? [`one of several tables that count these people: ${peopleOf.join(', ')}`]
          : [];
        different.set(key, {
          datasetId,
          secondId,
          query,
          score,
          because: [...link.because, ...people],
          tied: open.has(link),
        });
      }
      if (different.size > 0) proposed.set(figure, [...different.values()].slice(0, most));
    }
  }
  return proposed;
}
