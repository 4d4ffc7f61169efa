import { countNewer, ITEM_ORDER } from '../../../desk/intake/intake.queries.ts';
import { readListCursor } from '../../http/list-cursor.ts';
import type { MakeOwnPage } from '../../http/own-page.ts';
import { FIELDS, type Route } from '../../http/route.ts';
import { atDesk, byDesk } from '../../http/route-rows.ts';
import type { PermittedVisitor } from '../../http/visitor.ts';
import { ownEdition } from '../../site/member-page.ts';
import { filterQuery } from '../resource/resource-query.ts';
import { INTAKE } from './intake.resource.ts';
import { itemFilters } from './intake-filters.ts';
import { SPIKE_MANY_FORM, spikeManyAct, UNSPIKE_MANY_FORM, unspikeManyAct } from './many.acts.ts';
import { NEWEST } from './new-since.ts';

const MOST_NEW = 99;

/** GET /desk/intake/new: how many items have come since the one that was listed first. */
const watchPage: MakeOwnPage<PermittedVisitor<'write stories'>> = async (context, request, visitor) => {
  const { words } = ownEdition(context, request, visitor);
  const { since, ...asked } = request.query;
  const [at, id] = readListCursor(NEWEST, ITEM_ORDER, since) ?? [];
  const filters = itemFilters(asked);
  return {
    look: async () => {
      if (filters === null || at === undefined) return null;
      const after = { at: new Date(String(at)), id: String(id) };
      const count = await countNewer(context.reading, filters, after, MOST_NEW + 1);
      if (count === 0) return null;
      return count > MOST_NEW ? words.say('inNewMany', { count: MOST_NEW }) : words.say('inNew', { count });
    },
  };
};

/** The URLs of the pool besides its list: events about it, and what is decided about many items at once. */
export const DESK_INTAKE_ROUTES: readonly Route[] = [
  {
    ...byDesk('/desk/intake/spike', 'Spikes many items: those ticked, or all that match.', SPIKE_MANY_FORM),
    query: { ...filterQuery(INTAKE), lang: FIELDS.lang },
    who: 'write stories',
    answer: { act: spikeManyAct },
  },
  {
    ...byDesk('/desk/intake/unspike', 'Brings many spiked items back.', UNSPIKE_MANY_FORM),
    query: { ...filterQuery(INTAKE), lang: FIELDS.lang },
    who: 'write stories',
    answer: { act: unspikeManyAct },
  },
  {
    ...atDesk('/desk/intake/new', 'Events: how many items came since a page of the list was drawn.', {
      ...filterQuery(INTAKE),
      since: FIELDS.listCursor,
    }),
    who: 'write stories',
    answer: { own: watchPage },
    face: 'machine',
  },
];
