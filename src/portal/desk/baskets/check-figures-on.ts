import { recheck } from '../../../evidence/checks/recheck-claims.ts';
import { figuresOnBasket } from '../../../evidence/codes/baskets.queries.ts';
import type { ActContext } from '../../http/own-page.ts';
import { checkTools } from '../figures/decide-figure.ts';

const MOST_FIGURES = 1000;

/** Rechecks the figures that are summed over a basket. */
export async function checkFiguresOn(context: ActContext, slug: string): Promise<void> {
  const now = context.clock.now();
  const figures = await figuresOnBasket(context.reading, slug, now, MOST_FIGURES);
  const claims = figures.map(({ claimId }) => claimId);
  if (claims.length > 0) await recheck(context.store, checkTools(context), { claims }, now);
}
