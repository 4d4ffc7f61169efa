import type { Draft } from '../../../desk/draft.ts';
import type { SourceRef } from '../../../stories/story.ts';
import { eachTextField, TEXT_FIELDS } from '../../../stories/text-fields.ts';
import type { Form } from '../../http/form.ts';
import { citationLines, leadFields, namesLine } from './lines.ts';
import { writeMarkedText } from './marked-text.ts';
import { PRESENTATION_FIELDS, presentationFields } from './presentation-fields.ts';

/** The maximum length of a whole draft as JSON, in characters. */
const MOST_DRAFT = 1_000_000;
/** The maximum size of a form with a draft and another text, in bytes. */
export const DRAFT_FORM_BYTES = 4_000_000;

/** Each part of a draft as a line or text that a person can write. */
export const TYPED_FIELDS = {
  headline: { most: 300 },
  standfirst: { most: 1_000, lines: true },
  ...TEXT_FIELDS,
  place: { most: 120 },
  newPlaceCountry: { most: 2 },
  newPlaceLatitude: { most: 20 },
  newPlaceLongitude: { most: 20 },
  body: { most: 400_000, lines: true },
  language: { most: 35 },
  kind: { most: 20 },
  section: { most: 120 },
  topics: { most: 2_000 },
  authors: { most: 2_000 },
  slug: { most: 120 },
  leadPicture: { most: 2_000 },
  leadAlt: { most: 2_000 },
  leadCaption: { most: 2_000 },
  leadCredit: { most: 500 },
  leadFocal: { most: 20 },
  ...PRESENTATION_FIELDS,
  source: { most: 120 },
  newSource: { most: 200 },
  newSourceUrl: { most: 2_000 },
  newSourceLicence: { most: 200 },
  newSourceLicenceUrl: { most: 2_000 },
  newSourcePolicy: { most: 10 },
  agency: { most: 120 },
  sourceUrl: { most: 2_000 },
  citations: { most: 40_000, lines: true },
} as const satisfies Form;

/** The name of a field on the editor page. */
export type TypedField = keyof typeof TYPED_FIELDS;

/** The values of all fields on the editor page. */
export type Typed = Readonly<Record<TypedField, string>>;

/**
 * The form of the editor page: the editor sends `copy`; the plain page sends its fields, with the draft they were drawn
 * from.
 */
export const DRAFT_FORM: Form = {
  ...TYPED_FIELDS,
  version: { most: 9 },
  window: { most: 36 },
  count: { most: 9 },
  copy: { most: MOST_DRAFT, lines: true },
  base: { most: MOST_DRAFT, lines: true },
};

/** A draft as the fields of the plain page show it; what a field cannot express keeps its place in the text. */
export function typedOf(draft: Draft): Typed {
  const { language } = draft;
  return {
    headline: draft.headline,
    standfirst: draft.standfirst ?? '',
    ...eachTextField((name) => draft[name] ?? ''),
    place: draft.placeSlug ?? '',
    newPlaceCountry: '',
    newPlaceLatitude: '',
    newPlaceLongitude: '',
    body: writeMarkedText(draft.body),
    language,
    kind: draft.kind,
    section: draft.section?.slug ?? '',
    topics: namesLine(draft.topics, language),
    authors: namesLine(draft.authors, language),
    slug: draft.slug ?? '',
    ...leadFields(draft.lead),
    ...presentationFields(draft.presentation),
    source: draft.source.slug,
    newSource: '',
    newSourceUrl: '',
    newSourceLicence: '',
    newSourceLicenceUrl: '',
    newSourcePolicy: '',
    agency: draft.agency?.slug ?? '',
    sourceUrl: draft.sourceUrl ?? '',
    citations: citationLines(draft.citations),
  };
}

/** Sources to choose from, plus the story's own if it is not among them. */
export function withOwn(sources: readonly SourceRef[], own: SourceRef | null): SourceRef[] {
  const known = own === null || sources.some(({ slug }) => slug === own.slug);
  return known ? [...sources] : [own, ...sources];
}
