import { stuckStories } from '../../../desk/schedule/due-stories.queries.ts';
import type { MakeOwnPage } from '../../own-page.ts';
import type { PermittedVisitor } from '../../visitor.ts';
import { deskJson } from '../desk-page.ts';

/** GET /desk/alarms.json: the scheduled stories that are stuck. */
export const alarmsJson: MakeOwnPage<PermittedVisitor<'write stories'>> = async ({ reading, clock }) => {
  const now = clock.now();
  const stories = await stuckStories(reading, now);
  return deskJson({ at: now, stories });
};
