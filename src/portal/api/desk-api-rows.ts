import * as baskets from '../desk/baskets/baskets.calls.ts';
import * as revisions from '../desk/cases/revisions.calls.ts';
import * as changes from '../desk/correcting/changes.calls.ts';
import * as corrections from '../desk/corrections/corrections.calls.ts';
import * as dataNames from '../desk/data-names/data-names.calls.ts';
import * as columns from '../desk/datasets/columns.calls.ts';
import * as datasets from '../desk/datasets/datasets.calls.ts';
import * as followed from '../desk/datasets/followed.calls.ts';
import * as entities from '../desk/entities/entities.calls.ts';
import * as mentions from '../desk/entities/mentions.calls.ts';
import * as merging from '../desk/entities/merging.calls.ts';
import * as statements from '../desk/entities/statements.calls.ts';
import * as events from '../desk/events/events.calls.ts';
import * as feeds from '../desk/feeds/feeds.calls.ts';
import * as decideFigures from '../desk/figures/decide-figures.calls.ts';
import * as figures from '../desk/figures/figures.calls.ts';
import * as moves from '../desk/flow/moves.calls.ts';
import * as plan from '../desk/flow/plan.calls.ts';
import * as front from '../desk/front/front.calls.ts';
import * as intake from '../desk/intake/many.calls.ts';
import * as keeping from '../desk/keeping/keeping.calls.ts';
import * as texts from '../desk/keeping/texts.calls.ts';
import * as lists from '../desk/lists/lists.calls.ts';
import * as live from '../desk/live/live.calls.ts';
import * as log from '../desk/log/log.calls.ts';
import * as library from '../desk/media/library.calls.ts';
import * as pictures from '../desk/media/pictures.calls.ts';
import * as menus from '../desk/menus/menus.calls.ts';
import * as pages from '../desk/newsroom-pages/pages.calls.ts';
import * as preview from '../desk/preview/preview.calls.ts';
import * as readership from '../desk/readership/readership.calls.ts';
import * as redirects from '../desk/redirects/redirects.calls.ts';
import { RESOURCE_CALLS } from '../desk/rows/resources.ts';
import * as screening from '../desk/screening/screening.calls.ts';
import * as settings from '../desk/settings/settings.calls.ts';
import * as notices from '../desk/start/notices.calls.ts';
import * as token from '../desk/tokens/token.calls.ts';
import * as deliveries from '../desk/webhooks/deliveries.routes.ts';
import * as reading from '../desk/writing/reading.calls.ts';
import * as stories from '../desk/writing/stories.calls.ts';
import type { TokenRoute } from '../http/token-route.ts';

/** Every `*.calls.ts` of the desk: each call it exports is an endpoint of the API. */
const SUBJECTS = [
  token,
  stories,
  moves,
  preview,
  texts,
  keeping,
  reading,
  changes,
  live,
  figures,
  decideFigures,
  corrections,
  revisions,
  front,
  pages,
  menus,
  settings,
  mentions,
  dataNames,
  entities,
  statements,
  merging,
  screening,
  lists,
  datasets,
  columns,
  followed,
  baskets,
  notices,
  plan,
  library,
  pictures,
  redirects,
  intake,
  feeds,
  events,
  log,
  readership,
  deliveries,
];

/** The desk's API endpoints, which need a token, in the order of their paths. */
export const DESK_API_ROUTES: readonly TokenRoute[] = [
  ...SUBJECTS.flatMap((subject) => Object.values(subject).filter(isCall)),
  ...RESOURCE_CALLS,
].sort((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path)));

function isCall(exported: unknown): exported is TokenRoute {
  return typeof exported === 'object' && exported !== null && 'face' in exported && exported.face === 'api';
}
