import { allSections, allSources, findPlace, namedExactly } from '../../../desk/choices.queries.ts';
import type { Draft } from '../../../desk/draft.ts';
import { parseDraft } from '../../../desk/parse-draft.ts';
import { knownSources } from '../../../desk/sources/known-sources.queries.ts';
import type { Reading } from '../../../store/database.ts';
import {
  type Citation,
  type NamedRef,
  POLICIES,
  type Policy,
  type SourceRef,
  slugOf,
} from '../../../stories/story.ts';
import { eachTextField } from '../../../stories/text-fields.ts';
import { Refusal, refusal } from '../../../words/refusal.ts';
import { type Typed, type TypedField, typedOf, withOwn } from './draft-fields.ts';
import { citationsOfLines, focalOf, leadOfFields, namesOfLine } from './lines.ts';
import { presentationOfFields } from './presentation-fields.ts';
import { readMarkedText } from './read-marked-text.ts';

/** The error for a new source that is already known, with its own terms. */
export class SourceKnown extends Refusal {
  readonly source: SourceRef;

  constructor(source: SourceRef) {
    super('sourceKnownAlready', { name: source.name, slug: source.slug });
    this.source = source;
  }
}

/**
 * The draft in the fields of the plain page. A field with the same value as when it was drawn from `base` is taken from
 * there, so that nothing is lost that it cannot express. Throws a Problem that names the field.
 */
export async function readTyped(reading: Reading, base: Draft, typed: Typed): Promise<Draft> {
  const before = typedOf(base);
  const changed = (...fields: TypedField[]) => fields.some((field) => typed[field] !== before[field]);
  const language = typed.language || base.language;
  return parseDraft({
    ...base,
    language,
    kind: typed.kind || base.kind,
    headline: typed.headline,
    standfirst: typed.standfirst || null,
    ...eachTextField((name) => typed[name] || null),
    slug: typed.slug || null,
    sourceUrl: typed.sourceUrl || null,
    body: changed('body') ? readMarkedText(typed.body, base.body) : base.body,
    placeSlug: changed('place') ? await placeOf(reading, typed.place) : base.placeSlug,
    section: changed('section') ? await sectionOf(reading, typed.section) : base.section,
    topics: changed('topics') ? await namedOf(reading, 'topics', typed.topics, language) : base.topics,
    authors: changed('authors') ? await namedOf(reading, 'authors', typed.authors, language) : base.authors,
    lead: leadOf(base.lead, typed),
    presentation: presentationOfFields(typed),
    source: await sourceOf(reading, base, typed),
    agency: changed('agency') ? await agencyOf(reading, typed.agency) : base.agency,
    citations: changed('citations') ? citationsOf(typed.citations) : base.citations,
  });
}

async function placeOf(reading: Reading, text: string): Promise<string | null> {
  if (text === '') return null;
  const place =
    (await findPlace(reading, text)) ??
    (await namedExactly(reading, 'places', [text])).get(text.toLowerCase());
  if (!place) throw refusal('placeNotNamed', { name: text });
  return place.slug;
}

async function sectionOf(reading: Reading, slug: string): Promise<NamedRef | null> {
  if (slug === '') return null;
  const section = (await allSections(reading)).find((one) => one.slug === slug);
  if (!section) throw refusal('copySectionUnknown');
  return section;
}

/** What each name in a line refers to, in any language; unknown ones are new, under that name. */
export async function namedOf(
  reading: Reading,
  table: 'topics' | 'authors',
  line: string,
  language: string,
): Promise<NamedRef[]> {
  const wanted = namesOfLine(line);
  const known = await namedExactly(reading, table, wanted);
  const refs = wanted.map(
    (name) => known.get(name.toLowerCase()) ?? { slug: slugOf(name, 'named'), names: { [language]: name } },
  );
  return refs.filter((ref, at) => refs.findIndex(({ slug }) => slug === ref.slug) === at);
}

async function sourceOf(reading: Reading, base: Draft, typed: Typed): Promise<Draft['source']> {
  if (typed.newSource) {
    if (!isPolicy(typed.newSourcePolicy)) {
      throw refusal('copyPolicyMissing');
    }
    const slug = slugOf(typed.newSource, 'source');
    const known = (await knownSources(reading, [slug])).get(slug);
    if (known) throw new SourceKnown(known);
    return {
      slug,
      name: typed.newSource,
      url: typed.newSourceUrl || null,
      licence: typed.newSourceLicence || null,
      licenceUrl: typed.newSourceLicenceUrl || null,
      policy: typed.newSourcePolicy,
    };
  }
  if (typed.source === base.source.slug || typed.source === '') return base.source;
  const source = withOwn(await allSources(reading), base.source).find(({ slug }) => slug === typed.source);
  if (!source) throw refusal('copySourceUnknown');
  return source;
}

async function agencyOf(reading: Reading, slug: string): Promise<Draft['agency']> {
  if (slug === '') return null;
  const agency = (await allSources(reading)).find((one) => one.slug === slug);
  if (!agency) throw refusal('copyAgencyUnknown');
  return agency;
}

function leadOf(base: Draft['lead'], typed: Typed): Draft['lead'] {
  if (typed.leadFocal && !focalOf(typed.leadFocal)) {
    throw refusal('copyFocalWrong');
  }
  return leadOfFields(base, typed);
}

function citationsOf(text: string): Citation[] {
  const { citations, wrong: lines } = citationsOfLines(text);
  if (lines.length > 0) {
    throw refusal('copyCitationWrong', { line: lines[0] ?? '' });
  }
  return citations;
}

function isPolicy(text: string): text is Policy {
  return (POLICIES as readonly string[]).includes(text);
}
