import type { Copy } from '../../../desk/copy.ts';
import type { SourceRef } from '../../../stories/story.ts';
import { eachTextField, TEXT_FIELDS } from '../../../stories/text-fields.ts';
import type { Form } from '../../http/form.ts';
import { citationLines, leadFields, namesLine } from './lines.ts';
import { writeMarkedText } from './marked-text.ts';
import { PRESENTATION_FIELDS, presentationFields } from './presentation-fields.ts';

/** The maximum length of a whole draft as JSON, in characters. */
const MOST_COPY = 1_000_000;
/** The maximum size of a form with a draft and another text, in bytes. */
export const COPY_FORM_BYTES = 4_000_000;

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
export const COPY_FORM: Form = {
  ...TYPED_FIELDS,
  version: { most: 9 },
  window: { most: 36 },
  count: { most: 9 },
  copy: { most: MOST_COPY, lines: true },
  base: { most: MOST_COPY, lines: true },
};

/** A draft as the fields of the plain page show it; what a field cannot express keeps its place in the text. */
export function typedOf(copy: Copy): Typed {
  const { language } = copy;
  return {
    headline: copy.headline,
    standfirst: copy.standfirst ?? '',
    ...eachTextField((name) => copy[name] ?? ''),
    place: copy.placeSlug ?? '',
    newPlaceCountry: '',
    newPlaceLatitude: '',
    newPlaceLongitude: '',
    body: writeMarkedText(copy.body),
    language,
    kind: copy.kind,
    section: copy.section?.slug ?? '',
    topics: namesLine(copy.topics, language),
    authors: namesLine(copy.authors, language),
    slug: copy.slug ?? '',
    ...leadFields(copy.lead),
    ...presentationFields(copy.presentation),
    source: copy.source.slug,
    newSource: '',
    newSourceUrl: '',
    newSourceLicence: '',
    newSourceLicenceUrl: '',
    newSourcePolicy: '',
    agency: copy.agency?.slug ?? '',
    sourceUrl: copy.sourceUrl ?? '',
    citations: citationLines(copy.citations),
  };
}

/** Sources to choose from, plus the story's own if it is not among them. */
export function withOwn(sources: readonly SourceRef[], own: SourceRef | null): SourceRef[] {
  const known = own === null || sources.some(({ slug }) => slug === own.slug);
  return known ? [...sources] : [own, ...sources];
}
