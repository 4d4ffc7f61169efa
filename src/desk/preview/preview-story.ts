import { figuresBeside, type ShownRows } from '../../evidence/claims/shown-figures.queries.ts';
import type { Reading } from '../../store/database.ts';
import { picturesIn } from '../../stories/media/picture-file.queries.ts';
import { presentationOf } from '../../stories/presentation.ts';
import { teaserOf } from '../../stories/shown-presentation.ts';
import { previewingStoryWith, type Story } from '../../stories/story.queries.ts';
import type { StoryState } from '../../stories/story.ts';
import { textFieldsOf } from '../../stories/text-fields.ts';
import { findDeskStory, findDraft } from '../draft.queries.ts';
import type { Draft } from '../draft.ts';
import { slugOfDraft } from '../slug-of-draft.ts';

/** A story as its page will show it, with its draft. */
export interface PreviewedStory {
  readonly story: Story;
  readonly state: StoryState;
  /** The slug it will have. */
  readonly slug: string;
  /** Whether the draft has uncommitted changes, so that figures are marked only where their words are unchanged. */
  readonly isWritten: boolean;
  readonly figures: ShownRows | null;
}

const findPreview = previewingStoryWith(figuresBeside);

/** The story with `id` as readers will see it later; null if there is none, or it was withdrawn or deleted. */
export async function previewStory(reading: Reading, id: string, now: Date): Promise<PreviewedStory | null> {
  const [desk, kept] = await Promise.all([findDeskStory(reading, id), findDraft(reading, id)]);
  const found = desk && (await findPreview(reading, { slug: desk.slug, now }));
  if (!found) return null;
  const { story, beside: figures } = found;
  const { state } = desk;
  const slug = slugOfDraft(desk, kept?.draft ?? desk.draft);
  if (!kept) return { story, state, slug, isWritten: false, figures };
  return { story: await withDraft(reading, story, kept.draft), state, slug, isWritten: true, figures };
}

/** A story with the texts, pictures and terms of a draft. */
async function withDraft(reading: Reading, story: Story, draft: Draft): Promise<Story> {
  const { headline, standfirst, language, kind, section, topics, authors } = draft;
  const pictures = { ...story.pictures, ...(await picturesIn(reading, draft)) };
  const presentation = presentationOf(draft.presentation);
  const file = draft.lead?.mediaId ? (pictures[draft.lead.mediaId] ?? null) : null;
  // The entries of live coverage are already public; only the text above them is still a draft.
  const live = story.live && { ...story.live, lead: draft.body };
  return {
    ...story,
    ...textFieldsOf(draft),
    ...{ headline, standfirst, language, kind, section, topics, authors, pictures, live },
    body: live ? story.body : draft.body,
    lead: draft.lead && { ...draft.lead, file },
    presentation,
    teaser: teaserOf(presentation, pictures),
    source: { ...draft.source, sourceUrl: draft.sourceUrl },
    agency: draft.agency,
    citations: draft.citations,
  };
}
