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
  const plain = name.trim();
  return byName().get(foldName(plain)) ?? byName().get(foldName(asSaid(plain))) ?? [];
}

/** "13 Madrid, Comunidad de" as it is said, "Comunidad de Madrid": offices put the name that is sorted by first. */
function asSaid(name: string): string {
  const bare = name.replace(/^\d{1,2}[.\s-]+(?=\p{L})/u, '');
  const { main, before } = /^(?<main>[^,()]+),\s(?<before>[^,()]+)$/u.exec(bare)?.groups ?? {};
  return main && before ? `${before} ${main}` : bare;
}
