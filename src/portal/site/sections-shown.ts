import type { Reading } from '../../store/database.ts';
import { type CountedRef, listSections } from '../../stories/catalogue.queries.ts';
import type { PageContext } from '../http/page.ts';

/** What pages show of one database's sections. */
interface Told {
  /** The lists as last read, by language; empty after a change, until one is read again. */
  readonly lists: Map<string, CountedRef[]>;
  /** Every version of each language's list that cached pages may show. */
  readonly versions: Map<string, Set<string>>;
  /** How often the lists were invalidated: a read in progress at that moment is not cached. */
  forgotten: number;
}

const all = new WeakMap<object, Told>();

function toldOf(reading: Reading): Told {
  const known = all.get(reading);
  if (known) return known;
  const told: Told = { lists: new Map(), versions: new Map(), forgotten: 0 };
  all.set(reading, told);
  return told;
}

type Readable = Pick<PageContext, 'reading' | 'clock'>;

/** The sections that have stories in `language`, read now. */
export async function readSections(context: Readable, language: string): Promise<CountedRef[]> {
  const told = toldOf(context.reading);
  const { forgotten } = told;
  const listed = await listSections(context.reading, language, context.clock.now());
  const sections = listed.filter(({ count }) => Number(count) > 0);
  if (told.forgotten === forgotten) told.lists.set(language, sections);
  const versions = told.versions.get(language) ?? new Set();
  versions.add(JSON.stringify(sections.map(({ slug, names }) => [slug, names])));
  told.versions.set(language, versions);
  return sections;
}

/** The sections to link in a header: cached until the next change, so that a story page needs no query for them. */
export async function sectionsShown(context: Readable, language: string): Promise<CountedRef[]> {
  return toldOf(context.reading).lists.get(language) ?? readSections(context, language);
}

/** Invalidates the sections after stories have changed. */
export function forgetSections(reading: Reading): void {
  const told = toldOf(reading);
  told.forgotten += 1;
  told.lists.clear();
}

/** The languages in which pages may show outdated sections. */
export async function languagesWithOtherSections(context: Readable): Promise<string[]> {
  const { versions } = toldOf(context.reading);
  const changed: string[] = [];
  for (const language of [...versions.keys()]) {
    const before = versions.get(language);
    versions.set(language, new Set());
    await readSections(context, language);
    const now = versions.get(language);
    if ([...(before ?? [])].some((version) => !now?.has(version)) || (now?.size ?? 0) > 1) {
      changed.push(language);
    }
  }
  return changed;
}
