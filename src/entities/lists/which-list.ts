import { nameIn } from '../../stories/story.ts';
import type { ListEntry } from './list-entry.ts';
import type { WatchList } from './watch-list.ts';

/** A list of OFAC's beside the SDN list, and how an entry shows that it is on it. */
interface SubList {
  readonly name: string;
  readonly programme: RegExp | null;
  /** In the remarks: which directive or section it is listed under. */
  readonly remark: RegExp | null;
}

// What each is called, and which programme tags mean it: https://ofac.treasury.gov/consolidated-sanctions-list-non-sdn-lists
const SUB_LISTS: readonly SubList[] = [
  {
    name: 'Non-SDN Chinese Military-Industrial Complex Companies List',
    programme: /^(?:NS-CMIC|CMIC-EO13959)/,
    remark: null,
  },
  {
    name: 'Sectoral Sanctions Identifications List',
    programme: /^(?:UKRAINE-EO13662|SSI)$/,
    remark: null,
  },
  {
    name: 'Non-SDN Palestinian Legislative Council List',
    programme: /^NS-PLC$/,
    remark: null,
  },
  {
    name: 'List of Foreign Financial Institutions Subject to Correspondent Account or Payable-Through Account Sanctions',
    programme: /^(?:561-Related|561List|CAPTA)/,
    remark: /\(EO 14024 Directive 2\)|Executive Order 14024 Directive Information Subject to Directive 2\b/,
  },
  {
    name: 'Non-SDN Menu-Based Sanctions List',
    programme: /^NS-MBS/,
    remark:
      /\(EO 14024 Directive (?:1a|3|4)\)|Executive Order 14024 Directive Information Subject to Directive (?:1a|3|4)\b|CAATSA Section 235 Information|Executive Order 14014 Directive Information|Executive Order 14059 information/,
  },
  {
    name: 'Foreign Sanctions Evaders List',
    programme: /^(?:FSE-|FSE$)/,
    remark: null,
  },
];

/** The official names of the very lists an entry stands on, in English as they are published; for most lists, its own. */
export function listNamesFor(
  entry: Pick<ListEntry, 'programmes' | 'remarks'>,
  list: Pick<WatchList, 'format' | 'names'>,
): readonly string[] {
  const whole = nameIn(list.names, 'en');
  if (list.format !== 'ofac-consolidated') return [whole];
  const own = SUB_LISTS.filter(
    ({ programme, remark }) =>
      (programme && entry.programmes.some((one) => programme.test(one))) || remark?.test(entry.remarks),
  );
  return own.length > 0 ? own.map(({ name }) => name) : [whole];
}

/** The exact name of the list an entry stands on: "Non-SDN Chinese Military-Industrial Complex Companies List", and not the SDN list. */
export function listNameFor(
  entry: Pick<ListEntry, 'programmes' | 'remarks'>,
  list: Pick<WatchList, 'format' | 'names'>,
): string {
  return listNamesFor(entry, list).join(' and ');
}
