import type { TranslationRef } from '../../../desk/choices.queries.ts';
import type { DeskStory } from '../../../desk/draft.queries.ts';
import type { Draft } from '../../../desk/draft.ts';
import { slugOfDraft } from '../../../desk/slug-of-draft.ts';
import { type NamedRef, nameIn, type SourceRef } from '../../../stories/story.ts';
import { eachTextField } from '../../../stories/text-fields.ts';
import { directionOf } from '../../../words/direction.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import {
  countryOptions,
  kindOptions,
  languageOptions,
  type Option,
  policyOptions,
  policyWord,
  storyStateWord,
} from '../frame/choices.view.ts';
import { TEXT_FIELD_WORDS } from '../frame/text-field-words.ts';
import { keepingWords } from '../keeping/keeping-words.ts';
import { type Typed, typedOf, withOwn } from './draft-fields.ts';
import { type EditorWords, editorWords } from './editor-words.ts';
import type { MakeField } from './field.view.ts';
import { presentationView } from './presentation.view.ts';
import { presentationOfFields } from './presentation-fields.ts';

/** The editor page, ready to display. */
export type WritingView = ReturnType<typeof writingView>;

/** The data the editor page is built from. */
export interface WritingParts {
  readonly story: DeskStory;
  readonly draft: Draft;
  readonly version: number;
  readonly memberId: string;
  readonly mayEdit: boolean;
  /** The values of a refused form; null: the fields show the draft. */
  readonly typed: Typed | null;
  readonly sections: readonly NamedRef[];
  readonly mayMakeSections: boolean;
  readonly sources: readonly SourceRef[];
  readonly placeName: string | null;
  readonly translations: readonly TranslationRef[];
  readonly beside: string | null;
}

/** Shapes the editor page. */
export function writingView(parts: WritingParts, edition: Edition) {
  const { story, draft, version, mayEdit } = parts;
  const { words } = edition;
  const fields = fieldsOf(parts, edition);
  return {
    action: hrefIn(edition, `/desk/stories/${story.id}/copy`),
    storyId: story.id,
    version: String(version),
    /** The draft the fields were drawn from, as JSON. */
    base: JSON.stringify(draft),
    /** What else the editor needs, as JSON: sections and sources to choose from, and its messages. */
    known: JSON.stringify(knownOf(parts, edition)),
    state: storyStateWord(story.state, words),
    /** The page that publishes the changes, for a published story; otherwise null. */
    changes:
      story.state === 'published'
        ? { text: words.say('writeToChanges'), href: hrefIn(edition, `/desk/stories/${story.id}/changes`) }
        : null,
    /** The data for the autosave script. */
    keeping: keepingWords(edition, parts.memberId),
    /** Links to its other texts. */
    texts: [
      { text: words.say('keepVersions'), href: hrefIn(edition, `/desk/stories/${story.id}/revisions`) },
      { text: words.say('keepLanguages'), href: hrefIn(edition, `/desk/stories/${story.id}/languages`) },
    ],
    readOnly: mayEdit ? null : words.say('writeReadOnly'),
    lang: draft.language,
    dir: directionOf(draft.language),
    save: words.say('writeSave'),
    sheet: {
      headline: fields('headline', words.say('writeHeadline')),
      standfirst: fields('standfirst', words.say('writeStandfirst')),
      ...eachTextField((name) => {
        const { label, hint } = TEXT_FIELD_WORDS[name];
        return fields(name, label(words), hint?.(words));
      }),
      place: fields('place', words.say('writePlace'), words.say('writePlaceHint')),
      body: fields('body', words.say('writeBody'), words.say('writeBodyHint')),
    },
    /** A new place. */
    newPlace: {
      title: words.say('writeNewPlace'),
      open: parts.typed !== null && parts.typed.place !== '',
      country: {
        ...fields('newPlaceCountry', words.say('writePlaceCountry')),
        options: countryOptions(words),
      },
      latitude: fields('newPlaceLatitude', words.say('writePlaceLatitude')),
      longitude: fields('newPlaceLongitude', words.say('writePlaceLongitude')),
      all: { text: words.say('placesBack'), href: hrefIn(edition, '/desk/places') },
    },
    filing: {
      title: words.say('writeFiling'),
      language: {
        ...fields('language', words.say('writeLanguage')),
        options: languageOptions(words, draft.language),
      },
      kind: { ...fields('kind', words.say('writeKind')), options: kindOptions(words) },
      section: { ...fields('section', words.say('writeSection')), options: sectionOptions(parts, edition) },
      /** The link to create the first section, for members who may; null if there is one. */
      noSection: noSectionView(parts, edition),
      topics: fields('topics', words.say('writeTopics'), words.say('writeTopicsHint')),
      authors: fields('authors', words.say('writeAuthors'), words.say('writeAuthorsHint')),
      slug: fields('slug', words.say('writeSlug'), words.say('writeSlugHint')),
    },
    lead: {
      title: words.say('writeLead'),
      open: draft.lead !== null,
      fields: [
        fields('leadPicture', words.say('writeLeadPicture'), words.say('writeLeadPictureHint')),
        fields('leadAlt', words.say('writeAlt'), words.say('writeAltHint')),
        fields('leadCaption', words.say('writeCaption')),
        fields('leadCredit', words.say('writeCredit'), words.say('writeCreditHint')),
        fields('leadFocal', words.say('writeFocal'), words.say('writeFocalHint')),
      ],
    },
    source: sourceView(parts, edition, fields),
    /** Previews in a search engine and on a card, and the fields that change them. */
    previews: previewsView(parts, edition, fields),
    citations: {
      title: words.say('writeCitations'),
      field: fields('citations', words.say('writeCitations'), words.say('writeCitationsHint')),
    },
    translations: translationsView(parts, edition),
    panel: words.say('writePanel'),
    /** The message if the text could not be analysed. */
    panelFailed: words.say('panelFailed'),
  };
}

/** What the editor needs besides the draft. */
export interface Known {
  readonly sections: readonly NamedRef[];
  readonly sources: readonly SourceRef[];
  /** The URL for looking up topics, authors and places. */
  readonly names: string;
  readonly words: EditorWords;
}

function knownOf({ draft, sections, sources }: WritingParts, edition: Edition): Known {
  return {
    sections,
    sources: withOwn(withOwn(sources, draft.agency), draft.source),
    names: '/desk/stories/names.json',
    words: editorWords(edition.words),
  };
}

/** Fields with the values entered, or else the draft's; a place by its name. */
function fieldsOf({ draft, typed, placeName }: WritingParts, _edition: Edition): MakeField {
  const said = typed ?? typedOf(draft);
  return (name, label, hint) => ({
    name,
    label,
    hint,
    value: name === 'place' && !typed && placeName ? placeName : said[name],
  });
}

function sectionOptions({ draft, sections }: WritingParts, { words, language }: Edition): Option[] {
  const own = draft.section;
  const all = own && !sections.some(({ slug }) => slug === own.slug) ? [own, ...sections] : sections;
  return [
    { value: '', text: words.say('writeNoSection') },
    ...all.map(({ slug, names }) => ({ value: slug, text: nameIn(names, language) })),
  ];
}

function noSectionView({ sections, mayMakeSections }: WritingParts, edition: Edition) {
  if (sections.length > 0) return null;
  const { words } = edition;
  return {
    text: words.say('secNoneToChoose'),
    link: mayMakeSections
      ? { text: words.say('secFirstMake'), href: `${hrefIn(edition, '/desk/sections')}#new` }
      : null,
  };
}

function previewsView({ story, draft, typed }: WritingParts, edition: Edition, fields: MakeField) {
  const { words } = edition;
  const headline = draft.headline || words.say('flowNoHeadline');
  const { presentation, standfirst } = draft;
  const view = presentationView(presentation, fields, words);
  return {
    ...view,
    open: view.open || (typed !== null && presentationOfFields(typed) !== null),
    where: `${new URL(edition.publicUrl).host}/story/${slugOfDraft(story, draft)}`,
    search: {
      title: presentation?.searchTitle ?? headline,
      text: presentation?.searchDescription ?? standfirst ?? '',
    },
    card: { title: presentation?.teaserHeadline ?? headline, text: standfirst ?? '' },
    whole: { text: words.say('pvTitle'), href: hrefIn(edition, `/desk/stories/${story.id}/preview`) },
  };
}

function sourceView(parts: WritingParts, edition: Edition, fields: MakeField) {
  const { draft, sources } = parts;
  const { words } = edition;
  const { slug } = draft.source;
  const option = (source: SourceRef): Option => ({
    value: source.slug,
    text: `${source.name} · ${policyWord(source.policy, words)}`,
  });
  return {
    title: words.say('writeSource'),
    now: `${draft.source.name} · ${policyWord(draft.source.policy, words)}`,
    source: {
      ...fields('source', words.say('writeSourceFrom')),
      options: withOwn(sources, draft.source).map(option),
    },
    agency: {
      ...fields('agency', words.say('writeAgency')),
      options: [
        { value: '', text: words.say('writeNoAgency') },
        ...withOwn(sources, draft.agency).map(option),
      ],
    },
    sourceUrl: fields('sourceUrl', words.say('writeSourceUrl')),
    /** The link to its source’s terms; null if the source is only named here. */
    terms: sources.some((one) => one.slug === slug)
      ? { text: words.say('sourceKnownTo'), href: hrefIn(edition, `/desk/sources/${slug}`) }
      : null,
    fresh: {
      title: words.say('writeNewSource'),
      fields: [
        fields('newSource', words.say('writeNewSource'), words.say('writeNewSourceHint')),
        fields('newSourceUrl', words.say('writeSourceSite')),
        fields('newSourceLicence', words.say('writeLicence')),
        fields('newSourceLicenceUrl', words.say('writeLicenceUrl')),
      ],
      policy: {
        ...fields('newSourcePolicy', words.say('writePolicy')),
        options: [{ value: '', text: words.say('writePolicyUnsaid') }, ...policyOptions(words)],
      },
    },
  };
}

function translationsView(parts: WritingParts, edition: Edition) {
  const { story, translations, beside } = parts;
  const { words } = edition;
  const page = `/desk/stories/${story.id}`;
  return {
    title: words.say('writeTranslations'),
    none: translations.length === 0 ? words.say('writeTranslationsNone') : null,
    rows: translations.map((one) => ({
      language: words.nameOfLanguage(one.language),
      state: storyStateWord(one.state as DeskStory['state'], words),
      link: {
        text: one.headline || words.say('flowNoHeadline'),
        href: hrefIn(edition, `/desk/stories/${one.id}`),
        lang: one.language,
      },
      beside:
        beside === one.id
          ? { text: words.say('writeNotBeside'), href: hrefIn(edition, page) }
          : { text: words.say('writeBeside'), href: hrefIn(edition, page, { beside: one.id }) },
    })),
    begin: {
      text: words.say('writeTranslate'),
      href: hrefIn(edition, '/desk/stories/new', { translates: story.id }),
    },
  };
}
