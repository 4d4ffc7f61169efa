import type { ListEntry, ListedName } from '../../../entities/lists/list-entry.ts';
import type { HitVersion } from '../../../entities/screening/hit.ts';
import { countryName } from '../../../language/countries/country-name.ts';
import type { Words } from '../../../words/words.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import { isWebAddress } from '../datasets/upload.fields.ts';
import { entryKindWord, identifierWord, listName, plainDay, versionWords } from './hit-words.ts';

/** One fact about a list's entry or a newsroom's entity. */
export interface FactRow {
  readonly label: string;
  readonly lines: readonly { readonly text: string; readonly note?: string; readonly href?: string }[];
}

/** An entry of a list, ready to display. */
export type EntryFactsView = ReturnType<typeof entryFacts>;

const MOST_LINES = 60;

/** Shapes what a version of a list says about an entry, with a link to its page in the list if `linked`. */
export function entryFacts(entry: ListEntry, version: HitVersion, edition: Edition, linked: boolean) {
  const { words, language } = edition;
  const plain = (texts: readonly string[]) => texts.slice(0, MOST_LINES).map((text) => ({ text }));
  const row = (label: string, lines: FactRow['lines']): FactRow[] =>
    lines.length > 0 ? [{ label, lines }] : [];
  return {
    rows: [
      { label: words.say('entryList'), lines: [{ text: listName(version, entry, edition) }] },
      { label: words.say('entryVersion'), lines: [{ text: versionWords(version, edition) }] },
      { label: words.say('entryKey'), lines: [{ text: entry.key }] },
      ...row(
        words.say('entryNames'),
        entry.names.slice(0, MOST_LINES).map(({ name, kind }) => {
          const note = nameNote(kind, words);
          return { text: name, ...(note && { note }) };
        }),
      ),
      { label: words.say('entryKind'), lines: [{ text: entryKindWord(entry.schema, words) }] },
      ...row(words.say('entryProgrammes'), plain(entry.programmes)),
      ...row(words.say('entryCountries'), plain(entry.countries.map((code) => countryName(code, language)))),
      ...row(words.say('entryBorn'), plain(entry.birthDates.map((day) => plainDay(day, words)))),
      ...row(
        words.say('entryNumbers'),
        entry.identifiers.slice(0, MOST_LINES).map(({ kind, value, country }) => ({
          text: value,
          note: [identifierWord(kind, words), ...(country ? [countryName(country, language)] : [])].join(
            ', ',
          ),
        })),
      ),
      ...row(words.say('entryAddresses'), plain(entry.addresses)),
      ...row(words.say('entryListedOn'), entry.listedOn ? [{ text: plainDay(entry.listedOn, words) }] : []),
      ...row(words.say('entryRemarks'), entry.remarks ? [{ text: entry.remarks }] : []),
      ...row(words.say('entryLinked'), plain(entry.linkedTo)),
    ],
    links: [
      ...(linked
        ? [{ text: words.say('entryHere'), href: entryHref(version.listSlug, entry.key, edition) }]
        : []),
      ...(entry.url && isWebAddress(entry.url)
        ? [{ text: words.say('entryOfficial'), href: entry.url, rel: 'noopener noreferrer' }]
        : []),
    ],
  };
}

/** The desk URL of an entry of a list. */
export function entryHref(listSlug: string, key: string, edition: Edition): string {
  return hrefIn(edition, `/desk/lists/${listSlug}/entry`, { key });
}

function nameNote(kind: ListedName['kind'], words: Words): string | null {
  switch (kind) {
    case 'primary':
      return null;
    case 'alias':
      return words.say('entryAlias');
    case 'former name':
      return words.say('entryFormer');
    case 'weak alias':
      return words.say('entryWeak');
  }
}
