import { h } from 'preact';
import { ownFrontOf } from '../../readers/front/front.queries.ts';
import { authorize } from '../../readers/permission.ts';
import type { MakeOwnPage } from '../http/own-page.ts';
import type { Page, PageContext, PageRequest } from '../http/page.ts';
import { asksTwoStep } from '../http/two-step.ts';
import type { MemberVisitor, PermittedVisitor } from '../http/visitor.ts';
import { documentOf, htmlPage } from '../site/document.tsx';
import { aboutPortal } from '../site/edition.ts';
import { frameOf } from '../site/frame.view.ts';
import { ownEdition } from '../site/member-page.ts';
import { sectionsShown } from '../site/sections-shown.ts';
import { cardJson } from '../stories/story.json.ts';
import { OwnFrontPage } from './OwnFrontPage.tsx';
import { ownFrontView, thingName } from './own-front.view.ts';
import { readOwnFront } from './read-own-front.ts';

/** `/` for a member with a personal front page; null: they get the common one. */
export async function ownFrontPage(
  context: PageContext,
  request: PageRequest,
  visitor: MemberVisitor,
): Promise<Page | null> {
  const { session } = visitor;
  if (!session.member.ownFront || request.query.front === 'common') return null;
  const by = authorize(session, 'use own account', { twoStep: asksTwoStep(context.config) });
  const edition = ownEdition(context, request, visitor);
  const front = await ownFrontOf(context.reading, by);
  const { stories, names, storyLanguage } = await readOwnFront(context, front, edition);
  const view = ownFrontView(front, stories, names, edition, storyLanguage);
  const shown = [...(stories.lead ? [stories.lead] : []), ...stories.blocks.flat()];
  const frame = frameOf({
    edition,
    sections: await sectionsShown(context, storyLanguage),
    path: '/',
    title: null,
    description: aboutPortal(edition),
    head: { robots: 'noindex' },
    demo: shown.some(({ demo }) => demo),
  });
  return htmlPage(documentOf(frame, h(OwnFrontPage, { view }), 'front'), { cacheTags: null });
}

/** `/front-page.json`: the same blocks and stories as data, whether in use or not. */
export const ownFrontJson: MakeOwnPage<PermittedVisitor<'use own account'>> = async (
  context,
  request,
  visitor,
) => {
  const edition = ownEdition(context, request, visitor);
  const front = await ownFrontOf(context.reading, visitor.by);
  const { stories, names } = await readOwnFront(context, front, edition);
  const site = edition.publicUrl;
  const text = JSON.stringify({
    inUse: front.inUse,
    lead: stories.lead && cardJson(stories.lead, site),
    blocks: front.blocks.map(({ kind, target, count }, at) => ({
      kind,
      target,
      name: thingName({ kind, target }, names, edition),
      count,
      stories: (stories.blocks[at] ?? []).map((story) => cardJson(story, site)),
    })),
    muted: front.mutes,
  });
  return { status: 200, type: 'application/json; charset=utf-8', text, cacheTags: null };
};
