import { refusal } from '../../words/refusal.ts';
import type { ListFormat } from './watch-list.ts';

/** A layout whose producer publishes its list at an address of its own. */
export type FetchedFormat = Extract<ListFormat, 'ofac' | 'ofac-consolidated' | 'un' | 'bis-dpl'>;

/** A list to fetch: each of its files, with the address it comes from. */
export interface FetchedList {
  readonly format: FetchedFormat;
  readonly files: readonly { readonly name: string; readonly url: string }[];
}

const OFAC = 'https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/';

/** Where the producers publish: the address of one file, or what stands before the names of a set's files. */
const PUBLISHED: Readonly<
  Record<FetchedFormat, { readonly at: string; readonly set: readonly string[] | null }>
> = {
  ofac: { at: OFAC, set: ['SDN.CSV', 'ALT.CSV', 'ADD.CSV', 'SDN_COMMENTS.CSV'] },
  'ofac-consolidated': {
    at: OFAC,
    set: ['CONS_PRIM.CSV', 'CONS_ALT.CSV', 'CONS_ADD.CSV', 'CONS_COMMENTS.CSV'],
  },
  un: { at: 'https://scsanctions.un.org/resources/xml/en/consolidated.xml', set: null },
  'bis-dpl': { at: 'https://media.bis.gov/dpl/dpl.txt', set: null },
};

/**
 * The lists that the setting FETCH_LISTS names, such as "un ofac=https://mirror.example/ofac/". Throws a Problem where it
 * names something else.
 */
export function listsToFetch(setting: string): FetchedList[] {
  return setting
    .split(/[\s,]+/)
    .filter(Boolean)
    .map((word) => {
      const [name = '', ...rest] = word.split('=');
      const published = Object.entries(PUBLISHED).find(([format]) => format === name);
      const at = rest.length > 0 ? rest.join('=') : (published?.[1].at ?? '');
      if (!published || !URL.canParse(at))
        throw refusal('fetchListsWrong', { word, names: Object.keys(PUBLISHED).join(', ') });
      const { set } = published[1];
      const files = set
        ? set.map((file) => ({ name: file.toLowerCase(), url: `${at}${file}` }))
        : [{ name: new URL(at).pathname.split('/').at(-1) || name, url: at }];
      return { format: name as FetchedFormat, files };
    });
}
