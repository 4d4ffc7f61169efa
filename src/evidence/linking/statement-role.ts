import type { Figure, Statement } from '../claims/figure.ts';
import type { Role } from './role.ts';

/** What a statement without a number asks: the first place among others, or a change of more than zero. */
export function roleOfStatement(
  { direction, end }: Pick<Figure, 'direction' | 'end'>,
  { says, order, since, ofAll, streak }: Statement,
): Role {
  const plain: Role = {
    statistic: 'rank',
    how: null,
    against: null,
    edge: null,
    order,
    direction: null,
    split: null,
  };
  switch (says) {
    case 'rank':
      return { ...plain, along: 'members', since: null };
    case 'record':
      return { ...plain, along: 'time', since, ...(ofAll && { ofAll }) };
    case 'change':
      return {
        ...plain,
        statistic: 'change',
        how: 'absolute',
        direction,
        against: 'time',
        ...(streak && { streak }),
      };
    case 'comparison':
      // What it is compared with comes right after "than".
      return { ...plain, statistic: 'change', how: 'absolute', direction, against: 'place', split: end };
  }
}
