import type { EntrySchema, ListEntry } from '../../../entities/lists/list-entry.ts';
import type { VersionsRead } from '../../../entities/lists/watch-list.ts';
import { listNameFor } from '../../../entities/lists/which-list.ts';
import type { EntryField, HitReason, HitState, HitVersion } from '../../../entities/screening/hit.ts';
import { NUMBER_PROPERTIES } from '../../../entities/screening/number-properties.ts';
import { nameIn } from '../../../stories/story.ts';
import type { Words } from '../../../words/words.ts';
import { propertyWord } from '../../entities/property-words.ts';
import type { Edition } from '../../site/edition.ts';
import { kindWord } from '../../text/entity-words.ts';
import type { NoticeView } from '../../ui/form/Notice.tsx';
import { dayOf } from '../../ui/times.ts';
import type { KeysView } from '../frame/keys.view.ts';

/** The state of a hit, in a word. */
export function stateWord(state: HitState, words: Words): string {
  switch (state) {
    case 'waiting':
      return words.say('hitsWaiting');
    case 'same':
      return words.say('hitsSame');
    case 'not the same':
      return words.say('hitsNot');
    case 'unsure':
      return words.say('hitsUnsure');
  }
}

/** Why a hit is open again, in a sentence. */
export function reasonWords(reason: HitReason, edition: Edition): string {
  const { words } = edition;
  switch (reason.kind) {
    case 'entry changed': {
      const fields = words.list(reason.fields.map((field) => fieldWord(field, words)));
      return words.say('hitChanged', { fields });
    }
    case 'left the list':
      return words.say('hitLeft', { version: versionWords(reason.since, edition) });
    case 'back on the list':
      return words.say('hitBack');
    case 'no longer found':
      return words.say('hitUnfound');
    case 'decided differently':
      return words.say('hitDiffer');
  }
}

/** A version of a list with its date, its missing files, and the complete version that supplements it. */
export function versionWords(version: VersionsRead, { words }: Pick<Edition, 'words'>): string {
  const { missing = [], behind } = version;
  const one = versionOfDay(version, words);
  const half =
    missing.length > 0 ? words.say('listVersionWithout', { version: one, files: words.list(missing) }) : one;
  return behind ? words.say('listVersionBoth', { version: half, behind: versionOfDay(behind, words) }) : half;
}

function versionOfDay({ number: at, asOf }: Pick<VersionsRead, 'number' | 'asOf'>, words: Words): string {
  const number = words.number(at);
  return asOf
    ? words.say('listVersionOf', { number, date: plainDay(asOf, words) })
    : words.say('listVersionUndated', { number });
}

/** The exact list an entry is on: if one file contains several, which of them, under its published name. */
export function listName(
  version: Pick<HitVersion, 'listNames' | 'format'>,
  entry: Pick<ListEntry, 'programmes' | 'remarks'>,
  { language }: Edition,
): string {
  const { listNames: names, format } = version;
  const exact = listNameFor(entry, { names, format });
  return exact === nameIn(names, 'en') ? nameIn(names, language) : exact;
}

/** The kind of a list's entry. */
export function entryKindWord(schema: EntrySchema, words: Words): string {
  switch (schema) {
    case 'LegalEntity':
      return words.say('entryUnknownKind');
    case 'Vessel':
      return words.say('entryVessel');
    case 'Airplane':
      return words.say('entryAircraft');
    default:
      return kindWord(schema, words);
  }
}

/** The name of an identifier; an unknown one keeps the list's own name. */
export function identifierWord(kind: string, words: Words): string {
  if (kind === 'passport') return words.say('entryPassport');
  if (kind === 'mmsi') return 'MMSI';
  const prop = Object.hasOwn(NUMBER_PROPERTIES, kind) ? NUMBER_PROPERTIES[kind] : undefined;
  return prop ? propertyWord(prop, words) : kind;
}

/** A day without a time, or a month or year, as a list writes it; a full date is spelled out. */
export function plainDay(text: string, words: Words): string {
  return /^\d{4}-\d\d-\d\d$/.test(text) ? dayOf(new Date(`${text}T00:00:00Z`), words.locale, 'UTC') : text;
}

/** A score with two digits. */
export function scoreWords(score: number, words: Words): string {
  return new Intl.NumberFormat(words.locale, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  }).format(score);
}

/** A part of an entry, in a word. */
export function fieldWord(field: EntryField, words: Words): string {
  switch (field) {
    case 'names':
      return words.say('fieldNames');
    case 'schema':
    case 'key':
      return words.say('fieldKind');
    case 'programmes':
      return words.say('fieldProgrammes');
    case 'countries':
      return words.say('fieldCountries');
    case 'birthDates':
      return words.say('fieldBirth');
    case 'identifiers':
      return words.say('fieldNumbers');
    case 'addresses':
      return words.say('fieldAddresses');
    case 'listedOn':
      return words.say('fieldListedOn');
    case 'remarks':
      return words.say('fieldRemarks');
    case 'linkedTo':
      return words.say('fieldLinked');
    case 'url':
      return words.say('fieldPage');
  }
}

/** The possible decisions as form values, and their keyboard shortcuts. */
export const DECISION_KEYS = { same: 's', 'not-the-same': 'n', unsure: 'u' } as const;

/** The keyboard shortcuts for decisions, for a page's help. */
export function decisionKeys(words: Words): KeysView['rows'] {
  return [
    { keys: [DECISION_KEYS.same], does: words.say('hitsSame') },
    { keys: [DECISION_KEYS['not-the-same']], does: words.say('hitsNot') },
    { keys: [DECISION_KEYS.unsure], does: words.say('hitsUnsure') },
  ];
}

/** The message after a decision. */
export function doneNotice(done: string | undefined, { words }: Edition): NoticeView | null {
  const text = doneWords(done, words);
  return text ? { text, wrong: false } : null;
}

function doneWords(done: string | undefined, words: Edition['words']): string | null {
  switch (done?.replace(/-last$/, '')) {
    case 'same':
      return last(words.say('hitDoneSame'), done, words);
    case 'not-the-same':
      return last(words.say('hitDoneNot'), done, words);
    case 'unsure':
      return last(words.say('hitDoneUnsure'), done, words);
    default:
      return null;
  }
}

function last(text: string, done: string | undefined, words: Edition['words']): string {
  return done?.endsWith('-last') ? `${text} ${words.say('hitDoneLast')}` : text;
}
