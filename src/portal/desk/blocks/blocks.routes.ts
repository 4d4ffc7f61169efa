import { h } from 'preact';
import { blocksOf } from '../../../desk/blocks/blocks.queries.ts';
import { standingOverrides } from '../../../desk/blocks/overrides.queries.ts';
import { findDeskStory, findDraft } from '../../../desk/draft.queries.ts';
import type { Reading } from '../../../store/database.ts';
import { isId } from '../../../store/ids.ts';
import { refusal } from '../../../words/refusal.ts';
import type { MakeOwnPage } from '../../http/own-page.ts';
import type { Page, PageContext, PageRequest } from '../../http/page.ts';
import type { MemberVisitor, PermittedVisitor } from '../../http/visitor.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import { ownEdition } from '../../site/member-page.ts';
import type { NoticeView } from '../../ui/form/Notice.tsx';
import { deskJson, deskPage } from '../frame/desk-page.ts';
import { BlocksPage } from './BlocksPage.tsx';
import { blockSentences } from './block-words.ts';
import { type BlocksRead, blocksView } from './blocks.view.ts';

type Writer = PermittedVisitor<'write stories'>;

/** What blocks a story as drafted, or else as saved, and what was overridden. */
export async function readBlocks(
  reading: Reading,
  story: { readonly id: string; readonly language: string },
  { now, zone }: Pick<Edition, 'now' | 'zone'>,
): Promise<BlocksRead> {
  const [blocks, overrides] = await Promise.all([
    blocksOf(reading, story.id, { at: now, zone }),
    standingOverrides(reading, story.id),
  ]);
  return { story, blocks, overrides };
}

/** GET /desk/stories/:id/blocks */
export const blocksPage: MakeOwnPage<Writer> = (context, request, visitor) =>
  drawBlocks(context, request, visitor, {});

/** Draws what blocks a story, with errors where a form was refused. */
export async function drawBlocks(
  context: PageContext,
  request: PageRequest,
  visitor: MemberVisitor,
  more: { readonly status?: Page['status']; readonly notice?: NoticeView },
): Promise<Page> {
  const edition = ownEdition(context, request, visitor);
  const story = await storyAsked(context, request);
  const read = await readBlocks(context.reading, story, edition);
  const { role } = visitor.session.member;
  const blocks = blocksView(read, edition, role, context.config, 'blocks');
  const head = {
    path: '/desk/stories',
    at: `/desk/stories/${story.id}/blocks`,
    title: edition.words.say('blocksOfStory', { headline: story.headline || '…' }),
    status: more.status,
    notice: more.notice ?? blocksNotice(request.query.done, edition),
  };
  const back = {
    text: edition.words.say('blockToStory'),
    href: hrefIn(edition, `/desk/stories/${story.id}`),
  };
  return deskPage(context, edition, visitor, request, head, h(BlocksPage, { blocks, back }));
}

/** GET /desk/stories/:id/blocks.json */
export const blocksJson: MakeOwnPage<Writer> = async (context, request, visitor) => {
  const edition = ownEdition(context, request, visitor);
  const { words } = edition;
  const story = await storyAsked(context, request);
  const { blocks, overrides } = await readBlocks(context.reading, story, edition);
  const passed = new Map(overrides.map((one) => [one.key, one]));
  const kinds: readonly string[] = context.config.PUBLISH_BLOCKS;
  return deskJson({
    story: story.id,
    blocks: blocks.map((block) => {
      const override = passed.get(block.key);
      return {
        ...block,
        ...blockSentences(block, words),
        blocks: kinds.includes(block.kind) && !override,
        override: override ? { reason: override.reason, by: override.by, at: override.at } : null,
      };
    }),
  });
};

async function storyAsked({ reading }: PageContext, { params }: PageRequest) {
  const id = params.id ?? '';
  const story = isId(id) ? await findDeskStory(reading, id) : null;
  if (!story) throw refusal('storyUnknown');
  const draft = (await findDraft(reading, id))?.draft ?? story.draft;
  return { id, language: draft.language, headline: draft.headline };
}

/** The message after a block was overridden or restored. */
export function blocksNotice(done: string | undefined, { words }: Edition): NoticeView | null {
  if (done === 'blocks-passed') return { text: words.say('doneBlocksPassed'), wrong: false };
  if (done === 'blocks-taken-back') return { text: words.say('doneBlocksTakenBack'), wrong: false };
  return null;
}
