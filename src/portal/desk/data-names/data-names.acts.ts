import type { Writing } from '../../../store/database.ts';
import { isId } from '../../../store/ids.ts';
import { refusal } from '../../../words/refusal.ts';
import type { Form } from '../../http/form.ts';
import type { Act, ActContext, Acted, ActRequest } from '../../http/own-page.ts';
import type { PermittedVisitor } from '../../http/visitor.ts';
import { hrefIn } from '../../site/edition.ts';
import { ownEdition } from '../../site/member-page.ts';
import { DATA_NAMES_PATH } from '../entities/data-place.view.ts';
import { type Done, doneWord } from '../entities/done-words.ts';
import { lineOf, statusOf } from '../frame/desk-problem.ts';
import { drawList } from '../resource/resource-draw.ts';
import { DATA_NAMES } from './data-names.resource.ts';
import { drawDataName } from './data-names.routes.ts';
import { acceptDataName, type ChosenDataName, chosenDataName, rejectDataName } from './decide-data-name.ts';

type Reviewer = PermittedVisitor<'review entities'>;

/** The fields of a decision on a name in data. */
export const DATA_NAME_FORM: Form = {
  id: { most: 36 },
  seen: { most: 12 },
  dataset: { most: 120 },
  /** `some` if only some of the places were chosen; those follow. */
  which: { most: 4 },
  mention: { most: 36, many: true },
  /** An entity, or `new`. */
  entity: { most: 36 },
  label: { most: 300 },
  kind: { most: 20 },
  country: { most: 60 },
};

/** POST /desk/data-names/accept */
export const acceptDataNameAct: Act<Reviewer> = (context, request, visitor) =>
  decide(context, request, visitor, 'accepted', async (writing, chosen) => {
    const { entity, label, kind, country } = request.form;
    const as =
      entity === 'new' ? { make: { label, kind, country } } : { entityId: entity ? idOf(entity) : null };
    await acceptDataName(writing, chosen, as, deciding(context, visitor));
  });

/** POST /desk/data-names/reject */
export const rejectDataNameAct: Act<Reviewer> = (context, request, visitor) =>
  decide(context, request, visitor, 'rejected', (writing, chosen) =>
    rejectDataName(writing, chosen, deciding(context, visitor)),
  );

const deciding = ({ clock }: ActContext, { by }: Reviewer) => ({ by, now: clock.now() });

async function decide(
  context: ActContext,
  request: ActRequest,
  visitor: Reviewer,
  done: Done,
  carryOut: (writing: Writing, chosen: ChosenDataName) => Promise<void>,
): Promise<Acted> {
  const { form } = request;
  const edition = ownEdition(context, request, visitor);
  const id = idOf(form.id);
  const { seen, dataset } = form;
  const onPage = form.which === 'some';
  let name: string;
  try {
    name = await context.store.write(async (writing) => {
      const places = onPage ? (request.many.mention ?? []) : null;
      const chosen = await chosenDataName(writing, { id, seen, dataset, places });
      await carryOut(writing, chosen);
      return chosen.name.name;
    });
  } catch (error) {
    if (request.wantsJson) throw error;
    const more = { notice: { text: lineOf(error, edition.words), wrong: true }, status: statusOf(error) };
    if (!onPage) return drawList(DATA_NAMES, context, request, visitor, more);
    const query = { ...request.query, ...(dataset && { dataset }) };
    return drawDataName(context, { ...request, params: { ...request.params, id }, query }, visitor, more);
  }
  context.log.info({ by: visitor.by.member.id, name, done }, 'a name in data was decided');
  if (request.wantsJson) {
    return { json: { said: `${name}: ${doneWord(done, edition.words)}`, gone: true } };
  }
  return { seeOther: hrefIn(edition, DATA_NAMES_PATH, { ...request.query, dataset, done }) };
}

function idOf(text: string | undefined): string {
  if (text && isId(text)) return text;
  throw refusal('nameUnknown');
}
