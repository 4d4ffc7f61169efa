import { h } from 'preact';
import { allSections, allSources, findPlace, translationsOf } from '../../../desk/choices.queries.ts';
import { type DeskStory, findDeskStory, findDraft } from '../../../desk/draft.queries.ts';
import { findFlow } from '../../../desk/flow.queries.ts';
import { placesOfStory } from '../../../desk/front/placed.queries.ts';
import { needsSecondPair } from '../../../desk/only-editor.queries.ts';
import { mayEdit } from '../../../desk/workflow.ts';
import type { Problem } from '../../../errors.ts';
import { roleMay } from '../../../readers/permission.ts';
import { isId } from '../../../store/ids.ts';
import { nameIn } from '../../../stories/story.ts';
import { refusal } from '../../../words/refusal.ts';
import type { MakeOwnPage } from '../../http/own-page.ts';
import type { Page, PageContext, PageRequest } from '../../http/page.ts';
import { FIELDS } from '../../http/route.ts';
import type { Query } from '../../http/route-rows.ts';
import type { PermittedVisitor } from '../../http/visitor.ts';
import type { Edition } from '../../site/edition.ts';
import { ownEdition } from '../../site/member-page.ts';
import type { NoticeView } from '../../ui/form/Notice.tsx';
import { stateWord } from '../flow/flow-words.ts';
import { flowPartView } from '../flow/workflow.view.ts';
import { deskPage } from '../frame/desk-page.ts';
import { placedWords } from '../front/placed-words.ts';
import { PanelPart } from '../panel/PanelPart.tsx';
import { readPanel } from '../panel/read-panel.ts';
import { Beside } from './Beside.tsx';
import type { Typed } from './draft-fields.ts';
import { WritingPage } from './WritingPage.tsx';
import { writingView } from './writing.view.ts';

/** A member who writes stories. */
export type Writer = PermittedVisitor<'write stories'>;

/** A story's id in a query. */
export const ID_FIELD = { pattern: /^[0-9a-f-]{36}$/, most: 36, takes: 'the id of a story' } as const;

/** The query fields of the editor page. */
export const WRITING_QUERY: Query = { done: FIELDS.done, beside: ID_FIELD };

/** GET /desk/stories/:id */
export const writingPage: MakeOwnPage<Writer> = (context, request, visitor) =>
  drawWriting(context, request, visitor, {});

/** Draws the editor page, with the values of a refused form. */
export async function drawWriting(
  context: PageContext,
  request: PageRequest,
  visitor: Writer,
  more: { readonly typed?: Typed; readonly status?: Page['status']; readonly notice?: NoticeView },
): Promise<Page> {
  const { reading } = context;
  const id = storyIdOf(request);
  const edition = ownEdition(context, request, visitor);
  const [story, kept] = await Promise.all([findDeskStory(reading, id), findDraft(reading, id)]);
  if (!story) throw noSuchStory();
  const draft = kept?.draft ?? story.draft;
  const [flow, sections, sources, place, translations] = await Promise.all([
    findFlow(reading, id),
    allSections(reading),
    allSources(reading),
    draft.placeSlug ? findPlace(reading, draft.placeSlug) : null,
    translationsOf(reading, id),
  ]);
  const other = translations.find((one) => one.id === request.query.beside);
  const view = writingView(
    {
      story,
      draft,
      version: kept?.version ?? story.draftVersion,
      memberId: visitor.by.member.id,
      mayEdit: mayEdit(visitor.by.member.role, story.state),
      typed: more.typed ?? null,
      sections,
      mayMakeSections: roleMay(visitor.by.member.role, 'manage sections'),
      sources,
      placeName: place && nameIn(place.names, draft.language),
      translations,
      beside: other?.id ?? null,
    },
    edition,
  );
  const head = {
    path: '/desk/stories',
    at: `/desk/stories/${id}`,
    title: draft.headline || edition.words.say('flowNoHeadline'),
    status: more.status,
    notice: more.notice ?? doneNotice(request.query.done, story, edition),
    editor: true,
  };
  const { member } = visitor.by;
  const twoPairs = await needsSecondPair(context.reading, context.config, member.id);
  const beside = other ? await besideOf(context, other.id, edition) : null;
  const panel = h(PanelPart, {
    panel: await readPanel(context, story, draft, edition, visitor.by.member.role),
  });
  const placed = placedWords(await placesOfStory(context.reading, id), member.role, edition);
  const flowing = flow && flowPartView(flow, placed, member, twoPairs, edition);
  const page = h(WritingPage, { writing: view, flow: flowing, beside, panel });
  return deskPage(context, edition, visitor, request, head, page);
}

async function besideOf({ reading }: PageContext, id: string, { words }: Edition) {
  const [story, kept] = await Promise.all([findDeskStory(reading, id), findDraft(reading, id)]);
  const draft = kept?.draft ?? story?.draft;
  if (!draft) return null;
  return h(Beside, {
    draft,
    title: words.nameOfLanguage(draft.language),
    words: { table: words.say('tableLabel'), embed: words.say('embedLabel') },
  });
}

/** The story's id from a URL. Throws a Problem if it is invalid. */
export function storyIdOf(request: Pick<PageRequest, 'params'>): string {
  const { id = '' } = request.params;
  if (!isId(id)) throw noSuchStory();
  return id;
}

/** The error for a story that does not exist. */
export function noSuchStory(): Problem {
  return refusal('storyUnknown');
}

function doneNotice(
  done: string | undefined,
  { state }: Pick<DeskStory, 'state'>,
  { words }: Edition,
): NoticeView | null {
  switch (done) {
    case 'begun':
      return { text: words.say('writeBegun'), wrong: false };
    case 'saved':
      return { text: words.say('writeSaved'), wrong: false };
    case 'moved':
      return { text: words.say('flowDoneMoved', { state: stateWord(state, words) }), wrong: false };
    default:
      return null;
  }
}
