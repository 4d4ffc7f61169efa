import { MENU_LIMITS, type MenuEntry, menuEntry, targetOf } from '../../../stories/menus/menu.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../../words/languages.ts';
import type { Form } from '../../http/form.ts';

/** An entry as entered. */
export interface TypedEntry {
  readonly target: string;
  readonly labels: Readonly<Partial<Record<InterfaceLanguage, string>>>;
}

/** The maximum size of a form with a whole menu, in bytes. */
export const MENU_FORM_BYTES = 400_000;
const TYPED = 1_000;

/** The field with an entry's target, by its index. */
export function targetField(at: number): string {
  return `to-${at}`;
}

/** The field of an entry's label in a language. */
export function labelField(at: number, language: InterfaceLanguage): string {
  return `label-${at}-${language}`;
}

const ROWS = Array.from({ length: MENU_LIMITS.entries }, (_, at) => at);

/** The fields of the form of a menu: its version, how many rows it has, each of them, and the button that sent it. */
export const MENU_FORM: Form = {
  version: { most: 9 },
  rows: { most: 3 },
  act: { most: 12 },
  ...Object.fromEntries(
    ROWS.flatMap((at) => [
      [targetField(at), { most: TYPED }],
      ...INTERFACE_LANGUAGES.map((language) => [labelField(at, language), { most: TYPED }]),
    ]),
  ),
};

/** The rows of a submitted form, including empty ones: its buttons refer to rows by index. */
export function typedRows(form: Readonly<Record<string, string>>): TypedEntry[] {
  const rows = ROWS.map((at) => ({
    target: form[targetField(at)] ?? '',
    labels: Object.fromEntries(
      INTERFACE_LANGUAGES.flatMap((language) => {
        const label = form[labelField(at, language)] ?? '';
        return label ? [[language, label]] : [];
      }),
    ),
  }));
  const filled = rows.findLastIndex(isFilled) + 1;
  return rows.slice(0, Math.max(filled, Math.min(ROWS.length, Number(form.rows) || 0)));
}

/** Whether anything is entered in a row. */
export function isFilled({ target, labels }: TypedEntry): boolean {
  return target !== '' || Object.keys(labels).length > 0;
}

/** What a form's submit button does: it saves the menu, or changes the rows of the form without saving. */
export type MenuAct =
  | { readonly does: 'save' | 'add' | 'standard' }
  | { readonly does: 'up' | 'down' | 'remove'; readonly at: number };

/** Reads a form's submit button; without one, as after the Enter key, the form is saved. */
export function menuActOf(act: string): MenuAct {
  if (act === 'add' || act === 'standard') return { does: act };
  const [, does, at] = /^(up|down|remove)-(\d{1,3})$/.exec(act) ?? [];
  return does ? { does: does as 'up', at: Number(at) } : { does: 'save' };
}

/** The rows after a button was pressed, and the row to focus; `added` if it is new. */
export function rowsAfter(
  rows: readonly TypedEntry[],
  act: MenuAct,
): { readonly rows: TypedEntry[]; readonly focus: number | null } {
  const blank: TypedEntry = { target: '', labels: {} };
  if (act.does === 'add') return { rows: [...rows, blank], focus: rows.length };
  if (!('at' in act) || act.at >= rows.length) return { rows: [...rows], focus: null };
  const { does, at } = act;
  const others = rows.toSpliced(at, 1);
  if (does === 'remove') return { rows: others, focus: Math.min(at, others.length - 1) };
  const to = Math.max(0, Math.min(rows.length - 1, does === 'up' ? at - 1 : at + 1));
  const [moved = blank] = rows.slice(at, at + 1);
  return { rows: others.toSpliced(to, 0, moved), focus: to };
}

/** Errors in rows that show before their targets are looked up, by index. */
export type RowFaults = ReadonlyMap<number, 'no address' | 'long label'>;

/** Reads the rows of a form as entries; a full URL of this portal becomes its path. */
export function readRows(
  rows: readonly TypedEntry[],
  publicUrl: string,
): { readonly entries: readonly MenuEntry[] } | { readonly wrong: RowFaults } {
  const wrong = new Map<number, 'no address' | 'long label'>();
  const entries = rows.flatMap((row, at): MenuEntry[] => {
    const read = menuEntry.safeParse({ ...row, target: ownTarget(row.target, publicUrl) });
    if (read.success) return [read.data];
    const isTarget = read.error.issues.some(({ path }) => path[0] === 'target');
    wrong.set(at, isTarget ? 'no address' : 'long label');
    return [];
  });
  return wrong.size > 0 ? { wrong } : { entries };
}

/** A URL copied from the address bar, as a path if it is one of ours. */
function ownTarget(typed: string, publicUrl: string): string {
  const text = typed.trim();
  if (targetOf(text)?.kind === 'outside' && new URL(text).origin !== new URL(publicUrl).origin) return text;
  const isOurs =
    text.startsWith('/') || (URL.canParse(text) && new URL(text).origin === new URL(publicUrl).origin);
  if (!isOurs || text.includes('*')) return text;
  try {
    const { pathname } = new URL(text, publicUrl);
    return pathname.replace(/(?<=.)\/+$/, '');
  } catch {
    return text;
  }
}
