import { inTurns, type Steps, withoutPause } from '../../../stories/take-turns.ts';
import { nameFile } from '../name-data.ts';
import { NameTrie } from '../name-trie.ts';

/** A town, a capital or a region. */
export interface ListedPlace {
  readonly kind: 'city' | 'capital' | 'region';
  /** ISO 3166-1 alpha-2 of the country it is in; null where the list does not say. */
  readonly country: string | null;
}

const tries = new Map<string, NameTrie<ListedPlace>>();
let sections: Map<string, string> | null = null;

/** The towns and regions that are listed for a language, to be found among words. */
export function placeTrie(language: string): NameTrie<ListedPlace> {
  return tries.get(language) ?? withoutPause(placesInSteps(language));
}

/** Reads the list of a language while others have their turn. */
export async function loadPlaces(language: string): Promise<void> {
  if (!tries.has(language)) await inTurns(placesInSteps(language));
}

function* placesInSteps(language: string): Steps<NameTrie<ListedPlace>> {
  const trie = new NameTrie<ListedPlace>();
  for (const line of (listed().get(language) ?? '').split('\n')) {
    yield line.length;
    const [name, said] = line.split('\t');
    const [kind, country = null] = said?.split(' ') ?? [];
    if (name && kind) trie.add(name, { kind: kind as ListedPlace['kind'], country });
  }
  tries.set(language, trie);
  return trie;
}

function listed(): Map<string, string> {
  if (!sections) {
    const text = Buffer.from(nameFile('places')).toString('utf8');
    sections = new Map(
      text.split(/^# /m).flatMap((section) => {
        const end = section.indexOf('\n');
        return end > 0 ? [[section.slice(0, end), section.slice(end + 1)] as const] : [];
      }),
    );
  }
  return sections;
}
