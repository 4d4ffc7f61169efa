import { findBoard } from '../../../stories/boards/board.queries.ts';
import { drawFront } from '../../front/front.routes.ts';
import type { MakeOwnPage } from '../../http/own-page.ts';
import { sectionAhead } from '../../listings/listing.routes.ts';
import { editionOf } from '../../site/edition.ts';
import { ownEdition } from '../../site/member-page.ts';
import { readZoneTime } from '../../ui/zone-time.ts';
import { boardAsked, pageName } from './board-place.ts';
import { readSlotsText } from './draft.ts';
import type { Arranger } from './draw-board.ts';

/** A page previewed in a frame is inert: for pointer, keyboard and scripts. */
const SCRIPT = /<script type="module"[^>]*><\/script>/g;

/**
 * GET /desk/front/preview: the page as readers will see it with an unsaved board, now or at a future time. Stories
 * still under embargo or unpublished by then are left out.
 */
export const previewPage: MakeOwnPage<Arranger> = async (context, request, visitor) => {
  const { reading, config } = context;
  const { query } = request;
  const asked = await boardAsked(context, request);
  const zone = config.PORTAL_ZONE;
  const saved = query.board === undefined && query.empty === undefined;
  const slots = saved
    ? ((await findBoard(reading, asked.place))?.slots ?? [])
    : readSlotsText(query.board ?? '', zone);
  const at = readZoneTime(query.at ?? '', zone);
  const own = editionOf(context, asked.place.language);
  const { words } = ownEdition(context, request, visitor);
  const edition = { ...own, now: at && at > own.now ? at : own.now };
  const ahead = { slots, title: words.say('boardPreviewTitle', { page: pageName(asked, edition) }) };
  const page = asked.section
    ? await sectionAhead(context, edition, asked.section, ahead)
    : await drawFront(context, edition, ahead);
  const text = query.framed
    ? page.text.replace(SCRIPT, '').replace('<body class=', '<body inert class=')
    : page.text;
  return { ...page, text, cacheTags: null, frames: 'held' };
};
