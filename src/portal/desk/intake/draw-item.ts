import { h } from 'preact';
import { findDeskStory, findDraft } from '../../../desk/draft.queries.ts';
import type { IntakeItem } from '../../../desk/intake/item.ts';
import { changedInItem } from '../../../desk/intake/item-changes.queries.ts';
import { itemDetails } from '../../../desk/intake/item-details.queries.ts';
import { noSuchItem } from '../../../desk/intake/lock-item.ts';
import { previewStory } from '../../../desk/preview/preview-story.ts';
import type { Authorized } from '../../../readers/permission.ts';
import type { PageContext } from '../../http/page.ts';
import type { Edition } from '../../site/edition.ts';
import { storyParts } from '../../stories/story.routes.ts';
import { readPanel } from '../panel/read-panel.ts';
import { ItemPage } from './ItemPage.tsx';
import { itemView } from './item.view.ts';

/** Draws what an item says, and what is known about it. */
export async function drawItem(
  item: IntakeItem,
  context: PageContext,
  edition: Edition,
  by: Authorized<'write stories'>,
) {
  const { reading } = context;
  const [story, kept, previewed, details] = await Promise.all([
    findDeskStory(reading, item.id),
    findDraft(reading, item.id),
    previewStory(reading, item.id, edition.now),
    itemDetails(reading, item.id),
  ]);
  if (!story || !details) throw noSuchItem();
  const [panel, parts] = await Promise.all([
    readPanel(context, story, kept?.draft ?? story.draft, edition, by.member.role),
    // What was withdrawn has no preview.
    previewed ? storyParts(context, previewed.story, previewed.figures, edition) : null,
  ]);
  const changed = await changedInItem(reading, story, details);
  return h(ItemPage, {
    page: itemView({ item, details, panel, shown: parts?.view ?? null, changed }, edition),
  });
}
