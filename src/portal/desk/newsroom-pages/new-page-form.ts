import { isId } from '../../../store/ids.ts';
import { findNewsroomPage } from '../../../stories/newsroom-pages/newsroom-page.queries.ts';
import { newPageContent, PAGE_KINDS } from '../../../stories/newsroom-pages/newsroom-page.ts';
import type { ActContext, ActRequest } from '../../http/own-page.ts';
import type { Edition } from '../../site/edition.ts';
import { readPageForm, sentPage, type WrongFields } from './page.fields.ts';
import { drawNewPage, type Keeper, newContent } from './pages.routes.ts';

/** Reads the form of a new page, and says how it is drawn again with what is wrong. */
export async function readNewPage(
  context: ActContext,
  request: ActRequest,
  visitor: Keeper,
  edition: Edition,
) {
  const { form } = request;
  const kind = PAGE_KINDS.find((one) => one === form.kind) ?? 'other';
  const language = form.language || edition.standard;
  const translationOf = form.translationOf || null;
  const refuse = (wrong: WrongFields, status: 400 | 409) =>
    drawNewPage(context, request, visitor, {
      ...{ kind, language, translationOf, status },
      refused: { ...sentPage(form), wrong },
      notice: { text: edition.words.say('pgWrong'), wrong: true },
    });
  const base = (await newContent(context, kind, language, await originalOf(context, translationOf))).body;
  return { read: readPageForm(form, base, newPageContent), refuse };
}

async function originalOf({ reading }: Pick<ActContext, 'reading'>, id: string | null) {
  return id !== null && isId(id) ? findNewsroomPage(reading, id) : null;
}
