import type { ListCounts, ListFile, PartialSet, VersionsRead } from '../../entities/lists/watch-list.ts';

/** What a version holds, a line for each kind that occurs. */
export function countRows(counts: ListCounts): string[] {
  const { people, bodies, vessels, aircraft, aliases, weakAliases, addresses, inFiles, leftOut } = counts;
  const untold = people === 0 && bodies === (counts.schemata.LegalEntity ?? 0);
  const rows: [string, number, string][] = [
    ['people', people, ''],
    untold
      ? ['people, companies and bodies', bodies, 'the files do not say which is which']
      : ['companies and bodies', bodies, schemataOf(counts)],
    ['vessels', vessels, ''],
    ['aircraft', aircraft, ''],
    [
      'aliases',
      aliases,
      [inFiles && `${inFiles.aliases} in the files`, weakAliases > 0 && `${weakAliases} weak`]
        .filter(Boolean)
        .join(', '),
    ],
    ['addresses', addresses, inFiles ? `${inFiles.addresses} in the files` : ''],
    ['identifiers', counts.identifiers, ''],
    ['left out', leftOut, 'no person, body, vessel or aircraft that is a target'],
  ];
  return rows
    .filter(([, count]) => count > 0)
    .map(([what, count, more]) => `${String(count).padStart(9)}  ${what}${more ? ` (${more})` : ''}`);
}

function schemataOf({ schemata }: ListCounts): string {
  const { Company = 0, Organization = 0, PublicBody = 0 } = schemata;
  const said = [
    Company > 0 && `${Company} said to be companies`,
    Organization > 0 && `${Organization} organisations`,
    PublicBody > 0 && `${PublicBody} public bodies`,
  ];
  return said.filter(Boolean).join(', ');
}

/** A file of a version: its name, its rows, its hash. */
export function filesLine({ name, rows, bytes, sha256 }: ListFile): string {
  return `file     ${name}: ${rows} ${rows === 1 ? 'row' : 'rows'}, ${bytes} bytes, sha256 ${sha256.slice(0, 12)}`;
}

/** What a version leaves open, in a sentence. */
export function partialWords({ missing, shows, nameless }: PartialSet): string {
  const unknown = [
    !shows.primary &&
      'primary names, types, programmes and remarks are not known, and the first alias stands as the name',
    !shows.aliases && 'aliases are not known',
    !shows.addresses && 'addresses are not known',
  ].filter(Boolean);
  const more =
    nameless.length > 0
      ? ` ${nameless.length} more entries are on the list that the files have no name for.`
      : '';
  return `PARTIAL: without ${missing.join(' and ')}: ${unknown.join('; ')}.${more}`;
}

/** What is read of a list: the version, its day, the files it lacks, and the whole version behind it. */
export function readWords({ number, asOf, missing = [], behind }: VersionsRead): string {
  const day = (date: string | null) => date ?? 'a day that nobody stated';
  const without = missing.length > 0 ? ` without ${missing.join(' and ')}` : '';
  return `${number} of ${day(asOf)}${without}${behind ? `, and version ${behind.number} of ${day(behind.asOf)}` : ''}`;
}
