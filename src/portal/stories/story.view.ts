import type { NamedInStory } from '../../entities/dossier/dossier-stories.queries.ts';
import type { ShownFigure } from '../../evidence/claims/shown-figures.queries.ts';
import type { Body, Inline } from '../../stories/body.ts';
import type { Story } from '../../stories/story.queries.ts';
import { isIndexable, nameIn } from '../../stories/story.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage, interfaceLanguage } from '../../words/languages.ts';
import type { Part } from '../../words/message.ts';
import { wordsIn } from '../../words/words.ts';
import { kickerOf } from '../cards/card.view.ts';
import { type FollowingFormView, type FollowView, followingFormOf, followOf } from '../cards/follow.view.ts';
import { type SourcelineView, sourcelineOf } from '../cards/sourceline.view.ts';
import { rslBlock } from '../feeds/rsl.ts';
import { type LiveView, liveLead, liveView } from '../live/live.view.ts';
import { type Edition, hrefIn, storyHref } from '../site/edition.ts';
import type { FrameRequest, HeadView, LinkView } from '../site/frame.view.ts';
import { markOf } from '../site/mark-of.ts';
import { organisationOf } from '../site/page-links.ts';
import { type SaveView, saveOf } from '../site/save.view.ts';
import type { BodyWords } from '../text/Body.tsx';
import { type BodyFigure, bodyFigures, placeFigures } from '../text/body-figures.view.ts';
import { type BodyName, bodyNames } from '../text/body-names.view.ts';
import { type BodyNote, bodyNotes, noteId } from '../text/body-notes.view.ts';
import {
  type BodyCorrection,
  type CorrectedView,
  correctedView,
  passagesPutRight,
} from '../text/corrected.view.ts';
import type { MarkedLineView } from '../text/MarkedLine.tsx';
import { type NamedView, namedView } from '../text/named.view.ts';
import { bylineOf, canonicalOf, isListed, sourceLineOf } from '../text/story-source.view.ts';
import { excerptOf } from '../ui/excerpt.ts';
import { type FigureView, figureOf, sharedImageProperties, sharedPicture } from '../ui/picture.view.ts';
import { fullStamp, laterStamp, type Stamp } from '../ui/times.ts';
import { mayBeHandedOn } from './ninjs.ts';
import { storyJsonLd } from './story-json-ld.ts';

/** A story's page, ready to display. */
export interface StoryView {
  readonly lang: string | undefined;
  readonly dir: 'ltr' | 'rtl' | undefined;
  readonly kicker: readonly Part[];
  readonly headline: MarkedLineView;
  readonly standfirst: MarkedLineView | null;
  readonly byline: readonly Part[] | null;
  readonly published: Stamp;
  readonly publishedLabel: string;
  readonly updated: { readonly label: string; readonly stamp: Stamp } | null;
  readonly sourceLine: readonly Part[];
  readonly translations: { readonly label: string; readonly links: readonly LinkView[] } | null;
  readonly lead: FigureView | null;
  readonly dateline: string | null;
  readonly body: Body;
  /** The files of its pictures by id. */
  readonly pictures: Story['pictures'];
  /** The coverage below the body; null if it is not a live story. */
  readonly live: LiveView | null;
  /** A tick for each of its figures; null where it has none. */
  readonly sourceline: SourcelineView | null;
  /** Its figures, and the signs at corrected passages, in the order of the text. */
  readonly figures: readonly (BodyFigure | BodyCorrection)[];
  /** The first mention of each entity with a dossier. */
  readonly names: readonly BodyName[];
  /** Every entity with a dossier it names. */
  readonly named: NamedView | null;
  readonly bodyWords: BodyWords;
  readonly original: LinkView | null;
  readonly corrected: CorrectedView;
  /** The numbers after links to its documents, by the last run of a link. */
  readonly notes: ReadonlyMap<Inline, BodyNote>;
  readonly citations: {
    readonly title: string;
    readonly items: readonly {
      readonly id: string;
      readonly parts: readonly Part[];
      /** The link back to the reference in the text; null if there is none. */
      readonly back: LinkView | null;
    }[];
  } | null;
  readonly topics: {
    readonly title: string;
    readonly links: readonly (LinkView & { readonly follow: FollowView })[];
    readonly form: FollowingFormView;
  } | null;
  /** Null if there is nothing to share yet. */
  readonly share: ShareView | null;
  readonly id: string;
  readonly save: SaveView | null;
  /** Marks it as a preview, with links only to where its reader may go; left out on the public page. */
  readonly preview?: PreviewBar;
}

/** The bar above a preview. */
export interface PreviewBar {
  readonly label: string;
  readonly said: readonly string[];
  /** Back to the desk; null for people outside the newsroom. */
  readonly back: LinkView | null;
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

/** The labels and data of the share tools. */
export type ShareView = ReturnType<typeof shareOf>;

/** Shapes a story for its page. */
export function storyView(
  story: Story,
  edition: Edition,
  figures: readonly ShownFigure[] = [],
  named: readonly NamedInStory[] = [],
  from: number | null = null,
): StoryView {
  const { words, zone, language } = edition;
  const marked = bodyFigures(figures, story.body, edition);
  const corrected = passagesPutRight(story, edition);
  const line = (place: 'headline' | 'standfirst', text: string): MarkedLineView => ({
    text,
    marked: inOrder([...placeFigures(figures, place, text, edition), ...corrected[place]]),
  });
  const notes = bodyNotes(story.body, story.citations, words);
  const led = new Map([...notes.values()].flatMap(({ number, id }) => (id ? [[number, id] as const] : [])));
  const given = story.live && { story, live: story.live, figures, named };
  const published = fullStamp(story.publishedAt, story.zoneStated, words, zone);
  const { source } = story;
  const mark = markOf(story.language, edition);
  return {
    ...mark,
    kicker: kickerOf(story, edition),
    headline: line('headline', story.headline),
    standfirst: story.standfirst ? line('standfirst', story.standfirst) : null,
    byline: bylineOf(story, edition),
    publishedLabel: words.say('published'),
    published,
    updated: updatedOf(story, edition),
    sourceLine: sourceLineOf(story, edition),
    translations: translationsOf(story, edition),
    lead: figureOf(story.lead, story.lead?.file),
    pictures: story.pictures,
    dateline: story.dateline,
    body: story.body,
    live: given && liveView(given, from, edition),
    sourceline: sourcelineOf(story, edition),
    figures: inOrder([...marked, ...corrected.text]),
    names: bodyNames(named, story.body, marked, edition),
    // In live coverage, the story's own text is separate, and each entry has its own place.
    ...(given && liveLead(given, edition)),
    named: namedView(named, edition),
    bodyWords: { table: words.say('tableLabel'), embed: words.say('embedLabel') },
    original:
      source.policy !== 'own' && source.sourceUrl
        ? { text: words.say('readOriginal', { source: source.name }), href: source.sourceUrl }
        : null,
    corrected: correctedView(story, edition),
    notes,
    citations:
      story.citations.length > 0
        ? {
            title: words.say('citations'),
            items: story.citations.map(({ title, publisher, url }, at) => {
              const ref = led.get(at + 1);
              return {
                id: noteId(at + 1),
                parts: [
                  url === null ? { text: title } : { text: title, href: url, rel: 'external' },
                  ...(publisher ? [{ text: ` · ${publisher}` }] : []),
                ],
                back: ref === undefined ? null : { text: words.say('noteBack'), href: `#${ref}` },
              };
            }),
          }
        : null,
    topics:
      story.topics.length > 0
        ? {
            title: words.say('topics'),
            form: followingFormOf(edition, `/story/${story.slug}`),
            links: story.topics.map((topic) => {
              const text = nameIn(topic.names, language);
              return {
                text,
                href: hrefIn(edition, `/topic/${topic.slug}`),
                follow: followOf({ kind: 'topic', target: topic.slug }, text, edition),
              };
            }),
          }
        : null,
    share: shareOf(story, edition),
    id: story.id,
    save: saveOf({ ...story, lang: mark.lang }, edition),
  };
}

function inOrder<T extends { readonly start: number }>(marked: readonly T[]): T[] {
  return marked.toSorted((a, b) => a.start - b.start);
}

function updatedOf(story: Story, edition: Edition): StoryView['updated'] {
  const { updatedAt, publishedAt, zoneStated } = story;
  if (!updatedAt || updatedAt <= publishedAt) return null;
  const { words, zone } = edition;
  return { label: words.say('updated'), stamp: laterStamp(updatedAt, publishedAt, zoneStated, words, zone) };
}

function translationsOf(story: Story, edition: Edition): StoryView['translations'] {
  if (story.translations.length === 0) return null;
  return {
    label: edition.words.say('alsoIn'),
    links: story.translations.map(({ language, slug }) => ({
      text: ownNameOf(language),
      href: `/story/${slug}`,
      lang: language,
    })),
  };
}

function ownNameOf(language: string): string {
  const known = interfaceLanguage(language);
  if (known) return wordsIn(known).ownName;
  return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
}

function shareOf(story: Story, edition: Edition) {
  const { words, publicUrl } = edition;
  const url = `${publicUrl}/story/${story.slug}`;
  const mail = `mailto:?subject=${encodeURIComponent(story.headline)}&body=${encodeURIComponent(`${story.headline}\n${url}`)}`;
  return {
    title: words.say('share'),
    url,
    headline: story.headline,
    mail: { text: words.say('shareByMail'), href: mail },
    copy: words.say('copyLink'),
    copied: words.say('linkCopied'),
    send: words.say('shareWith'),
    print: words.say('print'),
  };
}

/** The URLs of a story's translations, for the language menu. */
export function storyElsewhere(story: Story, edition: Edition): Partial<Record<InterfaceLanguage, string>> {
  const elsewhere: Partial<Record<InterfaceLanguage, string>> = {};
  for (const language of INTERFACE_LANGUAGES) {
    const translation = story.translations.find((other) => interfaceLanguage(other.language) === language);
    elsewhere[language] = storyHref({ ...edition, language }, translation ?? story);
  }
  return elsewhere;
}

/** A story page's metadata. */
export function storyHead(
  story: Story,
  edition: Edition,
  figures: readonly ShownFigure[] = [],
  named: readonly NamedInStory[] = [],
): Partial<HeadView> & Pick<FrameRequest, 'title' | 'description' | 'social'> {
  const { publicUrl, name } = edition;
  const { presentation } = story;
  const ours = isListed(story, publicUrl);
  const versions = [{ language: story.language, slug: story.slug }, ...story.translations];
  const usual =
    versions.find(({ language }) => interfaceLanguage(language) === edition.standard) ??
    versions.find(({ slug }) => slug === story.original);
  const image = sharedPicture(story);
  const excerpt = excerptOf(story);
  return {
    title: presentation?.searchTitle ?? story.headline,
    description: presentation?.searchDescription ?? excerpt,
    social: {
      title: presentation?.socialTitle ?? story.headline,
      description: presentation?.socialDescription ?? excerpt,
    },
    canonical: canonicalOf(story, publicUrl),
    // A page whose canonical URL is elsewhere is still indexable, so that this URL is found.
    robots: isIndexable(story.source.policy, presentation) ? 'max-image-preview:large' : 'noindex, follow',
    // Nobody but its source can allow it, whatever the newsroom allows for its own copy.
    ...(!mayBeHandedOn(story.source) && {
      reserved: rslBlock({
        url: `${publicUrl}/story/${story.slug}`,
        holder: story.agency?.name ?? story.source.name,
      }),
    }),
    latin: ['en', 'fr', 'de', 'es', 'it', 'pt', 'nl'].includes(story.language.split('-')[0] ?? ''),
    alternates:
      ours && versions.length > 1
        ? [
            ...versions.map(({ language, slug }) => ({
              hreflang: language,
              href: `${publicUrl}/story/${slug}`,
            })),
            ...(usual ? [{ hreflang: 'x-default', href: `${publicUrl}/story/${usual.slug}` }] : []),
          ]
        : [],
    properties: [
      { property: 'og:type', content: 'article' },
      ...(story.zoneStated
        ? [{ property: 'article:published_time', content: story.publishedAt.toISOString() }]
        : []),
      ...(story.updatedAt
        ? [{ property: 'article:modified_time', content: story.updatedAt.toISOString() }]
        : []),
      ...(story.section
        ? [{ property: 'article:section', content: nameIn(story.section.names, story.language) }]
        : []),
      ...story.topics.map(({ names }) => ({
        property: 'article:tag',
        content: nameIn(names, story.language),
      })),
      ...sharedImageProperties(image, publicUrl),
    ],
    data: [storyJsonLd(story, { name, publicUrl, organisation: organisationOf(edition) }, figures, named)],
  };
}
