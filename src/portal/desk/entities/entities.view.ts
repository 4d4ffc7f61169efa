import { ENTITY_STATES, type EntityState } from '../../../entities/entity.ts';
import type { EntityCounts, ListedEntity } from '../../../entities/queue/entity-list.queries.ts';
import { writeCursor } from '../../http/cursor.ts';
import { cutPage } from '../../json/next-page.ts';
import { type Edition, hrefIn, queryOf } from '../../site/edition.ts';
import type { LinkView } from '../../site/frame.view.ts';
import { kindWord } from '../../text/entity-words.ts';
import { localName } from '../../text/shown-name.ts';
import type { FieldView, OptionView } from '../../ui/form/Field.tsx';
import type { DeskListView, DeskSearch } from '../frame/DeskList.tsx';
import { deskPaging } from '../frame/desk-paging.ts';
import { keysView } from '../frame/keys.view.ts';
import { countryWord, entityStateWord, kindOptions } from './entity-choices.ts';

/** How many entities are on one page. */
export const ENTITIES_LISTED = 50;

/** The path of the entities at the desk. */
export const ENTITIES_PATH = '/desk/entities';

/** The filters of the list. */
export type EntitiesAsked = Readonly<
  Partial<Record<'state' | 'kind' | 'country' | 'q' | 'waits' | 'cursor', string | undefined>>
>;

/** The values of the form that creates an entity, and their errors. */
export interface MakeTyped {
  readonly values: Readonly<Record<string, string>>;
  readonly wrong: Readonly<Partial<Record<string, string>>>;
}

/** One entity in the list, ready to display. */
export interface EntityRow {
  readonly href: string;
  readonly label: string;
  /** The name for readers in the page's language; null if it is the label. */
  readonly local: string | null;
  readonly names: readonly string[];
  readonly about: readonly string[];
  readonly state: readonly { readonly text: string; readonly look: 'todo' | null }[];
}

/** The form that creates an entity by hand. */
export interface MakeView {
  readonly title: string;
  readonly open: boolean;
  readonly action: string;
  readonly label: FieldView;
  readonly kind: FieldView & { readonly options: readonly OptionView[] };
  readonly country: FieldView;
  readonly source: FieldView;
  readonly url: FieldView;
  readonly button: string;
}

/** The list of entities, ready to display. */
export interface EntitiesView extends DeskListView {
  readonly search: DeskSearch & {
    readonly text: FieldView;
    readonly kind: FieldView & { readonly options: readonly OptionView[] };
    readonly country: FieldView & { readonly options: readonly OptionView[] };
  };
  readonly rows: readonly EntityRow[];
  readonly make: MakeView;
}

/** Shapes a page of the list; `list` has one more than a page if there are more. */
export function entitiesView(
  list: readonly ListedEntity[],
  parts: {
    readonly asked: EntitiesAsked;
    readonly counts: EntityCounts;
    readonly countries: readonly string[];
    readonly typed: MakeTyped | null;
  },
  edition: Edition,
): EntitiesView {
  const { asked, counts, countries, typed } = parts;
  const { words } = edition;
  const { state, kind, country, q, waits } = asked;
  const page = list.slice(0, ENTITIES_LISTED);
  const all = counts.proposed + counts.known + counts.published;
  const at = (to: EntityState | undefined, text: string, count: number): LinkView => ({
    text: `${text} (${words.number(count)})`,
    href: hrefIn(edition, ENTITIES_PATH, { state: to, kind, country, q }),
    current: state === to && !waits,
  });
  const data = (ending: string) => `${ENTITIES_PATH}.${ending}${queryOf({ state, kind, country, q, waits })}`;
  const countryOptions = countries
    .map((code) => ({ value: code, text: countryWord(code, words) }))
    .sort((one, other) => one.text.localeCompare(other.text, words.locale));
  return {
    showLabel: words.say('deskShow'),
    shown: [
      at(undefined, words.say('all'), all),
      ...ENTITY_STATES.map((to) => at(to, entityStateWord(to, words), counts[to])),
      {
        text: words.say('entRelationsToDecide'),
        href: hrefIn(edition, ENTITIES_PATH, { kind, country, q, waits: 'relations' }),
        current: waits === 'relations',
      },
    ],
    search: {
      action: ENTITIES_PATH,
      hidden: [
        ...(edition.language === edition.standard ? [] : [['lang', edition.language] as const]),
        ...(state ? [['state', state] as const] : []),
        ...(waits ? [['waits', waits] as const] : []),
      ],
      text: { name: 'q', label: words.say('entNameHolds'), value: q },
      kind: {
        name: 'kind',
        label: words.say('entKind'),
        value: kind,
        options: kindOptions(words, words.say('entAnyKind')),
      },
      country: {
        name: 'country',
        label: words.say('entCountry'),
        value: country,
        options: [{ value: '', text: words.say('entAnyCountry') }, ...countryOptions],
      },
      button: words.say('deskNarrow'),
    },
    rows: page.map((entity) => entityRow(entity, edition)),
    empty:
      page.length > 0
        ? null
        : kind || country || q || state || waits
          ? { text: words.say('entNoneFound'), advice: words.say('entNoneFoundAdvice') }
          : { text: words.say('entNone'), advice: words.say('entNoneAdvice') },
    paging: deskPaging(
      edition,
      ENTITIES_PATH,
      asked,
      cutPage(list, ENTITIES_LISTED, ({ changedAt, id }) => writeCursor({ publishedAt: changedAt, id }))
        .cursor,
    ),
    make: makeView(typed, edition),
    keys: keysView(words, []),
    data: [
      { text: words.say('asCsv'), href: data('csv') },
      { text: words.say('asJson'), href: data('json') },
    ],
  };
}

function entityRow(entity: ListedEntity, edition: Edition): EntityRow {
  const { words, language } = edition;
  const local = localName({ ...entity, names: entity.byLanguage }, language);
  const plain = (text: string) => ({ text, look: null });
  const todo = (text: string) => ({ text, look: 'todo' as const });
  return {
    href: hrefIn(edition, `${ENTITIES_PATH}/${entity.id}`),
    label: entity.label,
    local,
    names: entity.names.filter((name) => name !== local),
    about: [
      kindWord(entity.schema, words),
      ...(entity.country ? [countryWord(entity.country, words)] : []),
      words.say('entStories', { count: entity.stories }),
      words.say('entStatements', { count: entity.statements }),
      ...(entity.relations > 0 ? [words.say('entRelations', { count: entity.relations })] : []),
    ],
    state: [
      plain(entityStateWord(entity.state, words)),
      ...(entity.proposedIn > 0 ? [todo(words.say('entProposedIn', { count: entity.proposedIn }))] : []),
      ...(entity.relationsWait > 0
        ? [todo(words.say('entRelationsWait', { count: entity.relationsWait }))]
        : []),
      ...(entity.hits > 0 ? [todo(words.say('entHitsWait', { count: entity.hits }))] : []),
    ],
  };
}

function makeView(typed: MakeTyped | null, edition: Edition): MakeView {
  const { words } = edition;
  const field = (name: string, label: string, hint?: string): FieldView => ({
    name,
    id: `make-${name}`,
    label,
    hint,
    value: typed?.values[name],
    wrong: typed?.wrong[name],
  });
  return {
    title: words.say('entMake'),
    open: typed !== null,
    action: hrefIn(edition, `${ENTITIES_PATH}/add`),
    label: field('label', words.say('entLabel'), words.say('entLabelHint')),
    kind: { ...field('kind', words.say('entKind')), options: kindOptions(words) },
    country: field('country', words.say('entCountry'), words.say('entCountryHint')),
    source: field('source', words.say('entSource'), words.say('entSourceHint')),
    url: field('url', words.say('entSourceUrl')),
    button: words.say('entMakeDo'),
  };
}
