import { changeKind } from '../../../entities/mentions/change-kind.ts';
import { findGroup, groupOf, type NameGroup } from '../../../entities/mentions/mention-queue.queries.ts';
import { acceptMentions } from '../../../entities/review/accept-mentions.ts';
import { makeEntity } from '../../../entities/review/make-entity.ts';
import { rejectMentions } from '../../../entities/review/reject-mentions.ts';
import { Problem } from '../../../errors.ts';
import type { Writing } from '../../../store/database.ts';
import { isId } from '../../../store/ids.ts';
import { hrefIn } from '../../edition.ts';
import type { Form } from '../../form.ts';
import { ownEdition } from '../../member-page.ts';
import type { Act, ActContext, Acted, ActRequest } from '../../own-page.ts';
import type { PermittedVisitor } from '../../visitor.ts';
import { lineOf, statusOf } from '../desk-problem.ts';
import { type Done, doneWord } from './done-words.ts';
import { schemaOf } from './entity-choices.ts';
import { drawMention } from './mention.routes.ts';
import { drawMentions } from './mentions.routes.ts';
import { MENTIONS_PATH } from './mentions.view.ts';
import { countryTyped } from './typed-values.ts';

type Reviewer = PermittedVisitor<'review entities'>;

/** The fields of a decision on a name. */
export const NAME_FORM: Form = {
  id: { most: 36 },
  seen: { most: 12 },
  story: { most: 120 },
  language: { most: 35 },
  /** Where somebody chose among the mentions: `some`, with the chosen ones. */
  which: { most: 4 },
  mention: { most: 36, many: true },
  /** Whether the name is theirs wherever it stands. */
  standing: { most: 3 },
  /** An entity, or `new`. */
  entity: { most: 36 },
  label: { most: 300 },
  kind: { most: 20 },
  country: { most: 60 },
};

/** POST /desk/mentions/accept */
export const acceptAct: Act<Reviewer> = (context, request, visitor) =>
  decide(context, request, visitor, 'accepted', async (writing, { ids, group }) => {
    const now = context.clock.now();
    const by = visitor.by.member.id;
    const { form } = request;
    if (form.entity !== 'new') {
      const entityId = form.entity ? idOf(form.entity) : null;
      const standing = form.standing === 'yes';
      await acceptMentions(writing, { mentions: ids }, { entityId, standing }, by, now);
      return;
    }
    const schema = schemaOf(form.kind) ?? group.schema;
    const name = { label: form.label || group.name, country: countryTyped(form.country), schema };
    const { id } = await makeEntity(writing, name, by, now);
    await acceptMentions(writing, { mentions: ids }, { entityId: id }, by, now);
  });

/** POST /desk/mentions/reject */
export const rejectAct: Act<Reviewer> = (context, request, visitor) =>
  decide(context, request, visitor, 'rejected', async (writing, { ids, group, whole }) => {
    const { folded, schema, state } = group;
    // A name that is rejected wherever it stands is not proposed again.
    const wanted = whole && state === 'proposed' ? { folded, schema, storyId: null } : { mentions: ids };
    await rejectMentions(writing, wanted, visitor.by.member.id, context.clock.now());
  });

/** POST /desk/mentions/kind */
export const kindAct: Act<Reviewer> = (context, request, visitor) =>
  decide(context, request, visitor, 'kind', async (writing, { ids }) => {
    const schema = schemaOf(request.form.kind);
    if (!schema) throw new Problem('bad input', 'This is no kind of entity.', 'Choose one of the list.');
    await changeKind(writing, ids, schema, visitor.by.member.id, context.clock.now());
  });

interface Chosen {
  readonly ids: readonly string[];
  readonly group: NameGroup & { readonly name: string };
  /** Whether these are all mentions of the name, in every story. */
  readonly whole: boolean;
}

async function decide(
  context: ActContext,
  request: ActRequest,
  visitor: Reviewer,
  done: Done,
  carryOut: (writing: Writing, chosen: Chosen) => Promise<void>,
): Promise<Acted> {
  const { form } = request;
  const edition = ownEdition(context, request, visitor);
  const id = idOf(form.id);
  const onPage = form.which === 'some';
  let name: string;
  try {
    name = await context.store.write(async (writing) => {
      const chosen = await chosenOf(writing, request, id);
      await carryOut(writing, chosen);
      return chosen.group.name;
    });
  } catch (error) {
    if (request.wantsJson) throw error;
    const notice = { text: lineOf(error), wrong: true };
    if (onPage)
      return drawMention(context, withId(request, id), visitor, { notice, status: statusOf(error) });
    return drawMentions(context, request, visitor, { notice, status: statusOf(error) });
  }
  context.log.info({ by: visitor.by.member.id, name, done }, 'a name was decided');
  if (request.wantsJson) {
    return { json: { said: `${name}: ${doneWord(done, edition.words)}`, gone: true } };
  }
  const { story, language } = form;
  if (done === 'kind') {
    return { seeOther: hrefIn(edition, `${MENTIONS_PATH}/${id}`, { story, language, done }) };
  }
  return { seeOther: hrefIn(edition, MENTIONS_PATH, { ...request.query, story, language, done }) };
}

async function chosenOf(writing: Writing, { form, many }: ActRequest, id: string): Promise<Chosen> {
  const { story, language } = form;
  const group = await groupOf(writing, id, {
    ...(story && { story }),
    ...(language && { language }),
  });
  const found = group && (await findGroup(writing, group));
  if (!group || !found || found.seen !== form.seen) {
    throw new Problem(
      'conflict',
      'Meanwhile somebody else has decided this name, or a story that holds it has changed.',
      'Look at it again.',
    );
  }
  const some = form.which === 'some' ? new Set(many.mention) : null;
  const ids = some ? found.ids.filter((one) => some.has(one)) : found.ids;
  if (ids.length === 0) {
    throw new Problem('bad input', 'None of the mentions is chosen.', 'Tick those that are meant.');
  }
  const whole = ids.length === found.ids.length && !story && !language;
  return { ids, group: { ...group, name: found.name }, whole };
}

function withId(request: ActRequest, id: string): ActRequest {
  const { story, language } = request.form;
  const query = { ...request.query, ...(story && { story }), ...(language && { language }) };
  return { ...request, params: { ...request.params, id }, query };
}

function idOf(text: string | undefined): string {
  if (text && isId(text)) return text;
  throw new Problem('bad input', 'There is no such name.', 'Look at the list again.');
}
