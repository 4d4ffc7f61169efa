import names from './english-names.json' with { type: 'json' };
import { foldName } from './fold.ts';
import { lazily } from './lazily.ts';

/** By the folded name that its own tables have for a city or a region: what English calls it, the most usual name first. */
const byName = lazily(
  () => new Map(Object.entries(names).map(([own, english]) => [foldName(own), english.split('|')])),
);

/** What English calls a city or a region by its own name: "Munich" of München; none where it is called the same. */
export function englishNameOf(name: string): string | undefined {
  return englishNamesOf(name)[0];
}

/** All that English calls a city or a region by its own name: "Lesser Poland" and "Małopolska" of Małopolskie. */
export function englishNamesOf(name: string): readonly string[] {
  return byName().get(foldName(name.trim())) ?? [];
}
