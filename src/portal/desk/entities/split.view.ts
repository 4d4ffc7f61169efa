import type { DataPlace } from '../../../entities/data/data-name-queue.queries.ts';
import type {
  EntityAtDesk,
  MentionAtDesk,
  RelationAtDesk,
  StatementAtDesk,
} from '../../../entities/queue/entity-at-desk.queries.ts';
import { nameIn } from '../../../stories/story.ts';
import { propertyWord } from '../../entities/property-words.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import { relationWord } from '../../text/entity-words.ts';
import { type QuotedView, quotedOf } from '../figures/queue.view.ts';
import { countryWord, kindOptions } from './entity-choices.ts';
import { sourceView } from './statements.view.ts';

/** The values of the form that splits, and their errors. */
export interface SplitTyped {
  readonly values: Readonly<Record<string, string>>;
  /** The ids that were ticked. */
  readonly chosen: ReadonlySet<string>;
}

/** An item that can be ticked to move it to the new entity. */
export interface SplitItem {
  readonly name: 'statement' | 'mention' | 'relation' | 'dataName';
  readonly id: string;
  readonly on: boolean;
  readonly about: string | null;
  readonly text: string | null;
  readonly lang: string | undefined;
  readonly quoted: QuotedView | null;
  readonly from: string;
}

/** The split page, ready to display. */
export type SplitView = ReturnType<typeof splitView>;

/** Shapes the split page. */
export function splitView(
  parts: {
    readonly desk: EntityAtDesk;
    readonly statements: readonly StatementAtDesk[];
    readonly mentions: readonly MentionAtDesk[];
    readonly relations: readonly RelationAtDesk[];
    readonly dataNames: readonly DataPlace[];
    readonly typed: SplitTyped | null;
  },
  edition: Edition,
) {
  const { desk, statements, mentions, relations, dataNames, typed } = parts;
  const { words } = edition;
  const { entity } = desk;
  const values = typed?.values;
  const on = (id: string) => typed?.chosen.has(id) ?? false;
  return {
    action: hrefIn(edition, `/desk/entities/${entity.id}/split`),
    seen: String(entity.changedAt.getTime()),
    groups: [
      {
        title: words.say('entStatementsTitle'),
        items: statements
          .filter(({ withdrawnAt }) => withdrawnAt === null)
          .map((statement) => ({
            name: 'statement' as const,
            id: statement.id,
            on: on(statement.id),
            about: propertyWord(statement.prop, words),
            text: statement.value,
            lang: statement.lang || undefined,
            quoted: null,
            from: sourceView(statement, edition).text,
          })),
      },
      {
        title: words.say('entMentionsTitle'),
        items: mentions.map((mention) => ({
          name: 'mention' as const,
          id: mention.id,
          on: on(mention.id),
          about: null,
          text: null,
          lang: undefined,
          quoted: quotedOf(mention),
          from: mention.headline,
        })),
      },
      {
        title: words.say('entRelationsTitle'),
        items: relations.map((relation) => ({
          name: 'relation' as const,
          id: relation.id,
          on: on(relation.id),
          about: null,
          text: [
            relation.from.label,
            relationWord(relation.kind, words),
            relation.to?.label ?? words.say('entNobodyNamed'),
          ].join(' '),
          lang: undefined,
          quoted: null,
          from: relation.goods,
        })),
      },
      {
        title: words.say('dnTitle'),
        items: dataNames.map((place) => ({
          name: 'dataName' as const,
          id: place.id,
          on: on(place.id),
          about: null,
          text: place.value,
          lang: undefined,
          quoted: null,
          from: `${nameIn(place.datasetNames, edition.language)} · ${words.say('dnColumn', { column: place.field })}`,
        })),
      },
    ].filter(({ items }) => items.length > 0),
    newTitle: words.say('entSplitNew'),
    label: {
      name: 'label',
      label: words.say('entLabel'),
      hint: words.say('entLabelHint'),
      value: values?.label,
    },
    kind: {
      name: 'kind',
      label: words.say('entKind'),
      value: values?.kind ?? entity.schema,
      options: kindOptions(words),
    },
    country: {
      name: 'country',
      label: words.say('entCountry'),
      hint: words.say('entCountryHint'),
      value: values?.country ?? (entity.country ? countryWord(entity.country, words) : ''),
    },
    why: { name: 'why', label: words.say('entWhy'), value: values?.why },
    button: words.say('entSplitDo'),
    back: {
      text: words.say('entBack', { name: entity.label }),
      href: hrefIn(edition, `/desk/entities/${entity.id}`),
    },
  };
}
