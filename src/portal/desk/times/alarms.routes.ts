import { stuckStories } from '../../../desk/schedule/due-stories.queries.ts';
import { listLapsedShown } from '../../../stories/media/lapsed-media.queries.ts';
import type { MakeOwnPage } from '../../http/own-page.ts';
import type { PermittedVisitor } from '../../http/visitor.ts';
import { deskJson } from '../frame/desk-page.ts';

const MOST = 500;

/** GET /desk/alarms.json: scheduled stories that are stuck, and published pictures with expired rights. */
export const alarmsJson: MakeOwnPage<PermittedVisitor<'write stories'>> = async ({
  reading,
  clock,
  config,
}) => {
  const now = clock.now();
  const [stories, pictures] = await Promise.all([
    stuckStories(reading, now),
    listLapsedShown(reading, now, config.PORTAL_ZONE, MOST),
  ]);
  return deskJson({ at: now, stories, pictures });
};
