import { h } from 'preact';
import { listBaskets } from '../../evidence/codes/baskets.queries.ts';
import type { Act } from '../http/own-page.ts';
import type { MakePage, Page, PageContext } from '../http/page.ts';
import { cacheTags } from '../site/cache-tags.ts';
import { documentOf, htmlPage } from '../site/document.tsx';
import { type Edition, editionOf } from '../site/edition.ts';
import { editionAlternates } from '../site/edition-links.ts';
import { frameOf } from '../site/frame.view.ts';
import { ownEdition } from '../site/member-page.ts';
import { sectionsShown } from '../site/sections-shown.ts';
import { CheckPage } from './CheckPage.tsx';
import { type CheckView, checkView } from './check.view.ts';
import { checkedFigures } from './checked-figure.ts';
import { askOpenDatasets, type CheckWrong, readCheck, refuseWhereOff } from './read-check.ts';

/** GET /check: the form. */
export const checkPage: MakePage = async (context, { asked }) => {
  refuseWhereOff(context);
  const edition = editionOf(context, asked);
  const page = await drawCheck(context, edition, checkView({}, null, null, edition));
  return { ...page, cacheTags: [cacheTags.sections(edition.language)] };
};

/** POST /check: the form with its errors, or what the open datasets say about the text. Nothing is stored. */
export const checkAct: Act = async (context, request, visitor) => {
  refuseWhereOff(context);
  const { form } = request;
  const edition = ownEdition(context, request, visitor);
  const redraw = (wrong: CheckWrong) =>
    drawCheck(context, edition, checkView(form, wrong, null, edition), wrong.is === 'busy' ? 503 : 400);
  const text = readCheck(form, context.config.PORTAL_LANGUAGE);
  if ('wrong' in text) return redraw(text.wrong);
  const checked = await askOpenDatasets(context, text, edition.language);
  if ('wrong' in checked) return redraw(checked.wrong);
  const figures = checkedFigures(checked, await listBaskets(context.reading), edition.words);
  const { parts, context: read } = text;
  const found = { figures, parts, language: read.language, unread: checked.unread };
  return drawCheck(context, edition, checkView(form, null, found, edition));
};

async function drawCheck(
  context: PageContext,
  edition: Edition,
  view: CheckView,
  status: Page['status'] = 200,
): Promise<Page> {
  const isForm = view.result === null && status === 200;
  const frame = frameOf({
    edition,
    sections: await sectionsShown(context, edition.language),
    path: '/check',
    title: view.title,
    description: view.about,
    head: isForm
      ? { alternates: await editionAlternates(context, edition, '/check') }
      : { robots: 'noindex, nofollow' },
  });
  return htmlPage(documentOf(frame, h(CheckPage, { view }), 'listing'), { status, cacheTags: null });
}
