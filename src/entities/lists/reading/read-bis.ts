import { refusal } from '../../../words/refusal.ts';
import type { ListEntry } from '../list-entry.ts';
import { countryOf } from './country-of.ts';
import { dayOf } from './days.ts';
import { cleanText, finishEntry } from './finish-entry.ts';
import { LIST_LIMITS } from './limits.ts';
import { wrong } from './line-wrong.ts';
import { type ListPlace, type ListRead, type ListSource, listFile, type TakeEntry } from './list-source.ts';
import { readTable } from './read-table.ts';
import { surveyTextFile, type TextFile } from './text-file.ts';

const COLUMNS = [
  'Name',
  'Street_Address',
  'City',
  'State',
  'Country',
  'Postal_Code',
  'Effective_Date',
  'Expiration_Date',
  'Standard_Order',
  'Last_Update',
  'Action',
  'FR_Citation',
] as const;

type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

interface Order {
  readonly name: string;
  readonly place: ListPlace;
  readonly rows: Row[];
}

/** The Denied Persons List of the Bureau of Industry and Security, a table with tabs: https://www.bis.gov/licensing/end-user-guidance/denied-persons-list-dpl */
export async function openBis(path: string, now: Date): Promise<ListSource> {
  const today = now.toISOString().slice(0, 10);
  const file = await surveyTextFile(path, LIST_LIMITS.fileBytes);
  return { files: [file], read: (take) => readBis(file, today, take) };
}

async function readBis(file: TextFile, today: string, take: TakeEntry): Promise<ListRead> {
  const orders = new Map<string, Order>();
  let headed = false;
  let latest: string | null = null;
  let addresses = 0;
  const { rows } = await readTable(file, { separator: '\t', columns: COLUMNS.length }, (fields, line) => {
    if (!headed) {
      const missing = COLUMNS.find((column, i) => fields[i]?.trim().toLowerCase() !== column.toLowerCase());
      if (missing) throw wrong(file, line, 'column', { name: missing, other: COLUMNS.join(', ') });
      headed = true;
      return;
    }
    const row = Object.fromEntries(COLUMNS.map((column, i) => [column, fields[i]?.trim() ?? ''])) as Row;
    const name = cleanText(row.Name);
    if (name === '') throw wrong(file, line, 'noName');
    if (row.Street_Address || row.City || row.State || row.Country) addresses += 1;
    const updated = dayOf(row.Last_Update);
    // One in the future was mistyped.
    if (updated && updated <= today && (latest === null || updated > latest)) latest = updated;
    const key = keyOf(name, row);
    const order = orders.get(key) ?? { name, place: { name: file.name, line }, rows: [] };
    order.rows.push(row);
    orders.set(key, order);
    if (orders.size > LIST_LIMITS.entries) throw refusal('listEntriesMany', { file: file.name });
  });
  if (orders.size === 0) throw refusal('listEntriesNone', { file: file.name });
  for (const [key, order] of orders) await take(entryOf(key, order, latest), order.place);
  return {
    files: [listFile(file, rows - 1)],
    partial: null,
    asOf: latest,
    inFiles: { aliases: 0, addresses },
    leftOut: 0,
    notes: [],
  };
}

/** A name and the first notice of its order in the Federal Register: later notices, of renewals, are put behind it. */
function keyOf(name: string, { FR_Citation, Effective_Date }: Row): string {
  const notice = /(\d{1,3})[\s.]*F\.? ?R\.?\s*(\d{1,6})(?![\d/])/i.exec(FR_Citation);
  const plain = name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 120);
  return `${plain}@${notice ? `${notice[1]}-fr-${notice[2]}` : (dayOf(Effective_Date) ?? 'undated')}`;
}

/** An order whose last day was before the newest change of the file had run out when the file was made. */
function entryOf(key: string, { name, place, rows }: Order, latest: string | null): ListEntry {
  const addresses = rows.map((row) =>
    [row.Street_Address, row.City, row.State, row.Postal_Code, row.Country].filter(Boolean).join(', '),
  );
  const days = (column: 'Effective_Date' | 'Expiration_Date') =>
    rows.flatMap((row) => dayOf(row[column]) ?? []).sort();
  const from = days('Effective_Date')[0] ?? null;
  const until = days('Expiration_Date').at(-1) ?? null;
  const open = rows.some((row) => row.Expiration_Date === '');
  const distinct = (column: 'FR_Citation' | 'Action') =>
    [...new Set(rows.map((row) => row[column]))].filter(Boolean);
  return finishEntry(
    {
      key,
      schema: 'LegalEntity',
      names: [{ name, kind: 'primary' }],
      countries: rows.flatMap(countryIn),
      birthDates: [],
      identifiers: [],
      addresses,
      programmes: ['Denied Persons List'],
      listedOn: from,
      remarks: [
        from ? `Effective ${from}` : '',
        open || !until
          ? 'No expiration date'
          : `${latest && until < latest ? 'Expired' : 'Expires'} ${until}`,
        rows.some((row) => /^n/i.test(row.Standard_Order)) ? 'Not a standard order' : '',
        ...distinct('Action'),
        ...distinct('FR_Citation'),
      ]
        .filter(Boolean)
        .join('; '),
      linkedTo: [],
      url: null,
    },
    place,
  );
}

/** Where the country is left out, a state of the United States says it. */
function countryIn({ Country, State }: Row): string[] {
  const code = countryOf(Country);
  if (code) return [code];
  return Country === '' && /^[A-Z]{2}$/.test(State) ? ['US'] : [];
}
