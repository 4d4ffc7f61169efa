import { findEntity } from '../../../entities/entity.queries.ts';
import { unmergeEntity } from '../../../entities/merging/unmerge-entity.ts';
import { unsplitEntity } from '../../../entities/merging/unsplit-entity.ts';
import { expectUnchanged } from '../../../entities/queue/expect-unchanged.ts';
import { publishEntity, unpublishEntity } from '../../../entities/review/publish-entity.ts';
import type { Writing } from '../../../store/database.ts';
import { isRefusal } from '../../../words/refusal.ts';
import type { Form } from '../../http/form.ts';
import type { Act, ActContext, Acted, ActRequest } from '../../http/own-page.ts';
import type { MemberVisitor, PermittedVisitor } from '../../http/visitor.ts';
import { hrefIn } from '../../site/edition.ts';
import { ownEdition } from '../../site/member-page.ts';
import { lineOf, statusOf } from '../frame/desk-problem.ts';
import { changeDetails } from './change-details.ts';
import type { Done } from './done-words.ts';
import { drawEntity, entityOf } from './entity.routes.ts';
import { entityChanger } from './entity-changer.ts';
import { schemaOf } from './entity-choices.ts';
import type { EntityTyped, LookedAt } from './entity-parts.ts';
import { countryTyped } from './typed-values.ts';

type Reviewer = PermittedVisitor<'review entities'>;
type Publisher = PermittedVisitor<'publish entities'>;

/** The fields of the form for an entity's name and details. */
export const DETAILS_FORM: Form = {
  seen: { most: 20 },
  label: { most: 300 },
  slug: { most: 80 },
  kind: { most: 20 },
  country: { most: 60 },
  topic: { most: 120 },
  yes: { most: 3 },
  why: { most: 1000 },
};

/** The fields of the form that publishes. */
export const PUBLISH_FORM: Form = {
  seen: { most: 20 },
  /** Confirms that a page about a person is right. */
  yes: { most: 3 },
  /** Confirms that readers may see a name that nothing visible to them gives. */
  named: { most: 3 },
  why: { most: 1000 },
};
/** The fields of the form that unpublishes a page, or undoes a merge. */
export const WHY_FORM: Form = { seen: { most: 20 }, why: { most: 1000 } };
/** The fields of the form that undoes a split. */
export const UNSPLIT_FORM: Form = { decision: { most: 36 }, why: { most: 1000 } };

/** POST /desk/entities/:id/details */
export const detailsAct: Act<Reviewer> = (context, request, visitor) => {
  const { words } = ownEdition(context, request, visitor);
  const wrong = (error: unknown) =>
    isRefusal(error, 'personUnmeant') ? { yes: words.say('entPersonYesNeeded') } : null;
  const about = { form: 'details', field: 'label', done: 'changed', wrong } as const;
  return change(context, request, visitor, about, async (writing) => {
    const id = entityOf(request);
    const { form } = request;
    await expectUnchanged(writing, id, form.seen ?? '');
    const to = {
      label: form.label,
      slug: form.slug,
      schema: schemaOf(form.kind),
      country: countryTyped(form.country),
      topicSlug: form.topic || null,
    };
    await changeDetails(writing, id, to, {
      by: visitor.by,
      now: context.clock.now(),
      why: form.why,
      person: form.yes === 'yes',
    });
  });
};

/** POST /desk/entities/:id/publish */
export const publishAct: Act<Publisher> = async (context, request, visitor) => {
  const id = entityOf(request);
  const { form } = request;
  const { words } = ownEdition(context, request, visitor);
  const entity = await findEntity(context.reading, id);
  if (entity?.schema === 'Person' && form.yes !== 'yes') {
    const typed = { form: 'publish', values: form, wrong: { yes: words.say('entPersonYesNeeded') } } as const;
    return drawEntity(context, request, visitor, { typed, status: 400 });
  }
  const wrong = (error: unknown) =>
    isRefusal(error, 'nameUngiven') ? { named: words.say('entNameYesNeeded') } : null;
  return change(
    context,
    request,
    visitor,
    { form: 'publish', field: 'why', done: 'published', wrong },
    async (writing) => {
      await expectUnchanged(writing, id, form.seen ?? '');
      const named = form.named === 'yes';
      await publishEntity(writing, id, visitor.by, context.clock.now(), form.why ?? '', named);
    },
  );
};

/** POST /desk/entities/:id/unpublish */
export const unpublishAct: Act<Publisher> = (context, request, visitor) =>
  change(
    context,
    request,
    visitor,
    { form: 'unpublish', field: 'why', done: 'unpublished' },
    async (writing) => {
      const { by } = visitor;
      await unpublishEntity(writing, entityOf(request), by, context.clock.now(), request.form.why ?? '');
    },
  );

/** POST /desk/entities/:id/unmerge */
export const unmergeAct: Act<Reviewer> = (context, request, visitor) =>
  change(context, request, visitor, { form: 'undo', field: 'why', done: 'unmerged' }, async (writing) => {
    const by = entityChanger(visitor.by);
    await unmergeEntity(writing, entityOf(request), by, context.clock.now(), request.form.why ?? '');
  });

/** POST /desk/entities/:id/unsplit */
export const unsplitAct: Act<Reviewer> = (context, request, visitor) =>
  change(context, request, visitor, { form: 'undo', field: 'why', done: 'unsplit' }, async (writing) => {
    const { decision = '', why = '' } = request.form;
    await unsplitEntity(writing, decision, entityChanger(visitor.by), context.clock.now(), why);
  });

/**
 * Carries out one change to the entity of a request, then redirects to it. Refusals are shown on the page beside their
 * field; if someone else changed it first, in one sentence at the top.
 */
export async function change(
  context: ActContext,
  request: ActRequest,
  visitor: MemberVisitor,
  about: {
    readonly form: EntityTyped['form'];
    /** The field that shows the error. */
    readonly field: string;
    /** The errors by field, if not a single line at that field. */
    readonly wrong?: (error: unknown) => EntityTyped['wrong'] | null;
    /** The statement or relation it is about. */
    readonly row?: string | undefined;
    readonly done: Done;
    /** The part of the page to return to. */
    readonly part?: string | undefined;
    /** The row of a dataset that was displayed. */
    readonly looked?: LookedAt | undefined;
  },
  carryOut: (writing: Writing) => Promise<unknown>,
): Promise<Acted> {
  const id = entityOf(request);
  try {
    await context.store.write(carryOut);
  } catch (error) {
    const line = lineOf(error, ownEdition(context, request, visitor).words);
    const status = statusOf(error);
    if (request.wantsJson) throw error;
    // Someone else changed it first: the page shows their version, not the values entered.
    if (status === 409 || about.form === 'undo') {
      return drawEntity(context, request, visitor, { notice: { text: line, wrong: true }, status });
    }
    const typed = {
      form: about.form,
      about: about.row,
      values: request.form,
      wrong: about.wrong?.(error) ?? { [about.field]: line },
      row: about.looked,
    };
    return drawEntity(context, request, visitor, { typed, status });
  }
  context.log.info({ by: visitor.session.member.id, entity: id, done: about.done }, 'an entity was changed');
  const edition = ownEdition(context, request, visitor);
  const href = hrefIn(edition, `/desk/entities/${id}`, { done: about.done });
  return { seeOther: about.part ? `${href}#${about.part}` : href };
}
