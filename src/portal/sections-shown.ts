import { type CountedRef, listSections } from '../stories/catalogue.queries.ts';
import type { PageContext } from './page.ts';

const KEPT_FOR = 30_000;

interface Kept {
  readonly at: number;
  readonly sections: CountedRef[];
}

const kept = new WeakMap<object, Map<string, Kept>>();

/** The sections that have stories in `language`, read now. */
export async function readSections(context: PageContext, language: string): Promise<CountedRef[]> {
  const now = context.clock.now();
  const all = await listSections(context.reading, language, now);
  const sections = all.filter(({ count }) => Number(count) > 0);
  const known = kept.get(context.reading) ?? new Map<string, Kept>();
  known.set(language, { at: now.getTime(), sections });
  kept.set(context.reading, known);
  return sections;
}

/** The sections to link in a header: as read lately, so that a story page needs no query for them. */
export async function sectionsShown(context: PageContext, language: string): Promise<CountedRef[]> {
  const known = kept.get(context.reading)?.get(language);
  if (known && context.clock.now().getTime() - known.at < KEPT_FOR) return known.sections;
  return readSections(context, language);
}
