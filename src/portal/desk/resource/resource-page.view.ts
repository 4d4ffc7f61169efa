import type { FieldView } from '../../components/form/Field.tsx';
import { type Edition, hrefIn } from '../../edition.ts';
import type { LinkView } from '../../pages/frame.view.ts';
import { type AnyResource, deskPathOf, type ResourceField } from './resource.ts';
import { shownOf } from './resource-list.view.ts';

/** What was typed and not saved: what is wrong with its fields, by name, and whether somebody else saved first. */
export interface ResourceTyped {
  readonly form: Readonly<Record<string, string>>;
  readonly faults: Readonly<Record<string, string>>;
  readonly isLate: boolean;
}

/** The page of one row in words. */
export interface ResourcePageView {
  readonly facts: readonly string[];
  readonly lacks: string | null;
  readonly form: {
    readonly title: string;
    readonly about: string;
    readonly action: string;
    readonly version: string;
    readonly button: string;
    /** The fields; null for those who may not change it, who read what they hold instead. */
    readonly fields:
      | readonly (FieldView &
          Pick<ResourceField<never>, 'kind' | 'most' | 'lang' | 'dir' | 'required'> & {
            readonly options: readonly { readonly value: string; readonly text: string }[];
          })[]
      | null;
    readonly read: readonly { readonly label: string; readonly text: string }[];
  };
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
  const { change, key, lacks } = resource;
  const said = resource.words(words);
  const path = deskPathOf(resource);
  const at = `${path}/${key.of(row)}`;
  const fields: readonly ResourceField<unknown>[] = change.fields;
  const shown = (field: ResourceField<unknown>) =>
    (field.shown?.(row, words) ?? field.value(row)) || said.nothing;
  return {
    facts: resource.facts?.(row, edition) ?? shownOf(resource, row, edition),
    lacks: lacks?.(row, words) ?? null,
    form: {
      title: said.form,
      about: mayChange ? said.hint : said.readOnly,
      action: hrefIn(edition, at),
      version: String(change.version(row)),
      button: said.save,
      fields: mayChange
        ? fields.map((field) => {
            const { name, kind, most, lang, dir, required, options } = field;
            const value = typed?.form[name] ?? field.value(row);
            const fault = typed?.faults[name];
            const isOther = typed?.isLate && value !== field.value(row);
            return {
              ...{ name, kind, most, value, label: field.label(words), options: options?.(words) ?? [] },
              ...(lang && { lang }),
              ...(dir && { dir }),
              ...(required && { required }),
              ...(isOther && { hint: said.now(shown(field)) }),
              ...(fault && { wrong: change.fault?.(fault, name, words) ?? fault }),
            };
          })
        : null,
      read: fields.map((field) => ({ label: field.label(words), text: shown(field) })),
    },
    links: [
      { text: said.back, href: hrefIn(edition, path) },
      ...(resource.links?.(row, edition, mayChange) ?? []),
      { text: words.say('asJson'), href: `${at}.json` },
    ],
  };
}
