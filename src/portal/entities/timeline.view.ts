import type { Dossier, SaidStatement } from '../../entities/dossier/dossier.ts';
import { PROPERTIES } from '../../entities/statements/properties.ts';
import type { Part } from '../../words/message.ts';
import type { Edition } from '../site/edition.ts';
import { listPart } from './list-status.view.ts';
import { propertyWord } from './property-words.ts';
import { whatOf } from './said.view.ts';
import { bidiIsolate, dateText, sourceOf, storyPart } from './said-source.view.ts';

/** Everything about an entity with a date, oldest first. */
export function timelineOf(
  dossier: Pick<Dossier, 'entity' | 'statements' | 'relations' | 'stories' | 'firstStory' | 'lists'>,
  edition: Edition,
) {
  const { words } = edition;
  const { entity, statements, relations, stories, firstStory, lists } = dossier;
  const items: { at: string; what: readonly Part[] }[] = [];
  for (const statement of statements)
    if (isDated(statement)) items.push({ at: statement.value, what: statedOn(statement, edition) });
  for (const relation of relations) {
    const what = whatOf(relation, entity.id, edition);
    if (relation.starts)
      items.push({ at: relation.starts, what: words.line('dosStarts', { relation: what }) });
    if (relation.ends) items.push({ at: relation.ends, what: words.line('dosStops', { relation: what }) });
  }
  if (firstStory)
    items.push({
      at: dayKey(firstStory.publishedAt, edition),
      what: words.line('dosFirstNamed', { story: storyPart(firstStory, edition) }),
    });
  const [last] = stories;
  if (last && last.id !== firstStory?.id)
    items.push({
      at: dayKey(last.publishedAt, edition),
      what: words.line('dosLastNamed', { story: storyPart(last, edition) }),
    });
  for (const status of lists) {
    const said = { entry: { text: bidiIsolate(status.entryKey, words) }, list: listPart(status, edition) };
    if (status.listedOn) items.push({ at: status.listedOn, what: words.line('dosWasListed', said) });
    items.push({
      at: dayKey(status.decidedAt, edition),
      what: status.automatic ? words.line('dosWasMatched', said) : words.line('dosWasDecided', said),
    });
  }
  return items
    .map((item, at) => ({ ...item, place: at }))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.place - b.place))
    .map(({ at, what }) => ({
      /** A day, a month or a year, in machine-readable form. */
      datetime: at,
      date: dateText(at, edition),
      what,
    }));
}

function isDated({ prop, value }: SaidStatement): boolean {
  return PROPERTIES.get(prop)?.type === 'date' && /^\d{4}(?:-\d{2}){0,2}$/.test(value);
}

/** The label of a dated property, and its source. */
function statedOn(statement: SaidStatement, edition: Edition): Part[] {
  const prop = propertyWord(statement.prop, edition.words);
  return [{ text: `${prop} (` }, ...sourceOf(statement, edition), { text: ')' }];
}

function dayKey(at: Date, { zone }: Edition): string {
  return new Intl.DateTimeFormat('en-CA', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    timeZone: zone,
  }).format(at);
}
