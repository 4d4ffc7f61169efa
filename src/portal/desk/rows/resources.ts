import type { Route } from '../../http/route.ts';
import type { TokenRoute } from '../../http/token-route.ts';
import { AUTHORS } from '../authors/authors.resource.ts';
import { BASKETS } from '../baskets/baskets.resource.ts';
import { CORRECTIONS } from '../corrections/corrections.resource.ts';
import { DATA_NAMES } from '../data-names/data-names.resource.ts';
import { ENTITIES } from '../entities/entities.resource.ts';
import { EVENTS } from '../events/events.resource.ts';
import { FEEDS } from '../feeds/feeds.resource.ts';
import { INTAKE } from '../intake/intake.resource.ts';
import { JOBS } from '../jobs/jobs.resource.ts';
import { PAGES } from '../newsroom-pages/pages.resource.ts';
import { OUTBOX } from '../outbox/outbox.resource.ts';
import { INVITATIONS } from '../people/invitations.resource.ts';
import { PEOPLE } from '../people/people.resource.ts';
import { PLACES } from '../places/places.resource.ts';
import { REDIRECTS } from '../redirects/redirects.resource.ts';
import type { AnyResource } from '../resource/resource.ts';
import { resourceCalls } from '../resource/resource-calls.ts';
import { resourceRoutes } from '../resource/resource-routes.ts';
import { HITS } from '../screening/hits.resource.ts';
import { SECTIONS } from '../sections/sections.resource.ts';
import { SOURCES } from '../sources/sources.resource.ts';
import { TOKENS } from '../tokens/tokens.resource.ts';
import { WEBHOOKS } from '../webhooks/webhooks.resource.ts';

/** The plain lists of the desk, each described once. */
export const RESOURCES: readonly AnyResource[] = [
  SECTIONS,
  SOURCES,
  PLACES,
  AUTHORS,
  REDIRECTS,
  PAGES,
  FEEDS,
  EVENTS,
  INTAKE,
  ENTITIES,
  BASKETS,
  CORRECTIONS,
  HITS,
  DATA_NAMES,
  PEOPLE,
  INVITATIONS,
  OUTBOX,
  JOBS,
  TOKENS,
  WEBHOOKS,
];

/** Their desk URLs. */
export const RESOURCE_ROUTES: readonly Route[] = RESOURCES.flatMap(resourceRoutes);

/** Their API calls. */
export const RESOURCE_CALLS: readonly TokenRoute[] = RESOURCES.flatMap(resourceCalls);
