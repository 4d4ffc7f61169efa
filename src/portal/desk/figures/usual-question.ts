import type { FigureRecord } from '../../../evidence/claims/claim.ts';
import { type Cube, measureOf } from '../../../evidence/cubes/cube.ts';
import type { CubeStatistic } from '../../../evidence/cubes/cube-query.ts';
import { rulesOf } from '../../../evidence/cubes/measure-kinds.ts';
import { readFigureAgain } from '../../../evidence/linking/figure-again.ts';

/** What clicking cells asks, depending on what a figure does in its sentence. */
export interface UsualQuestion {
  /** What the first cell is asked for: its rank if the figure is a rank, or else its value. */
  readonly first: 'value' | 'rank';
  /** Which end a rank is counted from. */
  readonly order: 'most' | 'least';
  /** What a second cell is compared for: the same member at another time, or another member. */
  second(isSameMember: boolean): Extract<CubeStatistic, 'change' | 'share' | 'ratio'>;
}

/** Guesses from a figure's sentence what someone who clicks cells most likely asks. */
export function usualQuestion(
  { claim, story }: Pick<FigureRecord, 'claim' | 'story'>,
  cube: Cube,
  column: string,
): UsualQuestion {
  const { figure, role } = readFigureAgain(claim, story.language);
  const { share } = rulesOf(measureOf(cube, column)?.kind ?? 'unknown');
  const isChange = role.statistic === 'change';
  return {
    first: figure.unit === 'rank' ? 'rank' : 'value',
    order: role.order,
    second: (isSameMember) => {
      if (isSameMember || isChange) return 'change';
      return figure.unit === '%' && share ? 'share' : 'ratio';
    },
  };
}
