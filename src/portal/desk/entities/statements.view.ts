import type { StatementAtDesk } from '../../../entities/queue/entity-at-desk.queries.ts';
import { checkIdentifier, type IdentifierFault } from '../../../entities/statements/identifiers.ts';
import { NAME_PROPERTIES, PROPERTIES, propertiesOf } from '../../../entities/statements/properties.ts';
import { nameIn } from '../../../stories/story.ts';
import type { Words } from '../../../words/words.ts';
import { propertyWord } from '../../entities/property-words.ts';
import { rowPath } from '../../entities/said-source.view.ts';
import { cellText } from '../../figures/cell-text.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import type { FieldView } from '../../ui/form/Field.tsx';
import { dayOf } from '../../ui/times.ts';
import { deskStoryHref } from '../frame/desk-story-href.ts';
import { countryWord } from './entity-choices.ts';
import type { EntityParts, LookedAt } from './entity-parts.ts';
import { mayChange } from './may-change.ts';

/** One statement, ready to display. */
export type StatementRow = ReturnType<typeof statementRow>;

/** The statements about an entity, ready to display. */
export type StatementsView = ReturnType<typeof statementsView>;

/** The form that adds a statement. */
export type AddView = ReturnType<typeof addView>;

/** A row of a dataset beside the form that names it as a source. */
export type LookedView = ReturnType<typeof lookedView>;

const NAMES = new Set<string>(NAME_PROPERTIES);

/** Shapes the statements about an entity. */
export function statementsView(parts: EntityParts, edition: Edition) {
  const { words } = edition;
  const { statements, desk, role } = parts;
  const standing = statements.filter(({ withdrawnAt }) => withdrawnAt === null);
  const row = (statement: StatementAtDesk) => statementRow(statement, parts, edition);
  const groupOf = ({ prop }: StatementAtDesk) =>
    NAMES.has(prop) ? 0 : PROPERTIES.get(prop)?.type === 'identifier' ? 1 : 2;
  const titles = [words.say('entNames'), words.say('entIdentifiers'), words.say('entOtherStatements')];
  return {
    groups: titles
      .map((title, at) => ({
        title,
        rows: standing.filter((statement) => groupOf(statement) === at).map(row),
      }))
      .filter(({ rows }) => rows.length > 0),
    none: standing.length === 0 ? words.say('entNoStatements') : null,
    withdrawnTitle: words.say('entWithdrawn'),
    withdrawn: statements.filter(({ withdrawnAt }) => withdrawnAt !== null).map(row),
    /** Null if the member may not change what readers see. */
    add: mayChange(desk, role) ? addView(parts, edition) : null,
  };
}

function statementRow(statement: StatementAtDesk, parts: EntityParts, edition: Edition) {
  const { words, zone } = edition;
  const { typed, desk, role } = parts;
  const { id, prop, value, lang, withdrawnAt } = statement;
  const changes = mayChange(desk, role);
  const path = `/desk/entities/${desk.entity.id}`;
  const type = PROPERTIES.get(prop)?.type;
  const day = (at: Date) => dayOf(at, words.locale, zone);
  const first = day(statement.firstSeen);
  const last = day(statement.lastSeen);
  const isTyped = typed?.form === 'withdraw' && typed.about === id;
  return {
    id,
    prop: propertyWord(prop, words),
    value: type === 'country' ? countryWord(value, words) : value,
    href: type === 'url' ? value : null,
    lang: lang || undefined,
    language: lang ? words.nameOfLanguage(lang) : null,
    /** The check of its number. */
    check: checkOf(prop, value, words),
    source: sourceView(statement, edition),
    seen: first === last ? first : words.say('entSeen', { first, last }),
    /** Says that the name is the entity's everywhere. */
    stands:
      statement.standsAt && words.say('entStands', { by: statement.standsBy ?? words.say('deskMachine') }),
    /** The merged entity it was stated about. */
    of:
      statement.entityId === desk.entity.id
        ? null
        : (desk.merged.find((one) => one.id === statement.entityId)?.label ?? null),
    withdrawn:
      withdrawnAt &&
      [
        words.say('entWithdrawnBy', {
          by: statement.withdrawnBy ?? words.say('deskMachine'),
          date: day(withdrawnAt),
        }),
        statement.why,
      ]
        .filter(Boolean)
        .join(' '),
    form:
      withdrawnAt || !changes
        ? null
        : {
            action: hrefIn(edition, `${path}/withdraw`),
            title: words.say('entWithdraw'),
            text: words.say('entWithdrawDo'),
            open: isTyped,
            why: {
              name: 'why',
              id: `why-${id}`,
              label: words.say('entWhy'),
              value: isTyped ? typed.values.why : undefined,
              wrong: isTyped ? typed.wrong.why : undefined,
            },
          },
    restore:
      withdrawnAt && changes
        ? { action: hrefIn(edition, `${path}/restore`), text: words.say('entRestore') }
        : null,
  };
}

/** The source of a statement, as a link if it has one. */
export function sourceView(
  statement: Pick<
    StatementAtDesk,
    'story' | 'dataset' | 'row' | 'listSlug' | 'entryKey' | 'source' | 'by' | 'origin'
  >,
  edition: Edition,
) {
  const { words, language } = edition;
  const { story, dataset, row, listSlug, entryKey, source, by } = statement;
  if (story) return { text: story.headline, href: deskStoryHref(edition, story), lang: story.language };
  if (dataset) {
    const { slug, number, open } = dataset;
    const path = open && row !== null ? rowPath({ slug, version: number }, row) : `/desk/datasets/${slug}`;
    return {
      text: rowWords(nameIn(dataset.names, language), number, row, words),
      href: hrefIn(edition, path),
    };
  }
  if (listSlug) {
    const text = words.say('entOnList', { list: listSlug, key: entryKey ?? '' });
    return { text, href: hrefIn(edition, `/desk/lists/${listSlug}`) };
  }
  if (source) return { text: source.title, href: source.url };
  return { text: by ? words.say('entStatedBy', { by }) : words.say('deskMachine'), href: null };
}

function checkOf(prop: string, value: string, words: Words) {
  const kind = PROPERTIES.get(prop)?.identifier;
  if (!kind) return null;
  const checked = checkIdentifier(kind, value);
  if (checked.result === 'valid') return { text: words.say('entNumberValid'), wrong: false };
  if (checked.result === 'not checkable') return { text: words.say('entNumberPlain'), wrong: false };
  return { text: faultWord(checked.fault, words), wrong: true };
}

function faultWord(fault: IdentifierFault, words: Words): string {
  switch (fault) {
    case 'characters':
      return words.say('entNumberCharacters');
    case 'length':
      return words.say('entNumberLength');
    case 'check digit':
      return words.say('entNumberDigit');
    case 'part':
      return words.say('entNumberPart');
  }
}

function addView({ desk, typed }: EntityParts, edition: Edition) {
  const { words } = edition;
  const { id, schema } = desk.entity;
  const given = typed?.form === 'state' ? typed : null;
  const field = (name: string, label: string, hint?: string): FieldView => ({
    name,
    id: `state-${name}`,
    label,
    hint,
    value: given?.values[name],
    wrong: given?.wrong[name],
  });
  return {
    action: hrefIn(edition, `/desk/entities/${id}/state`),
    title: words.say('entState'),
    text: given?.row ? words.say('entRowDo') : words.say('entStateDo'),
    open: given !== null,
    prop: {
      ...field('prop', words.say('entProp')),
      options: propertiesOf(schema).map(({ name }) => ({ value: name, text: propertyWord(name, words) })),
    },
    value: field('value', words.say('entValue'), words.say('entValueHint')),
    lang: field('lang', words.say('entLanguage'), words.say('entLanguageHint')),
    source: field('source', words.say('entSource'), words.say('entSourceHint')),
    url: field('url', words.say('entSourceUrl')),
    story: field('story', words.say('entSourceStory'), words.say('entSourceStoryHint')),
    dataset: field('dataset', words.say('entSourceDataset'), words.say('entSourceDatasetHint')),
    row: field('row', words.say('entSourceRow'), words.say('entSourceRowHint')),
    /** The requested row, to be displayed before it is used. */
    looked: given?.row ? lookedView(given.row, given.values.value ?? '', edition) : null,
  };
}

function lookedView({ key, dataset, version, row, cells }: LookedAt, value: string, edition: Edition) {
  const { words, language } = edition;
  const plain = (text: string) => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim().toLowerCase();
  const said = cells.map((cell) => ({
    column: cell.column,
    text: cellText(cell.value, words),
    mark: cell.value !== null && plain(String(cell.value)) === plain(value) ? words.say('entRowThis') : null,
  }));
  return {
    key,
    title: words.say('entRowSays'),
    of: rowWords(nameIn(dataset.names, language), version.number, row, words),
    cells: said,
    /** Shown if no cell contains the value. */
    note: said.some(({ mark }) => mark !== null) ? null : words.say('entRowElse'),
  };
}

function rowWords(name: string, version: number, row: number | null, words: Words): string {
  return [
    name,
    words.say('basketVersion', { number: words.number(version) }),
    ...(row === null ? [] : [words.say('rowNumber', { row: words.number(row) })]),
  ].join(' · ');
}
