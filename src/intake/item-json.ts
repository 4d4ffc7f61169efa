import { bodyText } from '../stories/body.ts';
import { bodyToHtml } from '../stories/body-to-html.ts';
import { nameIn, type StoryDraft } from '../stories/story.ts';
import type { ImportedItem } from './take-findings.ts';

/** An imported item as one flat object for another program: what it would be, and what became of it. */
export function itemJson(item: ImportedItem): Record<string, unknown> {
  const { file, place, status, reason, headline, draft, slug } = item;
  const what = { file, place, status, reason, headline };
  if (!draft) return what;
  const { language, source, agency, lead } = draft;
  return {
    ...what,
    slug: slug ?? draft.slug,
    url: draft.sourceUrl,
    id: draft.externalKey,
    published: item.dated && draft.publishedAt ? timeText(draft, draft.publishedAt) : null,
    zoneStated: draft.zoneStated,
    updated: draft.updatedAt && timeText(draft, draft.updatedAt),
    authors: draft.authors.map(({ names }) => nameIn(names, language)),
    embargoUntil: draft.embargoUntil && timeText({ ...draft, zoneStated: true }, draft.embargoUntil),
    state: draft.state,
    language,
    section: draft.section && nameIn(draft.section.names, language),
    topics: draft.topics.map(({ names }) => nameIn(names, language)),
    standfirst: draft.standfirst,
    dateline: draft.dateline,
    html: bodyToHtml(draft.body, { mediaUrl: (id) => `/media/${id}` }),
    text: bodyText(draft.body),
    source: source.name,
    sourceUrl: source.url,
    licence: source.licence,
    policy: source.policy,
    agency: agency?.name ?? null,
    leftPlayers: item.leftPlayers,
    wire: item.wire,
    media: [
      ...(lead ? [pictureOf(lead)] : []),
      ...draft.body.content.flatMap((block) => (block.type === 'figure' ? [pictureOf(block.attrs)] : [])),
    ],
  };
}

interface Picture {
  src: string | null;
  alt: string;
  caption: string | null;
  credit: string | null;
}

function pictureOf({ src, alt, caption, credit }: Picture): Picture {
  return { src, alt, caption, credit };
}

/** A time as ISO 8601; without a zone where the file stated none. */
function timeText(draft: StoryDraft, at: Date): string {
  const text = at.toISOString().replace('.000Z', 'Z');
  return draft.zoneStated ? text : text.replace(/Z$/, '');
}
