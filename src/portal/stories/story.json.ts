import type { Suggestion } from '../../discovery/discovery.ts';
import type { FigureRecord } from '../../evidence/claims/claim.ts';
import { bodyText } from '../../stories/body.ts';
import { bodyToHtml } from '../../stories/body-to-html.ts';
import type { StoryCard } from '../../stories/card.queries.ts';
import type { Correction } from '../../stories/correction.ts';
import type { Teaser } from '../../stories/media/picture-file.queries.ts';
import type { Story } from '../../stories/story.queries.ts';
import { type LeadMedia, type NamedRef, nameIn } from '../../stories/story.ts';
import { textFieldsOf } from '../../stories/text-fields.ts';
import { figureJson } from '../figures/figure-json.ts';
import { liveJson } from '../live/live-json.ts';
import { excerptOf } from '../ui/excerpt.ts';

/** A story in a list, as the API returns it. */
export function cardJson(card: StoryCard, site: string) {
  const { language } = card;
  return {
    id: card.id,
    slug: card.slug,
    url: `${site}/story/${card.slug}`,
    language,
    kind: card.kind,
    headline: card.headline,
    standfirst: card.standfirst,
    section: card.section ? namedJson(card.section, language) : null,
    authors: card.authors.map((author) => namedJson(author, language)),
    byline: card.byline,
    published: card.publishedAt.toISOString(),
    zoneStated: card.zoneStated,
    updated: card.updatedAt?.toISOString() ?? null,
    source: card.source,
    lead: card.lead ? leadJson(card.lead, site) : null,
    teaser: card.teaser && teaserJson(card.teaser, site),
    words: card.wordCount,
    marks: card.marks,
    demo: card.demo,
  };
}

/** A full story, as the API returns it; for linked copy only the excerpt its source allows. */
export function storyJson(story: Story, site: string, figures: readonly FigureRecord[] = []) {
  const { language } = story;
  const { slug, name, url, licence, licenceUrl, policy, sourceUrl } = story.source;
  const whole = policy !== 'linked';
  return {
    ...cardJson({ ...story, source: { slug, name, policy } }, site),
    source: { slug, name, policy, url, licence, licenceUrl, original: sourceUrl },
    agency: story.agency,
    ...textFieldsOf(story),
    place: story.place
      ? {
          ...namedJson(story.place, language),
          latitude: story.place.latitude,
          longitude: story.place.longitude,
        }
      : null,
    topics: story.topics.map((topic) => namedJson(topic, language)),
    excerpt: excerptOf(story),
    html: whole
      ? bodyToHtml(story.body, { mediaUrl: (id) => `${site}/media/${id}`, base: `${site}/` })
      : null,
    text: whole ? bodyText(story.body) : null,
    live: story.live && liveJson(story.live, story, site, whole),
    citations: story.citations,
    corrections: story.corrections.map((correction) => correctionJson(correction, site)),
    notes: story.notes.map(({ at, text }) => ({ at: at.toISOString(), text })),
    figuresRead: story.figuresRead,
    figures: figures.map((record) => figureJson(record, site)),
    translations: story.translations.map((other) => ({ ...other, url: `${site}/story/${other.slug}` })),
    revision: story.revision,
  };
}

/** A correction to a story, with its passages before and after, word for word. */
export function correctionJson(correction: Correction, site: string) {
  const { id, at, kind, text, passageBefore, passageAfter, claimId } = correction;
  const figure = claimId ? `${site}/figure/${claimId}` : null;
  return { id, at: at.toISOString(), kind, text, passageBefore, passageAfter, figure };
}

/** A suggested story with the reason why. */
export function suggestionJson(suggestion: Suggestion, site: string) {
  const { publishedAt, ...rest } = suggestion;
  return { ...rest, url: `${site}/story/${suggestion.slug}`, published: publishedAt.toISOString() };
}

function namedJson(ref: NamedRef, language: string) {
  return { slug: ref.slug, name: nameIn(ref.names, language) };
}

function leadJson(lead: LeadMedia, site: string) {
  const { mediaId, alt, caption, credit, width, height, focal } = lead;
  return { url: mediaId ? `${site}/media/${mediaId}` : null, alt, caption, credit, width, height, focal };
}

function teaserJson({ headline, picture }: Teaser, site: string) {
  if (!picture) return { headline, picture };
  const { mediaId, alt, credit } = picture;
  return { headline, picture: { url: `${site}/media/${mediaId}`, alt, credit: credit || null } };
}
