import type { EntityAtDesk, StatementAtDesk } from '../../../entities/queue/entity-at-desk.queries.ts';
import type { FoundEntity } from '../../../entities/queue/entity-list.queries.ts';
import { PROPERTIES } from '../../../entities/statements/properties.ts';
import type { Role } from '../../../readers/member.ts';
import { propertyWord } from '../../entities/property-words.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import type { LinkView } from '../../site/frame.view.ts';
import { kindWord } from '../../text/entity-words.ts';
import type { FieldView } from '../../ui/form/Field.tsx';
import { countryWord, entityStateWord } from './entity-choices.ts';
import { mayChange } from './may-change.ts';

/** One side of a comparison: an entity and its data. */
export interface MergeSide {
  readonly desk: EntityAtDesk;
  readonly statements: readonly StatementAtDesk[];
  readonly stories: number;
  readonly relations: number;
}

/** What both sides say about one property. */
export interface ComparedRow {
  readonly prop: string;
  readonly values: readonly [readonly ComparedValue[], readonly ComparedValue[]];
  /** The result at a glance: the same on both sides, or different where only one can be right. */
  readonly look: { readonly text: string; readonly kind: 'same' | 'differs' } | null;
}

/** One value, and whether the other side has it as well. */
export interface ComparedValue {
  readonly text: string;
  readonly lang: string | undefined;
  readonly both: boolean;
}

/** The page that merges one entity into another, ready to display. */
export interface MergeView {
  readonly search: {
    readonly action: string;
    readonly find: string;
    readonly hidden: readonly (readonly [name: string, value: string])[];
    readonly field: FieldView;
    readonly button: string;
    readonly none: string;
    readonly take: string;
  };
  readonly found: readonly (LinkView & { readonly about: string })[] | null;
  readonly compare: {
    readonly title: string;
    readonly caption: string;
    readonly propTitle: string;
    readonly heads: readonly [LinkView & { readonly role: string }, LinkView & { readonly role: string }];
    readonly rows: readonly ComparedRow[];
    readonly swap: LinkView;
    /** The form that merges them; null if the member may not, as the note says. */
    readonly merge: {
      readonly action: string;
      readonly hidden: readonly (readonly [name: string, value: string])[];
      readonly why: FieldView;
      readonly hint: string;
      readonly button: string;
    } | null;
    readonly note: string;
  } | null;
  readonly back: LinkView;
}

/** Properties with a single value, so that two different ones speak against a merge. */
const SINGLE = new Set([
  'innCode',
  'ogrnCode',
  'leiCode',
  'usccCode',
  'edrpouCode',
  'birthDate',
  'deathDate',
  'incorporationDate',
]);

/** Shapes the merge page; `other` is the entity to compare with, once chosen. */
export function mergeView(
  parts: {
    readonly here: MergeSide;
    readonly other: MergeSide | null;
    readonly found: readonly FoundEntity[] | null;
    readonly q: string | undefined;
    readonly typed: { readonly why: string; readonly wrong: string } | null;
    readonly role: Role;
  },
  edition: Edition,
): MergeView {
  const { here, other, found, q, typed, role } = parts;
  const { words } = edition;
  const { id, label } = here.desk.entity;
  const path = `/desk/entities/${id}/merge`;
  return {
    search: {
      action: path,
      find: hrefIn(edition, `/desk/entities/find.json`, { but: id }),
      hidden: edition.language === edition.standard ? [] : [['lang', edition.language]],
      field: {
        name: 'q',
        label: words.say('entMergeWith', { name: label }),
        value: q,
        hint: words.say('entFindHint'),
      },
      button: words.say('entFindDo'),
      none: words.say('entFindNone'),
      take: hrefIn(edition, path, { with: '{id}' }),
    },
    found:
      found?.map((entity) => ({
        text: entity.label,
        href: hrefIn(edition, path, { with: entity.id }),
        about: [
          ...(entity.name ? [entity.name] : []),
          kindWord(entity.schema, words),
          ...(entity.country ? [countryWord(entity.country, words)] : []),
          entityStateWord(entity.state, words),
        ].join(' · '),
      })) ?? null,
    compare: other && compareView(here, other, { typed, role }, edition),
    back: { text: words.say('entBack', { name: label }), href: hrefIn(edition, `/desk/entities/${id}`) },
  };
}

function compareView(
  here: MergeSide,
  other: MergeSide,
  { typed, role }: Pick<Parameters<typeof mergeView>[0], 'typed' | 'role'>,
  edition: Edition,
): MergeView['compare'] {
  const { words } = edition;
  const [from, into] = [here.desk.entity, other.desk.entity];
  const head = (one: typeof from, role: string) => ({
    text: one.label,
    href: hrefIn(edition, `/desk/entities/${one.id}`),
    role,
  });
  return {
    title: words.say('entCompare'),
    caption: words.say('entCompareCaption', { from: from.label, into: into.label }),
    propTitle: words.say('entProp'),
    heads: [head(from, words.say('entMergedOne')), head(into, words.say('entMergeTarget'))],
    rows: comparedRows(here, other, edition),
    swap: {
      text: words.say('entSwap'),
      href: hrefIn(edition, `/desk/entities/${into.id}/merge`, { with: from.id }),
    },
    merge: [here, other].some(({ desk }) => !mayChange(desk, role))
      ? null
      : {
          action: hrefIn(edition, `/desk/entities/${from.id}/merge`),
          hidden: [
            ['with', into.id],
            ['seen', String(from.changedAt.getTime())],
            ['with-seen', String(into.changedAt.getTime())],
          ],
          why: { name: 'why', label: words.say('entWhy'), value: typed?.why, wrong: typed?.wrong },
          hint: words.say('entMergeHint'),
          button: words.say('entMergeDo', { from: from.label, into: into.label }),
        },
    note: words.say('entEditorMerges'),
  };
}

function comparedRows(here: MergeSide, other: MergeSide, edition: Edition): ComparedRow[] {
  const { words } = edition;
  const fact = (label: string, one: string, two: string): ComparedRow[] =>
    one || two
      ? [
          {
            prop: label,
            values: [
              one ? [{ text: one, lang: undefined, both: false }] : [],
              two ? [{ text: two, lang: undefined, both: false }] : [],
            ],
            look: null,
          },
        ]
      : [];
  const [from, into] = [here.desk.entity, other.desk.entity];
  const props = [...PROPERTIES.keys()].filter((prop) =>
    [here, other].some((side) => valuesOf(side, prop).size > 0),
  );
  return [
    ...fact(words.say('entKind'), kindWord(from.schema, words), kindWord(into.schema, words)),
    ...fact(words.say('entStateOf'), entityStateWord(from.state, words), entityStateWord(into.state, words)),
    ...props.map((prop) => propRow(prop, here, other, edition)),
    ...fact(words.say('entStoriesTitle'), words.number(here.stories), words.number(other.stories)),
    ...fact(words.say('entRelationsTitle'), words.number(here.relations), words.number(other.relations)),
  ];
}

function propRow(prop: string, here: MergeSide, other: MergeSide, edition: Edition): ComparedRow {
  const { words } = edition;
  const type = PROPERTIES.get(prop)?.type;
  const [mine, theirs] = [valuesOf(here, prop), valuesOf(other, prop)];
  const shown = (values: typeof mine, others: typeof mine): ComparedValue[] =>
    [...values].map(([value, lang]) => ({
      text: type === 'country' ? countryWord(value, words) : value,
      lang: lang || undefined,
      both: others.has(value),
    }));
  const same = [...mine.keys()].some((value) => theirs.has(value));
  const differs = SINGLE.has(prop) && !same && mine.size > 0 && theirs.size > 0;
  return {
    prop: propertyWord(prop, words),
    values: [shown(mine, theirs), shown(theirs, mine)],
    look: same
      ? { text: words.say('entSame'), kind: 'same' }
      : differs
        ? { text: words.say('entDiffers'), kind: 'differs' }
        : null,
  };
}

/** The values one side has for a property, each with its language: its statements, and the entity's own country. */
function valuesOf({ desk, statements }: MergeSide, prop: string): ReadonlyMap<string, string> {
  const { country } = desk.entity;
  const values = new Map<string, string>(prop === 'country' && country ? [[country, '']] : []);
  for (const statement of statements) {
    if (statement.prop === prop && !statement.withdrawnAt && !values.has(statement.value)) {
      values.set(statement.value, statement.lang);
    }
  }
  return values;
}
