import { addRelation } from '../../../entities/relations/add-relation.ts';
import { decideRelation } from '../../../entities/relations/decide-relation.ts';
import type { RelationChange } from '../../../entities/relations/relation.ts';
import type { Reading } from '../../../store/database.ts';
import { refusal } from '../../../words/refusal.ts';
import type { Form } from '../../http/form.ts';
import type { Act, ActRequest } from '../../http/own-page.ts';
import type { PermittedVisitor } from '../../http/visitor.ts';
import { ownEdition } from '../../site/member-page.ts';
import { doneWord } from './done-words.ts';
import { change } from './entity.acts.ts';
import { entityOf } from './entity.routes.ts';
import { entityChanger } from './entity-changer.ts';
import { relationKindOf } from './entity-choices.ts';
import { relationAsSeen } from './relation-as-seen.ts';
import { codesTyped, entityTyped, sourceTyped } from './typed-values.ts';

type Reviewer = PermittedVisitor<'review entities'>;

const FIELDS: Form = {
  kind: { most: 20 },
  other: { most: 300 },
  goods: { most: 300 },
  codes: { most: 600 },
  baskets: { most: 120, many: true },
  endUse: { most: 300 },
  starts: { most: 10 },
  ends: { most: 10 },
};

/** The fields of the form that adds a relation. */
export const RELATE_FORM: Form = {
  ...FIELDS,
  side: { most: 4 },
  who: { most: 200 },
  source: { most: 300 },
  url: { most: 1000 },
};

/** The fields of a decision on a relation, and of edits to it. */
export const RELATION_FORM: Form = {
  ...FIELDS,
  relation: { most: 36 },
  seen: { most: 60 },
  decision: { most: 10 },
  edit: { most: 3 },
  note: { most: 1000 },
};

/** POST /desk/entities/:id/relate */
export const relateAct: Act<Reviewer> = (context, request, visitor) =>
  change(
    context,
    withBaskets(request),
    visitor,
    { form: 'relate', field: 'other', done: 'related', part: 'relations' },
    async (writing) => {
      const { form } = request;
      const here = entityOf(request);
      const other = await entityTyped(writing, form.other);
      const isFrom = form.side !== 'to';
      if (!isFrom && other === null) {
        throw refusal('relationNameMissing');
      }
      const source = sourceTyped(form.source, form.url);
      if (!source) throw refusal('relationSourceMissing');
      const kind = relationKindOf(form.kind);
      if (!kind) throw refusal('relationKindWrong');
      await addRelation(
        writing,
        {
          ...typedChange(request),
          kind,
          fromEntity: isFrom ? here : (other ?? here),
          toEntity: isFrom ? other : here,
          attribution: form.who ? { kind: 'on record', who: form.who, role: null } : null,
          source,
        },
        entityChanger(visitor.by),
        context.clock.now(),
      );
    },
  );

/** POST /desk/entities/:id/relation */
export const relationAct: Act<Reviewer> = async (context, request, visitor) => {
  const { form } = request;
  const { relation = '', decision, edit, note = '' } = form;
  const here = entityOf(request);
  const isEdit = edit === 'yes';
  const done = isEdit
    ? 'relation-changed'
    : decision === 'rejected'
      ? 'relation-rejected'
      : 'relation-accepted';
  const acted = await change(
    context,
    withBaskets(request),
    visitor,
    { form: 'relation', field: 'relation', row: relation, done, part: 'relations' },
    async (writing) => {
      const before = await relationAsSeen(writing, relation, form.seen ?? '');
      const state = decision === 'rejected' ? 'rejected' : 'accepted';
      const to = isEdit ? await editedSides(writing, request, here, before) : {};
      await decideRelation(
        writing,
        relation,
        state,
        isEdit ? { ...typedChange(request), ...to } : {},
        entityChanger(visitor.by),
        context.clock.now(),
        note,
      );
    },
  );
  if (!request.wantsJson) return acted;
  return { json: { said: doneWord(done, ownEdition(context, request, visitor).words), gone: false } };
};

/** The other side of a relation as entered: the side that is not this entity. */
async function editedSides(
  reading: Reading,
  { form }: ActRequest,
  here: string,
  before: { readonly from: { id: string; label: string }; readonly to: { id: string; label: string } | null },
): Promise<RelationChange> {
  const isFrom = before.from.id === here;
  const known = isFrom ? before.to : before.from;
  // An untouched field keeps its entity, even if several have that name.
  if (known && form.other === known.label) return {};
  const other = await entityTyped(reading, form.other);
  if (isFrom) return { toEntity: other };
  if (other === null) {
    throw refusal('relationNameMissing');
  }
  return { fromEntity: other };
}

function typedChange({ form, many }: ActRequest): RelationChange {
  return {
    kind: relationKindOf(form.kind),
    goods: form.goods ?? '',
    codes: codesTyped(form.codes),
    baskets: many.baskets ?? [],
    endUse: form.endUse ?? '',
    starts: form.starts || null,
    ends: form.ends || null,
  };
}

/** The request with the chosen baskets among its fields, so that the page shows them selected again. */
function withBaskets(request: ActRequest): ActRequest {
  return { ...request, form: { ...request.form, baskets: (request.many.baskets ?? []).join(' ') } };
}
