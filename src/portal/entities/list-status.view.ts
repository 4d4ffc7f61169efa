import type { ListStatus } from '../../entities/dossier/dossier.ts';
import type { Part } from '../../words/message.ts';
import type { FactView } from '../figures/figure.view.ts';
import type { Edition } from '../site/edition.ts';
import { dayOf, fullStamp } from '../ui/times.ts';
import { bidiIsolate, dateText } from './said-source.view.ts';

/** Shapes the list status of an entity: exactly what was decided, about which list, when, and no more. */
export function listStatusView(status: ListStatus, edition: Edition) {
  const { words, zone } = edition;
  const fact = (term: string, text: string, lang?: string): FactView => ({
    term,
    parts: [{ text: bidiIsolate(text, words), lang }],
  });
  const named = {
    entry: { text: bidiIsolate(status.entryKey, words) },
    list: listPart(status, edition),
    version: versionText(status, edition),
  };
  const english = edition.language === 'en' ? undefined : 'en';
  return {
    sentence: status.automatic
      ? words.line('dosListAutomatic', {
          ...named,
          date: fullStamp(status.decidedAt, true, words, zone).text,
        })
      : words.line('dosListStatus', { ...named, date: dayOf(status.decidedAt, words.locale, zone) }),
    /** Set if our copy of the list may be outdated. */
    warning: warningOf(status, edition),
    /** Why the entry's details are withheld, if they are. */
    withheld: status.redistributable ? null : words.say('dosListWithheld'),
    facts: [
      ...(status.entryName ? [fact(words.say('dosListName'), status.entryName)] : []),
      ...(status.listedOn ? [fact(words.say('dosListedOn'), dateText(status.listedOn, edition))] : []),
      ...(status.programmes.length > 0
        ? [fact(words.say('dosProgrammes'), status.programmes.join(', '), english)]
        : []),
      ...(status.producer ? [fact(words.say('dosListProducer'), status.producer, english)] : []),
    ],
    links: [
      ...(status.entryUrl
        ? [{ text: words.say('dosListEntryLink'), href: status.entryUrl, rel: 'external' }]
        : []),
      ...(status.listUrl ? [{ text: words.say('dosListLink'), href: status.listUrl, rel: 'external' }] : []),
    ],
  };
}

/** The exact name of the list, in English as published. */
export function listPart({ listName }: ListStatus, edition: Edition): Part {
  return { text: bidiIsolate(listName, edition.words), lang: edition.language === 'en' ? undefined : 'en' };
}

function versionText({ version }: ListStatus, edition: Edition): string {
  const { words } = edition;
  const { missing = [], behind } = version;
  const one = versionOfDay(version, edition);
  const half =
    missing.length > 0 ? words.say('dosVersionWithout', { version: one, files: words.list(missing) }) : one;
  return behind
    ? words.say('dosVersionBoth', { version: half, behind: versionOfDay(behind, edition) })
    : half;
}

function versionOfDay(
  version: Pick<ListStatus['version'], 'number' | 'asOf' | 'importedAt'>,
  edition: Edition,
): string {
  const { words, zone } = edition;
  const number = words.number(version.number);
  return version.asOf
    ? words.say('dosVersionOf', { number, date: dateText(version.asOf, edition) })
    : words.say('dosVersionUndated', {
        number,
        date: dayOf(new Date(version.importedAt), words.locale, zone),
      });
}

function warningOf({ age }: ListStatus, { words }: Edition): string | null {
  if (age === null) return words.say('dosListGone');
  return age.stale ? words.say('dosListStale', { count: age.days }) : null;
}
