import type { Writing } from '../../../store/database.ts';
import { isId } from '../../../store/ids.ts';
import { refusal } from '../../../words/refusal.ts';
import type { Form } from '../../http/form.ts';
import type { Act, ActContext, Acted, ActRequest } from '../../http/own-page.ts';
import type { PermittedVisitor } from '../../http/visitor.ts';
import { hrefIn } from '../../site/edition.ts';
import { ownEdition } from '../../site/member-page.ts';
import { lineOf, statusOf } from '../frame/desk-problem.ts';
import { acceptName, type ChosenName, chosenName, nameKind, rejectName } from './decide-name.ts';
import { type Done, doneWord } from './done-words.ts';
import { drawMention } from './mention.routes.ts';
import { drawMentions } from './mentions.routes.ts';
import { MENTIONS_PATH } from './mentions.view.ts';

type Reviewer = PermittedVisitor<'review entities'>;

/** The fields of a decision on a name. */
export const NAME_FORM: Form = {
  id: { most: 36 },
  seen: { most: 12 },
  story: { most: 120 },
  language: { most: 35 },
  /** `some` if only some of the mentions were chosen; those follow. */
  which: { most: 4 },
  mention: { most: 36, many: true },
  /** Whether the name belongs to the entity everywhere. */
  standing: { most: 3 },
  /** An entity, or `new`. */
  entity: { most: 36 },
  label: { most: 300 },
  kind: { most: 20 },
  country: { most: 60 },
};

/** POST /desk/mentions/accept */
export const acceptAct: Act<Reviewer> = (context, request, visitor) =>
  decide(context, request, visitor, 'accepted', async (writing, chosen) => {
    const { entity, standing, label, kind, country } = request.form;
    const as =
      entity === 'new'
        ? { make: { label, kind, country } }
        : { entityId: entity ? idOf(entity) : null, standing: standing === 'yes' };
    await acceptName(writing, chosen, as, deciding(context, visitor));
  });

/** POST /desk/mentions/reject */
export const rejectAct: Act<Reviewer> = (context, request, visitor) =>
  decide(context, request, visitor, 'rejected', (writing, chosen) =>
    rejectName(writing, chosen, deciding(context, visitor)),
  );

/** POST /desk/mentions/kind */
export const kindAct: Act<Reviewer> = (context, request, visitor) =>
  decide(context, request, visitor, 'kind', (writing, chosen) =>
    nameKind(writing, chosen, request.form.kind, deciding(context, visitor)),
  );

const deciding = ({ clock }: ActContext, { by }: Reviewer) => ({ by, now: clock.now() });

async function decide(
  context: ActContext,
  request: ActRequest,
  visitor: Reviewer,
  done: Done,
  carryOut: (writing: Writing, chosen: ChosenName) => Promise<void>,
): Promise<Acted> {
  const { form } = request;
  const edition = ownEdition(context, request, visitor);
  const id = idOf(form.id);
  const onPage = form.which === 'some';
  let name: string;
  try {
    name = await context.store.write(async (writing) => {
      const { seen, story, language } = form;
      const mentions = onPage ? (request.many.mention ?? []) : null;
      const chosen = await chosenName(writing, { id, seen, story, language, mentions });
      await carryOut(writing, chosen);
      return chosen.group.name;
    });
  } catch (error) {
    if (request.wantsJson) throw error;
    const notice = { text: lineOf(error, edition.words), wrong: true };
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

function withId(request: ActRequest, id: string): ActRequest {
  const { story, language } = request.form;
  const query = { ...request.query, ...(story && { story }), ...(language && { language }) };
  return { ...request, params: { ...request.params, id }, query };
}

function idOf(text: string | undefined): string {
  if (text && isId(text)) return text;
  throw refusal('nameUnknown');
}
