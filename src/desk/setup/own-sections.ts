import { slugOf } from '../../stories/story.ts';
import { LONGEST_SECTION_NAME } from '../sections/section.ts';
import type { TemplateSection } from './section-templates.ts';

/** The most sections that can be written at the set-up. */
export const MOST_OWN_SECTIONS = 30;
/** The maximum length of the field, in characters. */
export const LONGEST_OWN_SECTIONS = MOST_OWN_SECTIONS * 7 * LONGEST_SECTION_NAME;

/**
 * Reads sections from lines: the name in each of `languages`, in their order, with slashes between. Null if a line
 * cannot be one, or there are too many.
 */
export function readOwnSections(text: string, languages: readonly string[]): TemplateSection[] | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const read = lines.map((line) => readLine(line, languages));
  if (lines.length > MOST_OWN_SECTIONS || read.some((section) => section === null)) return null;
  // A section that is written twice is meant once.
  const bySlug = new Map(read.flatMap((section) => (section ? [[section.slug, section]] : [])));
  return [...bySlug.values()];
}

function readLine(line: string, languages: readonly string[]): TemplateSection | null {
  const names = line.split(/\s\/\s/).map((name) => name.trim());
  const slug = slugOf(names[0] ?? '', '');
  if (slug === '' || names.length > languages.length) return null;
  if (names.some((name) => [...name].length > LONGEST_SECTION_NAME)) return null;
  const named = names.flatMap((name, at) => (name === '' ? [] : [[languages[at] ?? '', name] as const]));
  return { slug, names: Object.fromEntries(named) };
}
