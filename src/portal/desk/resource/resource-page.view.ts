import type { Config } from '../../../config.ts';
import type { Member } from '../../../readers/member.ts';
import { roleMay } from '../../../readers/permission.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import type { LinkView } from '../../site/frame.view.ts';
import type { FieldView } from '../../ui/form/Field.tsx';
import { type KeysView, keysView } from '../frame/keys.view.ts';
import { type PictureWords, pictureWords } from '../frame/picture-words.ts';
import type { DrawnRows } from './drawn-rows.ts';
import { type AnyResource, deskPathOf, type Fact, shownOf } from './resource.ts';
import {
  type FieldChoices,
  PASSWORD_FIELD,
  PASSWORD_FOR_SOME,
  type ResourceField,
  type ResourceTyped,
} from './resource-field.ts';

/** The member who looks at a page, and whether forms are offered to them. */
export interface ResourceViewer {
  readonly member: Member;
  readonly mayChange: boolean;
  readonly config: Config;
  readonly choices?: FieldChoices;
  /** How many rows each tab of a list has. */
  readonly counts?: Readonly<Record<string, number>>;
  readonly drawn?: DrawnRows;
}

/** A form that changes a row, adds one, or does something else to one. */
export interface ResourceFormView {
  readonly title: string;
  readonly hint: string | null;
  /** If it can be folded: whether it is open. */
  readonly isOpen?: boolean;
  readonly action: string;
  /** The version that is changed; null without one. */
  readonly version: string | null;
  readonly button: string;
  readonly style: 'act' | 'act quiet' | 'act grave';
  /** Null for members who may not submit it. */
  readonly fields: readonly ResourceFieldView[] | null;
}

/** A field of such a form, ready to display. */
export type ResourceFieldView = FieldView &
  Pick<ResourceField<never>, 'most' | 'lang' | 'dir' | 'required'> & {
    /** `hidden`: its value stays the same. */
    readonly kind: ResourceField<never>['kind'] | 'hidden';
    readonly options: readonly { readonly value: string; readonly text: string }[];
    readonly group: GroupView | null;
    /** The words of the buttons that choose a picture. */
    readonly picking?: PictureWords;
  };

/** The heading of some fields. */
export interface GroupView {
  readonly title: string;
  readonly isFolded: boolean;
}

/** A button that does something to a row. */
export type ActButtonView = ReturnType<typeof buttonsOf>[number];

/** The page of one row, ready to display. */
export interface ResourcePageView {
  readonly facts: readonly Fact[];
  readonly lacks: string | null;
  readonly wrong: string | null;
  readonly note: string | null;
  readonly buttons: readonly ActButtonView[];
  /** Null if its rows cannot be changed. */
  readonly form:
    | (ResourceFormView & {
        /** The values of the fields, for members who may not change them. */
        readonly read: readonly { readonly label: string; readonly text: string }[];
      })
    | null;
  /** Acts with a form, a text or no way back, each in a part of its own. */
  readonly acts: readonly (ResourceFormView & { readonly id: string })[];
  readonly links: readonly LinkView[];
  /** The keys of its buttons; null where they have none. */
  readonly keys: KeysView | null;
}

/** Shapes the page of one row. */
export function resourcePageView(
  resource: AnyResource,
  row: unknown,
  typed: ResourceTyped | null,
  viewer: ResourceViewer,
  edition: Edition,
): ResourcePageView {
  const { words } = edition;
  const path = deskPathOf(resource);
  const at = `${path}/${resource.key.of(row)}`;
  const acts = actsFor(resource, row, viewer, edition);
  const buttons = buttonsOf(resource, row, viewer, edition, isButton);
  return {
    facts:
      resource.facts?.(row, edition).map((text) => ({ text })) ??
      shownOf(resource, row, edition, viewer.member),
    lacks: resource.lacks?.(row, edition) ?? null,
    wrong: resource.wrong?.(row, edition) ?? null,
    note: resource.note?.(row, viewer.member, words) ?? null,
    buttons,
    form: changeFormView(resource, row, typed?.act ? null : typed, viewer, edition),
    acts: acts
      .filter((act) => !isButton(act))
      .map((act) => {
        const { button, title = button, hint = null } = act.words(words);
        const sent = typed?.act === act.name ? typed : null;
        return {
          ...{
            id: act.name,
            title,
            hint: act.hint?.(row, edition) ?? hint,
            button,
            version: null,
            action: hrefIn(edition, `${at}/${act.name}`),
          },
          style: act.ends || act.isGrave ? 'act grave' : 'act quiet',
          fields: (act.fields ?? []).map((field) => ({
            ...fieldView(field, row, sent, viewer, edition),
            id: `${act.name}-${field.name}`,
          })),
        };
      }),
    links: [
      { text: resource.words(words).back, href: hrefIn(edition, path) },
      ...(resource.rowLinks?.(row, edition) ?? []),
      ...(resource.links?.(row, edition, viewer.mayChange) ?? []),
      { text: words.say('asJson'), href: `${at}.json` },
    ],
    keys: resource.queue
      ? keysView(
          words,
          buttons.flatMap(({ key, text }) => (key ? [{ keys: [key], does: text }] : [])),
          false,
        )
      : null,
  };
}

type AnyAct = NonNullable<AnyResource['acts']>[number];

function actsFor(
  { acts = [] }: AnyResource,
  row: unknown,
  viewer: ResourceViewer,
  { now }: Edition,
): AnyAct[] {
  const { config, member } = viewer;
  return acts.filter(
    ({ who, isFor }) => roleMay(member.role, who) && (isFor?.(row, { config, now, member }) ?? true),
  );
}

function isButton({ fields, ends, inList }: AnyAct): boolean {
  return fields === undefined && (!ends || inList === true);
}

/** The buttons of a row, for those of its acts that `isMeant` picks. */
export function buttonsOf(
  resource: AnyResource,
  row: unknown,
  viewer: ResourceViewer,
  edition: Edition,
  isMeant: (act: AnyAct) => boolean,
  /** The query fields to come back to. */
  query: Readonly<Record<string, string | undefined>> = {},
) {
  const at = `${deskPathOf(resource)}/${resource.key.of(row)}`;
  return actsFor(resource, row, viewer, edition)
    .filter(isMeant)
    .map(({ name, words, key, inList, to }) => ({
      action: hrefIn(edition, `${at}/${name}`, inList ? query : {}),
      text: words(edition.words).button,
      ...(key && {
        /** The key that presses it. */
        key,
      }),
      // What leads to another page is not done in the background.
      /** Whether an island sends it without leaving the list. */
      isSent: resource.queue !== undefined && inList === true && !to,
    }));
}

function changeFormView(
  resource: AnyResource,
  row: unknown,
  typed: ResourceTyped | null,
  viewer: ResourceViewer,
  edition: Edition,
): ResourcePageView['form'] {
  const { words } = edition;
  const { change, key } = resource;
  if (!change) return null;
  const said = resource.words(words);
  const shown = (field: ResourceField<unknown>) =>
    (field.shown?.(row, words) ?? field.value?.(row)) || words.say('resourceNothing');
  const version = change.version ? String(change.version(row)) : null;
  // Someone else saved first: their values are shown beside the ones entered.
  const isLate = typed !== null && version !== null && typed.form.version !== version;
  return {
    ...{ title: said.form ?? '', version, button: said.save ?? words.say('resourceSave'), style: 'act' },
    hint: (viewer.mayChange ? said.hint : said.readOnly) ?? null,
    action: hrefIn(edition, `${deskPathOf(resource)}/${key.of(row)}`),
    fields: viewer.mayChange
      ? change.fields.map((field) => {
          const value = field.value?.(row) ?? '';
          const isOther = isLate && (typed.form[field.name] ?? value) !== value;
          const now = isOther ? words.say('resourceNow', { what: shown(field) }) : undefined;
          return fieldView(field, row, typed, viewer, edition, now);
        })
      : null,
    read: change.fields
      .filter((field) => isShown(field, edition, row))
      .map((field) => ({ label: field.label(words, edition), text: shown(field) })),
  };
}

/** Shapes the form that adds a row; null if none can be added, or the member may not. */
export function addFormView(
  resource: AnyResource,
  typed: ResourceTyped | null,
  viewer: ResourceViewer,
  edition: Edition,
): ResourceFormView | null {
  const { add } = resource;
  if (!add || !viewer.mayChange) return null;
  const { title, button, hint = null } = add.words(edition.words, viewer);
  return {
    ...{ title, hint, button, version: null, style: 'act' },
    ...(add.isFolded && { isOpen: typed !== null }),
    action: `${hrefIn(edition, deskPathOf(resource))}#new`,
    fields: newFields(addFields(resource), typed, viewer, edition),
  };
}

/** The fields of a form that adds something. */
export function newFields(
  fields: readonly ResourceField<never>[],
  typed: ResourceTyped | null,
  viewer: ResourceViewer,
  edition: Edition,
): ResourceFieldView[] {
  return fields.map((field) => fieldView(field as ResourceField<unknown>, null, typed, viewer, edition));
}

/** The fields of the form that adds a row. */
export function addFields({ add, change }: AnyResource): readonly ResourceField<unknown>[] {
  const password = add?.asksPassword === true ? PASSWORD_FIELD : PASSWORD_FOR_SOME;
  return [...(add?.fields ?? change?.fields ?? []), ...(add?.asksPassword ? [password] : [])];
}

function isShown({ isFor }: Pick<ResourceField<unknown>, 'isFor'>, edition: Edition, row: unknown): boolean {
  return isFor?.(edition, row) ?? true;
}

function fieldView(
  field: ResourceField<unknown>,
  row: unknown,
  typed: ResourceTyped | null,
  { member, choices }: ResourceViewer,
  edition: Edition,
  now?: string,
): ResourceFieldView {
  const { words } = edition;
  const { name, most, lang, dir, required, options, kind, group } = field;
  const fault = typed?.faults[name];
  const hint = now ?? field.hint?.(words);
  const first = typeof field.initial === 'function' ? field.initial(edition) : field.initial;
  const initial = (row === null ? first : field.value?.(row)) ?? '';
  const value = typed?.form[name] ?? initial;
  return {
    ...{ name, most, kind: isShown(field, edition, row) ? kind : ('hidden' as const) },
    group: group
      ? { title: group.title(words), isFolded: value === '' && group.isFolded?.(edition) === true }
      : null,
    ...(kind === 'picture' && { picking: pictureWords(words) }),
    ...{
      label: field.label(words, edition),
      options: choices?.[name] ?? options?.(words, member, edition) ?? [],
    },
    ...(kind !== 'password' && kind !== 'secret' && { value }),
    ...(lang && { lang }),
    ...(dir && { dir }),
    ...(required && { required }),
    ...(hint && { hint }),
    ...(fault && { wrong: fault }),
  };
}
