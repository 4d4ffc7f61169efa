import { h } from 'preact';
import { makePreviewLink, revokePreviewLink } from '../../../desk/preview/change-preview-links.ts';
import { previewStory } from '../../../desk/preview/preview-story.ts';
import type { PreviewLink } from '../../../stories/preview/preview-link.ts';
import { listPreviewLinks } from '../../../stories/preview/preview-links.queries.ts';
import { directionOf } from '../../../words/direction.ts';
import { interfaceLanguage } from '../../../words/languages.ts';
import { refusal } from '../../../words/refusal.ts';
import type { Form } from '../../http/form.ts';
import type { Act, MakeOwnPage } from '../../http/own-page.ts';
import type { Page, PageContext, PageRequest } from '../../http/page.ts';
import type { PermittedVisitor } from '../../http/visitor.ts';
import { editionOf, hrefIn } from '../../site/edition.ts';
import { ownEdition } from '../../site/member-page.ts';
import { drawPreview } from '../../stories/preview.routes.ts';
import type { NoticeView } from '../../ui/form/Notice.tsx';
import { stateWord } from '../flow/flow-words.ts';
import { flowOf } from '../flow/workflow.routes.ts';
import { deskJson, deskPage } from '../frame/desk-page.ts';
import { lineOf, statusOf } from '../frame/desk-problem.ts';
import { PreviewPage } from './PreviewPage.tsx';
import { previewPageView } from './preview.view.ts';

type Writer = PermittedVisitor<'write stories'>;

/** How many links of a story are listed, newest first. */
const MOST_LISTED = 50;

/** The fields of the form that creates a link. */
export const LINK_FORM: Form = { name: { most: 200 }, days: { most: 2 } };
/** The field of the form that revokes one. */
export const REVOKE_LINK_FORM: Form = { id: { most: 36 } };

/** GET /desk/stories/:id/preview */
export const deskPreviewPage: MakeOwnPage<Writer> = (context, request, visitor) => {
  const { words } = ownEdition(context, request, visitor);
  const { done } = request.query;
  const notice =
    done === 'revoked'
      ? { text: words.say('pvRevoked'), wrong: false }
      : done === 'was-revoked'
        ? { text: words.say('pvWasRevoked'), wrong: true }
        : null;
  return drawDeskPreview(context, request, visitor, { notice });
};

/** GET /desk/stories/:id/preview/page: the page for readers, with a bar that marks it as a preview. */
export const readersPreviewPage: MakeOwnPage<Writer> = async (context, request, visitor) => {
  const { flow, previewed } = await previewOf(context, request);
  const own = ownEdition(context, request, visitor);
  const { words } = own;
  const edition = editionOf(context, request.asked ?? interfaceLanguage(previewed.story.language));
  const at = `/desk/stories/${flow.id}/preview`;
  const bar = {
    label: words.say('pvLabel'),
    said: [stateWord(flow.state, words), ...(previewed.isWritten ? [words.say('pvWritten')] : [])],
    back: { text: words.say('pvBack'), href: hrefIn(own, at) },
    // Set if the page is in another language.
    ...(words.language !== edition.language && { lang: words.language, dir: directionOf(words.language) }),
  };
  return drawPreview(context, previewed, edition, {
    bar,
    path: `${at}/page`,
    figureHref: (id) => hrefIn(own, `/desk/figures/${id}`),
  });
};

/** GET /desk/stories/:id/preview.json */
export const previewLinksJson: MakeOwnPage<Writer> = async (context, request) => {
  const { id } = await flowOf(context, request);
  return deskJson({ links: (await listPreviewLinks(context.reading, id, MOST_LISTED)).map(linkJson) });
};

/** A preview link as data of the desk and the API; its URL is shown only once. */
export const linkJson = (link: PreviewLink) => ({
  id: link.id,
  name: link.name,
  madeBy: link.madeBy,
  made: link.madeAt.toISOString(),
  expires: link.expiresAt.toISOString(),
  revoked: link.revokedAt?.toISOString() ?? null,
  opened: link.opened,
  lastOpened: link.openedAt?.toISOString() ?? null,
});

/** POST /desk/stories/:id/preview: creates a link, and shows it once. */
export const makeLinkAct: Act<Writer> = async (context, request, visitor) => {
  const { name = '', days = '' } = request.form;
  const { id: storyId } = await flowOf(context, request);
  const wanted = { storyId, name, days: Number(days) };
  try {
    const now = context.clock.now();
    const made = await context.store.write((writing) => makePreviewLink(writing, visitor.by, wanted, now));
    context.log.info({ by: visitor.by.member.id, story: storyId, link: made.id }, 'a preview link was made');
    const address = `${context.config.PUBLIC_URL}/preview/${made.token}`;
    if (request.wantsJson) {
      return { json: { id: made.id, url: address, expires: made.expiresAt.toISOString() }, status: 201 };
    }
    return await drawDeskPreview(context, request, visitor, { made: address });
  } catch (error) {
    if (request.wantsJson) throw error;
    const notice = { text: lineOf(error, ownEdition(context, request, visitor).words), wrong: true };
    return drawDeskPreview(context, request, visitor, {
      notice,
      status: statusOf(error),
      typed: { name, days },
    });
  }
};

/** POST /desk/stories/:id/preview/revoke */
export const revokeLinkAct: Act<Writer> = async (context, request, visitor) => {
  const edition = ownEdition(context, request, visitor);
  const { id: storyId } = await flowOf(context, request);
  const which = { storyId, id: request.form.id ?? '' };
  let revoked: boolean;
  try {
    const now = context.clock.now();
    revoked = await context.store.write((writing) => revokePreviewLink(writing, visitor.by, which, now));
  } catch (error) {
    if (request.wantsJson) throw error;
    const notice = { text: lineOf(error, edition.words), wrong: true };
    return drawDeskPreview(context, request, visitor, { notice, status: statusOf(error) });
  }
  context.log.info(
    { by: visitor.by.member.id, story: storyId, link: which.id },
    'a preview link was revoked',
  );
  if (request.wantsJson) return { json: { revoked } };
  const done = revoked ? 'revoked' : 'was-revoked';
  return { seeOther: `${hrefIn(edition, `/desk/stories/${storyId}/preview`, { done })}#links` };
};

async function previewOf(context: PageContext, request: PageRequest) {
  const flow = await flowOf(context, request);
  const previewed = await previewStory(context.reading, flow.id, context.clock.now());
  if (!previewed) {
    throw refusal('previewGone');
  }
  return { flow, previewed };
}

async function drawDeskPreview(
  context: PageContext,
  request: PageRequest,
  visitor: Writer,
  more: {
    readonly notice?: NoticeView | null;
    readonly status?: Page['status'];
    readonly made?: string;
    readonly typed?: { readonly name: string; readonly days: string };
  },
): Promise<Page> {
  const edition = ownEdition(context, request, visitor);
  const { words } = edition;
  const { flow, previewed } = await previewOf(context, request);
  const links = await listPreviewLinks(context.reading, flow.id, MOST_LISTED);
  const { notice, status, made = null, typed = null } = more;
  const view = previewPageView(
    { flow, previewed, links, made, typed },
    visitor.by.member,
    editionOf(context, interfaceLanguage(previewed.story.language)),
    edition,
  );
  const head = {
    path: '/desk/stories',
    at: `/desk/stories/${flow.id}/preview`,
    title: previewed.story.headline || words.say('flowNoHeadline'),
    intro: words.say('pvTitle'),
    notice,
    status,
  };
  return deskPage(context, edition, visitor, request, head, h(PreviewPage, { view }));
}
