import { figuresBeside, type ShownRows } from '../../evidence/claims/shown-figures.queries.ts';
import type { Reading } from '../../store/database.ts';
import { picturesIn } from '../../stories/media/picture-file.queries.ts';
import { presentationOf } from '../../stories/presentation.ts';
import { teaserOf } from '../../stories/shown-presentation.ts';
import { previewingStoryWith, type Story } from '../../stories/story.queries.ts';
import type { StoryState } from '../../stories/story.ts';
import { textFieldsOf } from '../../stories/text-fields.ts';
import { findCopy, findDeskStory } from '../copy.queries.ts';
import type { Copy } from '../copy.ts';

/** A story as its page will show it, with its draft. */
export interface PreviewedStory {
  readonly story: Story;
  readonly state: StoryState;
  /** Whether the draft has uncommitted changes, so that figures are marked only where their words are unchanged. */
  readonly isWritten: boolean;
  readonly figures: ShownRows | null;
}

const findPreview = previewingStoryWith(figuresBeside);

/** The story with `id` as readers will see it later; null if there is none, or it was withdrawn or deleted. */
export async function previewStory(reading: Reading, id: string, now: Date): Promise<PreviewedStory | null> {
  const [desk, kept] = await Promise.all([findDeskStory(reading, id), findCopy(reading, id)]);
  const found = desk && (await findPreview(reading, { slug: desk.slug, now }));
  if (!found) return null;
  const { story, beside: figures } = found;
  const { state } = desk;
  if (!kept) return { story, state, isWritten: false, figures };
  return { story: await withCopy(reading, story, kept.copy), state, isWritten: true, figures };
}

/** A story with the texts, pictures and terms of a draft. */
async function withCopy(reading: Reading, story: Story, copy: Copy): Promise<Story> {
  const { headline, standfirst, language, kind, section, topics, authors } = copy;
  const pictures = { ...story.pictures, ...(await picturesIn(reading, copy)) };
  const presentation = presentationOf(copy.presentation);
  const file = copy.lead?.mediaId ? (pictures[copy.lead.mediaId] ?? null) : null;
  // The entries of live coverage are already public; only the text above them is still a draft.
  const live = story.live && { ...story.live, lead: copy.body };
  return {
    ...story,
    ...textFieldsOf(copy),
    ...{ headline, standfirst, language, kind, section, topics, authors, pictures, live },
    body: live ? story.body : copy.body,
    lead: copy.lead && { ...copy.lead, file },
    presentation,
    teaser: teaserOf(presentation, pictures),
    source: { ...copy.source, sourceUrl: copy.sourceUrl },
    agency: copy.agency,
    citations: copy.citations,
  };
}
