import { type Edition, hrefIn } from '../../site/edition.ts';
import type { LinkView } from '../../site/frame.view.ts';
import type { FieldView } from '../../ui/form/Field.tsx';
import { type AnyResource, deskPathOf, type Fact, type ResourceField, shownOf } from './resource.ts';

/** Values that were not saved, and the errors of their fields, by name and in words. */
export interface ResourceTyped {
  readonly form: Readonly<Record<string, string>>;
  readonly faults: Readonly<Record<string, string>>;
}

/** A form that changes a row or adds one. */
export interface ResourceFormView {
  readonly title: string;
  readonly action: string;
  /** The version that is changed; null for a new row. */
  readonly version: string | null;
  readonly button: string;
  /** Null for members who may not submit it. */
  readonly fields: readonly ResourceFieldView[] | null;
}

/** A field of such a form, ready to display. */
export type ResourceFieldView = FieldView &
  Pick<ResourceField<never>, 'most' | 'lang' | 'dir' | 'required'> & {
    /** `hidden`: its value stays the same. */
    readonly kind: ResourceField<never>['kind'] | 'hidden';
    readonly options: readonly { readonly value: string; readonly text: string }[];
  };

/** The page of one row, ready to display. */
export interface ResourcePageView {
  readonly facts: readonly Fact[];
  readonly lacks: string | null;
  readonly form: ResourceFormView & {
    readonly about: string | null;
    /** The values of the fields, for members who may not change them. */
    readonly read: readonly { readonly label: string; readonly text: string }[];
  };
  readonly remove: {
    readonly title: string;
    readonly hint: string | null;
    readonly action: string;
    readonly button: string;
  } | null;
  readonly links: readonly LinkView[];
}

/** Shapes the page of one row. */
export function resourcePageView(
  resource: AnyResource,
  row: unknown,
  typed: ResourceTyped | null,
  mayChange: boolean,
  edition: Edition,
): ResourcePageView {
  const { words } = edition;
  const { change, key, lacks, remove } = resource;
  const said = resource.words(words);
  const path = deskPathOf(resource);
  const at = `${path}/${key.of(row)}`;
  const shown = (field: ResourceField<unknown>) =>
    (field.shown?.(row, words) ?? field.value(row)) || words.say('resourceNothing');
  // Someone else saved first: their values are shown beside the ones entered.
  const isLate = typed !== null && typed.form.version !== String(change.version(row));
  const removing = mayChange ? remove?.words(words) : undefined;
  return {
    facts: resource.facts?.(row, edition).map((text) => ({ text })) ?? shownOf(resource, row, edition),
    lacks: lacks?.(row, words) ?? null,
    form: {
      title: said.form,
      about: (mayChange ? said.hint : said.readOnly) ?? null,
      action: hrefIn(edition, at),
      version: String(change.version(row)),
      button: words.say('resourceSave'),
      fields: mayChange
        ? change.fields.map((field) => {
            const value = field.value(row);
            const isOther = isLate && (typed.form[field.name] ?? value) !== value;
            return fieldView(
              field,
              value,
              typed,
              edition,
              isOther ? words.say('resourceNow', { what: shown(field) }) : undefined,
            );
          })
        : null,
      read: change.fields
        .filter((field) => isShown(field, edition))
        .map((field) => ({ label: field.label(words), text: shown(field) })),
    },
    remove: removing
      ? {
          title: removing.title,
          hint: removing.hint ?? null,
          action: hrefIn(edition, `${at}/remove`),
          button: removing.button,
        }
      : null,
    links: [
      { text: said.back, href: hrefIn(edition, path) },
      ...(resource.links?.(row, edition, mayChange) ?? []),
      { text: words.say('asJson'), href: `${at}.json` },
    ],
  };
}

/** Shapes the form that adds a row; null if none can be added, or the member may not. */
export function addFormView(
  resource: AnyResource,
  typed: ResourceTyped | null,
  mayChange: boolean,
  edition: Edition,
): ResourceFormView | null {
  const { add, change } = resource;
  if (!add || !mayChange) return null;
  const { words } = edition;
  const { title, button } = add.words(words);
  return {
    ...{ title, button, version: null },
    action: `${hrefIn(edition, deskPathOf(resource))}#new`,
    fields: change.fields.map((field) => fieldView(field, field.initial ?? '', typed, edition)),
  };
}

function isShown({ isFor }: ResourceField<unknown>, edition: Edition): boolean {
  return isFor?.(edition) ?? true;
}

function fieldView(
  field: ResourceField<unknown>,
  initial: string,
  typed: ResourceTyped | null,
  edition: Edition,
  now?: string,
): ResourceFieldView {
  const { words } = edition;
  const { name, most, lang, dir, required, options } = field;
  const fault = typed?.faults[name];
  const hint = now ?? field.hint?.(words);
  return {
    ...{ name, most, kind: isShown(field, edition) ? field.kind : ('hidden' as const) },
    ...{ label: field.label(words), options: options?.(words) ?? [] },
    value: typed?.form[name] ?? initial,
    ...(lang && { lang }),
    ...(dir && { dir }),
    ...(required && { required }),
    ...(hint && { hint }),
    ...(fault && { wrong: fault }),
  };
}
