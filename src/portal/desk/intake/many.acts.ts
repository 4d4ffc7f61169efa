import {
  bringBackItems,
  type ManyDecided,
  type SpikedMeant,
  spikeItems,
} from '../../../desk/intake/decide-many.ts';
import type { Form } from '../../http/form.ts';
import type { Act, ActContext, Acted, ActRequest } from '../../http/own-page.ts';
import type { PermittedVisitor } from '../../http/visitor.ts';
import { hrefIn } from '../../site/edition.ts';
import { ownEdition } from '../../site/member-page.ts';
import { lineOf, statusOf } from '../frame/desk-problem.ts';
import { drawList } from '../resource/resource-draw.ts';
import { INTAKE } from './intake.resource.ts';
import { itemFilters } from './intake-filters.ts';
import { MANY_DONE } from './many.view.ts';

type Writer = PermittedVisitor<'write stories'>;

/** The fields that spike many items: which, whether all that match are meant, and what had come by then. */
export const SPIKE_MANY_FORM: Form = {
  item: { most: 36, many: true },
  which: { most: 8 },
  until: { most: 24 },
};

/** The fields that bring items back: which, or when they were spiked. */
export const UNSPIKE_MANY_FORM: Form = { ...SPIKE_MANY_FORM, at: { most: 15 } };

/** POST /desk/intake/spike: the ticked items, or all that match the filters. */
export const spikeManyAct: Act<Writer> = (context, request, visitor) =>
  decided(context, request, visitor, false, (now) => {
    const { form, many } = request;
    const until = timeIn(form.until);
    const filters = form.which === 'matching' ? itemFilters(request.query) : undefined;
    const nothing = { done: 0, at: now, left: [], more: false };
    // A filter that nothing can match.
    if (filters === null) return Promise.resolve(nothing);
    const meant = filters ? { filters } : { ids: many.item ?? [] };
    return spikeItems(context.store, meant, until, visitor.by, now);
  });

/** POST /desk/intake/unspike: the ticked items, or those that the member spiked at a time. */
export const unspikeManyAct: Act<Writer> = (context, request, visitor) =>
  decided(context, request, visitor, true, (now) => {
    const { at } = request.form;
    const meant: SpikedMeant = at ? { spikedAt: new Date(Number(at)) } : { ids: request.many.item ?? [] };
    return bringBackItems(context.store, meant, visitor.by, now);
  });

/** Answers with the list as it was filtered, which says what was decided and undoes it. */
async function decided(
  context: ActContext,
  request: ActRequest,
  visitor: Writer,
  isBack: boolean,
  decide: (now: Date) => Promise<ManyDecided>,
): Promise<Acted> {
  const edition = ownEdition(context, request, visitor);
  let many: ManyDecided;
  try {
    many = await decide(context.clock.now());
  } catch (error) {
    if (request.wantsJson) throw error;
    const notice = { text: lineOf(error, edition.words), wrong: true };
    return drawList(INTAKE, context, request, visitor, { notice, status: statusOf(error) });
  }
  const { done, at, left, more } = many;
  context.log.info(
    { by: visitor.by.member.id, done, left: left.length },
    isBack ? 'items were brought back' : 'items were spiked',
  );
  if (request.wantsJson) return { json: { done, at: at.toISOString(), left, more } };
  return {
    seeOther: hrefIn(edition, '/desk/intake', {
      ...request.query,
      done: isBack ? MANY_DONE.back : more ? MANY_DONE.more : MANY_DONE.spiked,
      at: String(at.getTime()),
      ...(left.length > 0 && { left: String(left.length) }),
    }),
  };
}

/** Without a time, nothing is meant: what nobody has seen would be spiked as well. */
function timeIn(text: string | undefined): Date {
  const time = new Date(text ?? '');
  return Number.isNaN(time.getTime()) ? new Date(0) : time;
}
