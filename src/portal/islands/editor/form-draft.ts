import type { Draft } from '../../../desk/draft.ts';
import type { NamedRef, SourceRef } from '../../../stories/story.ts';
import { eachTextField } from '../../../stories/text-fields.ts';
import {
  citationLines,
  citationsOfLines,
  leadFields,
  leadOfFields,
  namesLine,
} from '../../desk/writing/lines.ts';
import {
  PRESENTATION_FIELDS,
  type PresentationTyped,
  presentationFields,
  presentationSoFar,
} from '../../desk/writing/presentation-fields.ts';
import type { Known } from '../../desk/writing/writing.view.ts';

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The parts of a draft that fields can express: all but the text. */
export type FieldsDraft = Omit<Draft, 'body'>;

/** What the names in a field refer to, as far as they have been looked up. */
export interface NamedFields {
  topics: readonly NamedRef[];
  authors: readonly NamedRef[];
  placeSlug: string | null;
  /** The slug of a new source. */
  newSource: string | null;
}

/** The field `name` of the form. */
export function fieldOf(form: HTMLFormElement, name: string): Field {
  const field = form.elements.namedItem(name);
  if (!field || field instanceof RadioNodeList) throw new Error(`the form has no one field ${name}`);
  return field as Field;
}

/** The current values of the form's fields; `before` is what they were last filled with. */
export function readFields(
  form: HTMLFormElement,
  before: FieldsDraft,
  named: NamedFields,
  known: Known,
): FieldsDraft {
  const value = (name: string) => fieldOf(form, name).value.trim();
  const orNull = (name: string) => value(name) || null;
  const section = value('section');
  const agency = value('agency');
  const one = (slug: string) => known.sources.find((source) => source.slug === slug) ?? null;
  return {
    language: value('language') || before.language,
    kind: (value('kind') || before.kind) as Draft['kind'],
    section:
      before.section?.slug === section
        ? before.section
        : (known.sections.find(({ slug }) => slug === section) ?? null),
    topics: [...named.topics],
    authors: [...named.authors],
    headline: value('headline').replace(/\s+/g, ' '),
    standfirst: value('standfirst').replace(/\s+/g, ' ') || null,
    ...eachTextField(orNull),
    placeSlug: named.placeSlug,
    lead: leadOfFields(before.lead, {
      leadPicture: value('leadPicture'),
      leadAlt: value('leadAlt'),
      leadCaption: value('leadCaption'),
      leadCredit: value('leadCredit'),
      leadFocal: value('leadFocal'),
    }),
    presentation: presentationSoFar(
      Object.fromEntries(
        Object.keys(PRESENTATION_FIELDS).map((name) => [name, value(name)]),
      ) as PresentationTyped,
      before.presentation,
    ),
    source:
      newSource(form, named) ??
      (before.source.slug === value('source') ? before.source : one(value('source'))) ??
      before.source,
    agency: before.agency?.slug === agency ? before.agency : one(agency),
    sourceUrl: orNull('sourceUrl'),
    citations: citationsOf(value('citations'), before),
    slug: slugOf(value('slug'), before),
  };
}

/** A new source, once its terms have been chosen. */
function newSource(form: HTMLFormElement, { newSource: slug }: NamedFields): SourceRef | null {
  const value = (name: string) => fieldOf(form, name).value.trim();
  const policy = value('newSourcePolicy') as SourceRef['policy'] | '';
  const name = value('newSource');
  if (!slug || !name || !policy) return null;
  return {
    slug,
    name,
    policy,
    url: value('newSourceUrl') || null,
    licence: value('newSourceLicence') || null,
    licenceUrl: value('newSourceLicenceUrl') || null,
  };
}

/** While a line is incomplete, the documents stay as they were. */
function citationsOf(text: string, before: FieldsDraft): Draft['citations'] {
  if (text === citationLines(before.citations)) return before.citations;
  return citationsOfLines(text).citations;
}

/** An incomplete slug does not count. */
function slugOf(text: string, before: FieldsDraft): string | null {
  if (text === '') return null;
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) ? text : before.slug;
}

/** Fills the form's fields from a draft. */
export function fillFields(form: HTMLFormElement, draft: Draft, placeName: string | null): void {
  const { language } = draft;
  const said: Readonly<Record<string, string>> = {
    language,
    kind: draft.kind,
    section: draft.section?.slug ?? '',
    topics: namesLine(draft.topics, language),
    authors: namesLine(draft.authors, language),
    headline: draft.headline,
    standfirst: draft.standfirst ?? '',
    ...eachTextField((name) => draft[name] ?? ''),
    place: placeName ?? draft.placeSlug ?? '',
    ...leadFields(draft.lead),
    ...presentationFields(draft.presentation),
    source: draft.source.slug,
    agency: draft.agency?.slug ?? '',
    sourceUrl: draft.sourceUrl ?? '',
    citations: citationLines(draft.citations),
    slug: draft.slug ?? '',
  };
  for (const [name, text] of Object.entries(said)) {
    const field = fieldOf(form, name);
    if (field.value !== text) field.value = text;
  }
}
