import type { NamedInStory } from '../../entities/dossier/dossier-stories.queries.ts';
import type { FigureRecord } from '../../evidence/claims/claim.ts';
import { bodyText } from '../../stories/body.ts';
import { bodyToHtml } from '../../stories/body-to-html.ts';
import type { Correction } from '../../stories/correction.ts';
import { entryTitle } from '../../stories/live/live-blog.ts';
import { MEDIA_WIDTHS, masterSize } from '../../stories/media/media-sizes.ts';
import type { Story } from '../../stories/story.queries.ts';
import { type LeadMedia, nameIn } from '../../stories/story.ts';
import type { Words } from '../../words/words.ts';
import { figureJson } from '../figures/figure-json.ts';
import { anchorOf } from '../live/live.view.ts';
import { correctionLine } from '../text/correction-words.ts';
import { shownName } from '../text/shown-name.ts';

/** The portal that publishes an item. */
export interface NinjsPortal {
  readonly site: string;
  readonly name: string;
  readonly standard: Words['language'];
  readonly zone: string;
}

/** The data an item is built from. */
export interface NinjsGiven {
  readonly story: Story;
  readonly figures: readonly FigureRecord[];
  readonly named: readonly NamedInStory[];
}

const STANDARD = {
  name: 'ninjs',
  version: '3.0',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.0.json#',
} as const;

/** Licences that allow recipients to redistribute the copy in turn. */
const OPEN = /creativecommons\.org|publicdomain|open-government-licence|\bCC[ -]?(?:0|BY)\b|public domain/i;

/** Whether its source's terms allow redistributing a story: our own copy, and copy under an open licence. */
export function mayBeHandedOn({ policy, licence, licenceUrl }: Story['source']): boolean {
  if (policy === 'own') return true;
  return policy === 'licensed' && OPEN.test(`${licence ?? ''} ${licenceUrl ?? ''}`);
}

/** A story as a ninjs 3.0 item: https://iptc.org/standards/ninjs/ */
export function ninjsOf({ story, figures, named }: NinjsGiven, portal: NinjsPortal) {
  const { site } = portal;
  const { language, source, agency } = story;
  const text = bodyText(story.body);
  const html = bodyToHtml(story.body, { mediaUrl: (id) => `${site}/media/${id}`, base: `${site}/` });
  const entities = namedIn(named, language, site);
  const by = story.authors.map((author) => nameIn(author.names, language)).join(', ') || story.byline;
  const located = story.dateline ?? (story.place && nameIn(story.place.names, language));
  const licence = linkOf(source.licenceUrl);
  return {
    standard: STANDARD,
    uri: `urn:uuid:${story.id}`,
    type: 'text',
    representationType: 'full',
    profile: figures.length > 0 ? 'text-figures' : 'text',
    version: String(story.revision),
    firstCreated: story.publishedAt.toISOString(),
    versionCreated: (story.updatedAt ?? story.publishedAt).toISOString(),
    pubStatus: 'usable',
    language,
    title: story.headline,
    slugline: story.slug,
    headlines: [{ role: 'main', value: story.headline }],
    descriptions: [
      ...(story.standfirst ? [{ role: 'summary', contentType: 'text/plain', value: story.standfirst }] : []),
      ...story.notes.map(({ text: value }) => ({ role: 'change note', contentType: 'text/plain', value })),
    ],
    bodies: [
      { role: 'main', contentType: 'text/html', wordCount: story.wordCount, value: html },
      { role: 'plain', contentType: 'text/plain', charCount: text.length, value: text },
    ],
    ...(by && { by }),
    ...(located && { located }),
    ...(story.corrections.length > 0 && {
      edNote: story.corrections.map((one) => correctionLine(one, language, portal)).join('\n'),
    }),
    copyrightHolder: source.policy === 'own' ? portal.name : source.name,
    usageTerms: termsOf(story, portal),
    ...(licence && { rightsInfo: { linkedRights: licence } }),
    genres: [{ name: story.kind, literal: story.kind }],
    subjects: [
      ...(story.section
        ? [
            {
              name: nameIn(story.section.names, language),
              rel: 'section',
              uri: `${site}/section/${story.section.slug}`,
            },
          ]
        : []),
      ...story.topics.map(({ slug, names }) => ({
        name: nameIn(names, language),
        rel: 'about',
        uri: `${site}/topic/${slug}`,
      })),
    ],
    ...entities,
    infoSources: infoSourcesOf(story, agency),
    altIds: [{ role: 'page', value: `${site}/story/${story.slug}` }],
    associations: [
      ...(story.lead?.mediaId ? [pictureItem(story.lead, story.lead.mediaId, story, site)] : []),
      ...inText(story, site),
      ...entryItems(story, site),
      ...figures.map((record) => figureItem(record, site)),
      ...story.corrections.map((one) => correctionItem(one, story, portal)),
      ...story.translations.map((other) => ({
        name: other.headline,
        uri: `${site}/story/${other.slug}`,
        rel: 'translation',
        type: 'text',
        language: other.language,
      })),
    ],
  };
}

/** The entries of live coverage, each with its own URL: their text is in the body. */
function entryItems({ live, slug, language }: Story, site: string) {
  return (live?.entries ?? []).flatMap((entry) =>
    entry.state === 'out'
      ? [
          {
            name: entryTitle(entry),
            uri: `${site}/story/${slug}?from=${entry.number}#${anchorOf(entry.number)}`,
            rel: 'live entry',
            type: 'text',
            language,
            firstCreated: entry.at.toISOString(),
            versionCreated: (entry.updatedAt ?? entry.at).toISOString(),
            version: String(entry.version),
          },
        ]
      : [],
  );
}

/** Items as a feed: one composite item that contains them. */
export function ninjsFeed(
  items: readonly ReturnType<typeof ninjsOf>[],
  feed: { readonly self: string; readonly title: string; readonly language: string; readonly updated: Date },
) {
  return {
    standard: STANDARD,
    uri: feed.self,
    type: 'composite',
    representationType: 'full',
    versionCreated: feed.updated.toISOString(),
    language: feed.language,
    title: feed.title,
    associations: items.map((item) => ({ name: item.title, rel: 'item', ...item })),
  };
}

function termsOf({ source }: Story, { name, site }: NinjsPortal): string {
  if (source.licence) return `${source.name}: ${source.licence}`;
  return source.policy === 'own' ? `© ${name}. Ask before publishing it elsewhere: ${site}/` : source.name;
}

function infoSourcesOf({ source, citations }: Story, agency: Story['agency']) {
  const of = (name: string, role: string, url: string | null) => {
    const uri = linkOf(url);
    return { name, role, ...(uri && { uri }) };
  };
  return [
    of(source.name, 'source', source.sourceUrl ?? source.url),
    ...(agency ? [of(agency.name, 'agency', agency.url)] : []),
    ...citations.map(({ title, publisher, url }) =>
      of(publisher ? `${title}, ${publisher}` : title, 'document', url),
    ),
  ];
}

/** The entities in a story, by kind; empty kinds are left out. */
function namedIn(named: readonly NamedInStory[], language: string, site: string) {
  const base = language.split('-')[0] ?? language;
  const of = (...schemas: NamedInStory['schema'][]) =>
    named
      .filter(({ schema }) => schemas.includes(schema))
      .map((one) => ({ name: shownName(one, base), rel: 'mentions', uri: `${site}/entity/${one.slug}` }));
  const people = of('Person');
  const organisations = of('Company', 'Organization', 'PublicBody');
  const places = of('Place');
  return {
    ...(people.length > 0 && { people }),
    ...(organisations.length > 0 && { organisations }),
    ...(places.length > 0 && { places }),
  };
}

type Picture = Pick<LeadMedia, 'alt' | 'caption' | 'credit' | 'width' | 'height'>;

function pictureItem(picture: Picture, mediaId: string, { pictures }: Pick<Story, 'pictures'>, site: string) {
  const { alt, caption, credit } = picture;
  // The file may have been replaced since the story was written.
  const known = pictures[mediaId] ?? picture;
  const { width, height } =
    known.width !== null && known.height !== null
      ? masterSize({ width: known.width, height: known.height })
      : { width: null, height: null };
  const href = `${site}/media/${mediaId}`;
  const scaled = MEDIA_WIDTHS.filter((step) => width !== null && step < width);
  return {
    name: caption ?? (alt || 'picture'),
    uri: href,
    rel: 'picture',
    type: 'picture',
    ...(credit && { by: credit, copyrightNotice: credit }),
    descriptions: [
      ...(alt ? [{ role: 'alternative text', contentType: 'text/plain', value: alt }] : []),
      ...(caption ? [{ role: 'caption', contentType: 'text/plain', value: caption }] : []),
    ],
    renditions: [
      { name: 'original', href, ...(width !== null && height !== null && { width, height }) },
      ...scaled.map((step) => ({
        name: `width-${step}`,
        href: `${href}?w=${step}`,
        width: step,
        ...(width !== null && height !== null && { height: Math.round((height * step) / width) }),
      })),
    ],
  };
}

function inText({ body, pictures }: Story, site: string) {
  return body.content.flatMap((block) =>
    block.type === 'figure' && block.attrs.mediaId
      ? [pictureItem(block.attrs, block.attrs.mediaId, { pictures }, site)]
      : [],
  );
}

function figureItem(record: FigureRecord, site: string) {
  const { claim, evidence, verdicts } = record;
  const { url, quote, sentence, mark, dataset } = figureJson(record, site);
  const [current] = verdicts;
  const rests = evidence?.rests;
  const link = rests?.kind === 'source' ? linkOf(rests.source.url) : null;
  return {
    name: quote,
    uri: url,
    rel: 'figure',
    type: 'component',
    profile: 'figure-with-evidence',
    language: record.story.language,
    ...(current && { versionCreated: current.at.toISOString() }),
    headlines: [{ role: 'quote', value: quote }],
    descriptions: [
      { role: 'sentence', contentType: 'text/plain', value: sentence },
      ...(mark ? [{ role: 'mark', contentType: 'text/plain', value: mark }] : []),
    ],
    ...(dataset && { infoSources: [{ name: dataset, role: 'dataset', uri: `${site}/dataset/${dataset}` }] }),
    ...(rests?.kind === 'source' && {
      infoSources: [{ name: rests.source.who, role: rests.source.kind, ...(link && { uri: link }) }],
    }),
    renditions: [
      { name: 'data', href: `${site}/figure/${claim.id}/data.json`, contentType: 'application/json' },
    ],
  };
}

function correctionItem(correction: Correction, story: Story, portal: NinjsPortal) {
  const { id, at, kind, text, passageBefore, passageAfter, claimId } = correction;
  return {
    name: correctionLine(correction, story.language, portal),
    uri: `${portal.site}/story/${story.slug}#correction-${id}`,
    rel: 'correction',
    type: 'text',
    language: story.language,
    versionCreated: at.toISOString(),
    genres: [{ name: kind, literal: kind }],
    descriptions: [
      ...(passageBefore ? [{ role: 'passage before', contentType: 'text/plain', value: passageBefore }] : []),
      ...(passageAfter ? [{ role: 'passage after', contentType: 'text/plain', value: passageAfter }] : []),
    ],
    bodies: [{ role: 'main', contentType: 'text/plain', value: text }],
    ...(claimId && { altIds: [{ role: 'figure', value: `${portal.site}/figure/${claimId}` }] }),
  };
}

/** A URL as ninjs accepts it; null if it is invalid. */
function linkOf(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? new URL(url).href : null;
}
