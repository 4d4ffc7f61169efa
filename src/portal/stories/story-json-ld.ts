import type { NamedInStory } from '../../entities/dossier/dossier-stories.queries.ts';
import type { ShownFigure } from '../../evidence/claims/shown-figures.queries.ts';
import type { Correction } from '../../stories/correction.ts';
import type { ShownLead } from '../../stories/media/picture-file.queries.ts';
import { shownChoice } from '../../stories/shown-presentation.ts';
import type { Story } from '../../stories/story.queries.ts';
import { nameIn } from '../../stories/story.ts';
import { interfaceLanguage } from '../../words/languages.ts';
import { wordsIn } from '../../words/words.ts';
import { claimsOf } from '../figures/claim-json-ld.ts';
import { liveJsonLd } from '../live/live-json-ld.ts';
import { authorJsonLd } from '../text/author-json-ld.ts';
import { kindWord } from '../text/correction-words.ts';
import { shownName } from '../text/shown-name.ts';
import { canonicalOf } from '../text/story-source.view.ts';
import { mediaPath } from '../ui/media-path.ts';
import { pictureSize } from '../ui/picture-size.ts';
import { datetimeOf } from '../ui/times.ts';

/** The publisher of a story. */
export interface Publisher {
  readonly name: string;
  readonly publicUrl: string;
  /** Its full schema.org description; by default its name and URL. */
  readonly organisation?: object;
}

/** A story as schema.org's NewsArticle, live coverage as LiveBlogPosting: https://schema.org/NewsArticle */
export function storyJsonLd(
  story: Story,
  publisher: Publisher,
  figures: readonly ShownFigure[] = [],
  named: readonly NamedInStory[] = [],
): object {
  const { publicUrl } = publisher;
  const here = `${publicUrl}/story/${story.slug}`;
  const organisation = publisher.organisation ?? {
    '@type': 'NewsMediaOrganization',
    name: publisher.name,
    url: `${publicUrl}/`,
  };
  const { source, agency, place } = story;
  const description = story.presentation?.searchDescription ?? story.standfirst;
  const language = story.language.split('-')[0] ?? story.language;
  return {
    '@context': 'https://schema.org',
    '@type': typeOf(story),
    '@id': `${here}#story`,
    url: here,
    mainEntityOfPage: canonicalOf(story, publicUrl),
    headline: story.headline,
    ...alternativeOf(story),
    ...(description && { description }),
    inLanguage: story.language,
    datePublished: datetimeOf(story.publishedAt, story.zoneStated),
    dateModified: datetimeOf(story.updatedAt ?? story.publishedAt, story.zoneStated),
    wordCount: story.wordCount,
    isAccessibleForFree: true,
    ...(story.live && liveJsonLd(story, story.live, publicUrl)),
    ...(story.section && { articleSection: nameIn(story.section.names, story.language) }),
    ...(story.topics.length > 0 && {
      keywords: story.topics.map(({ names }) => nameIn(names, story.language)),
      about: story.topics.map(({ slug, names }) => ({
        '@type': 'Thing',
        name: nameIn(names, story.language),
        url: `${publicUrl}/topic/${slug}`,
      })),
    }),
    ...(named.length > 0 && {
      mentions: named.map((entity) => ({
        '@type': 'Thing',
        '@id': `${publicUrl}/entity/${entity.slug}#entity`,
        name: shownName(entity, language),
      })),
    }),
    author: authorsOf(story, publisher),
    publisher: organisation,
    ...imagesOf(story, publicUrl),
    ...(story.dateline && { dateline: story.dateline }),
    ...(place && {
      locationCreated: {
        '@type': 'Place',
        name: nameIn(place.names, story.language),
        ...(place.latitude !== null && {
          geo: { '@type': 'GeoCoordinates', latitude: place.latitude, longitude: place.longitude },
        }),
      },
    }),
    ...(story.citations.length > 0 && {
      citation: story.citations.map(({ title, publisher: by, url }) => ({
        '@type': 'CreativeWork',
        name: title,
        ...(url && { url }),
        ...(by && { publisher: { '@type': 'Organization', name: by } }),
      })),
    }),
    ...(story.corrections.length > 0 && {
      correction: story.corrections.map((one) => correctionOf(one, story, here)),
    }),
    ...(figures.length > 0 && { hasPart: claimsOf(figures, publicUrl, publisher.name) }),
    ...(source.policy !== 'own' && {
      isBasedOn: {
        '@type': 'NewsArticle',
        ...(source.sourceUrl && { url: source.sourceUrl }),
        publisher: { '@type': 'Organization', name: source.name, ...(source.url && { url: source.url }) },
      },
      sourceOrganization: { '@type': 'Organization', name: agency?.name ?? source.name },
    }),
    ...(source.licenceUrl && { license: source.licenceUrl }),
    ...translationsOf(story, publicUrl),
  };
}

/** Which stories are translations of which; empty if unknown, since a translation is not an original. */
function translationsOf({ slug, original, translations }: Story, publicUrl: string): object {
  const works = translations.map((other) => ({
    '@type': 'NewsArticle',
    '@id': `${publicUrl}/story/${other.slug}#story`,
    inLanguage: other.language,
    headline: other.headline,
  }));
  if (original === slug) return works.length > 0 ? { workTranslation: works } : {};
  const at = translations.findIndex((other) => other.slug === original);
  return at < 0 ? {} : { translationOfWork: works[at] };
}

function correctionOf(correction: Correction, { language }: Story, here: string): object {
  const { id, at, kind, text, passageBefore, passageAfter } = correction;
  return {
    '@type': 'CorrectionComment',
    '@id': `${here}#correction-${id}`,
    name: kindWord(kind, wordsIn(interfaceLanguage(language) ?? 'en')),
    genre: kind,
    text,
    inLanguage: language,
    datePublished: datetimeOf(at, true),
    ...((passageBefore || passageAfter) && { about: replacement(correction, language) }),
  };
}

/**
 * A comment has no fields for two passages; an action that replaced one text by another does:
 * https://schema.org/ReplaceAction
 */
function replacement({ at, passageBefore, passageAfter }: Correction, language: string): object {
  const quoted = (text: string) => ({ '@type': 'Quotation', text, inLanguage: language });
  return {
    '@type': 'ReplaceAction',
    actionStatus: 'https://schema.org/CompletedActionStatus',
    endTime: datetimeOf(at, true),
    ...(passageBefore && { replacee: quoted(passageBefore) }),
    ...(passageAfter && { replacer: quoted(passageAfter) }),
  };
}

/** Its other headlines: on cards, on social media and in search engines. */
function alternativeOf({ headline, presentation }: Story): object {
  const others = [presentation?.teaserHeadline, presentation?.socialTitle, presentation?.searchTitle];
  const said = [...new Set(others.filter((one) => one && one !== headline))];
  if (said.length === 0) return {};
  return { alternativeHeadline: said.length === 1 ? said[0] : said };
}

/** The picture chosen for social media, if any, then the lead. */
function imagesOf(story: Story, publicUrl: string): object {
  const { lead, presentation, pictures } = story;
  const chosen = presentation?.socialPicture && shownChoice(presentation.socialPicture, pictures);
  const images = [
    ...(chosen
      ? [
          {
            '@type': 'ImageObject',
            url: `${publicUrl}${mediaPath(chosen.mediaId, chosen.file, '')}`,
            ...(chosen.file && pictureSize(chosen.file)),
          },
        ]
      : []),
    ...(lead?.mediaId
      ? [
          {
            '@type': 'ImageObject',
            url: `${publicUrl}${mediaPath(lead.mediaId, lead.file ?? null, '')}`,
            ...imageSize(lead),
            ...(lead.caption && { caption: lead.caption }),
            ...(lead.credit && { creditText: lead.credit }),
          },
        ]
      : []),
  ];
  if (images.length === 0) return {};
  return { image: images.length === 1 ? images[0] : images };
}

function imageSize({ width, height, file }: ShownLead): { width?: string; height?: string } {
  if (file) return pictureSize(file);
  return width && height ? pictureSize({ width, height }) : {};
}

function typeOf({ kind, live }: Story): string {
  if (live) return 'LiveBlogPosting';
  if (kind === 'opinion') return 'OpinionNewsArticle';
  return kind === 'analysis' ? 'AnalysisNewsArticle' : 'NewsArticle';
}

function authorsOf(story: Story, { name, publicUrl }: Publisher): object[] {
  if (story.authors.length > 0) {
    return story.authors.map((author) => authorJsonLd(author, story.language, publicUrl));
  }
  if (story.byline) return [{ '@type': 'Person', name: story.byline }];
  const { source, agency } = story;
  const organisation = agency ?? (source.policy === 'own' ? { name, url: `${publicUrl}/` } : source);
  return [
    { '@type': 'Organization', name: organisation.name, ...(organisation.url && { url: organisation.url }) },
  ];
}
