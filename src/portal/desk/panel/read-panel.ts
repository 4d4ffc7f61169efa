import { standingOverrides } from '../../../desk/blocks/overrides.queries.ts';
import type { Draft } from '../../../desk/draft.ts';
import { readWriting } from '../../../desk/reading/read-writing.ts';
import type { Role } from '../../../readers/member.ts';
import { nextTurn } from '../../../stories/take-turns.ts';
import type { PageContext } from '../../http/page.ts';
import type { Edition } from '../../site/edition.ts';
import { blocksView } from '../blocks/blocks.view.ts';
import { type PanelView, panelView } from './panel.view.ts';
import { relatedToDraft } from './related-to-draft.ts';

/** The panel for a story's draft `copy`, in the member's language. */
export async function readPanel(
  context: Pick<PageContext, 'reading' | 'config' | 'discovery'>,
  story: { readonly id: string; readonly publishedAt: Date | null },
  draft: Draft,
  edition: Edition,
  role: Role,
): Promise<PanelView> {
  const { reading, config } = context;
  const [read, overrides] = await Promise.all([
    readWriting(reading, story, draft, { at: edition.now, zone: edition.zone }),
    standingOverrides(reading, story.id),
  ]);
  const without = read.copies.map(({ id }) => id);
  const related = await relatedToDraft(context, story.id, draft, without, edition.now);
  const { language } = draft;
  const inTheWay = { story: { id: story.id, language }, blocks: read.blocks, overrides };
  // A long text can have a thousand figures and as many blocks: this yields to other requests between steps.
  await nextTurn();
  const blocks = blocksView(inTheWay, edition, role, config, 'writing');
  await nextTurn();
  return panelView({ read, related, language, blocks, site: config.PUBLIC_URL }, edition, role);
}
