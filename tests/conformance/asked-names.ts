import type { AskedList, ScreenedName } from '../../src/cli/screen-name.ts';
import { screeningText } from '../../src/cli/screen-report.ts';
import type { ScreeningIndex } from '../../src/entities/screening/screening-index.ts';

const SDN = 'OFAC SDN list';
const CMIC = 'Non-SDN Chinese Military-Industrial Complex Companies List';

interface Asked {
  readonly name: string;
  /** The entry that has to be among what is found, and the exact list it stands on; null where nothing may be found. */
  readonly entry: { readonly slug: string; readonly key: string; readonly list: string } | null;
  /** A list that it does not stand on, whatever else is found. */
  readonly never?: string;
}

const HIKVISION = { entry: { slug: 'ofac-consolidated', key: '30946', list: CMIC }, never: SDN };

/** Names that stories have, and what the command has to say of each. */
const ASKED: readonly Asked[] = [
  { name: 'Wuhan Global Sensor Technology', entry: { slug: 'selected', key: '46633', list: SDN } },
  { name: 'iRay Technology', entry: { slug: 'selected', key: '48808', list: SDN } },
  { name: 'iRay Technology', entry: { slug: 'newer', key: '48808', list: SDN } },
  { name: 'Hikvision', ...HIKVISION },
  { name: '海康威视', ...HIKVISION },
  { name: 'Хиквижн', ...HIKVISION },
  { name: 'North China Research Institute of Electro-Optics', entry: null },
];

/** Asks real names as `sourceline screen` does; answers what it says wrongly, and of each name the line that says it. */
export function askNames(
  index: ScreeningIndex,
  lists: readonly AskedList[],
  versions: ScreenedName['versions'],
): { wrong: string[]; lines: string[] } {
  const wrong: string[] = [];
  const lines: string[] = [];
  for (const { name, entry, never } of ASKED) {
    const query = { names: [name] };
    const hits = index.screen(query);
    const text = screeningText({ name, query, alsoKnownAs: [], namesLeft: 0, lists, versions, hits });
    const parts = text.split('\n\n').filter((part) => part.includes('stands on'));
    const part = parts.find((one) => entry && one.includes(`(${entry.slug} ${entry.key},`));
    const isRight = entry
      ? part?.includes(`stands on   ${entry.list}\n`) && /\n +reason {6}\S/.test(part)
      : text.startsWith('no match in the lists loaded (') &&
        lists.every(({ slug, newest }) => text.includes(`${slug} version ${newest.number} of `));
    const isSilent =
      !/sanctioned/i.test(text) && !parts.some((one) => never && one.includes(`stands on   ${never}\n`));
    if (!isRight || !isSilent) wrong.push(`  WRONG of ${name}: ${text}`);
    lines.push(`  ${name}: ${(part ?? text).split('\n')[0]}`);
  }
  return { wrong, lines };
}
