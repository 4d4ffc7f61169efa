import { LANGUAGES } from '../../../newsroom-settings.ts';
import { MENU_LIMITS, type MenuEntry, menuEntry, targetOf } from '../../../stories/menus/menu.ts';
import type { InterfaceLanguage } from '../../../words/languages.ts';
import type { Form } from '../../http/form.ts';

/** An entry as it is typed. */
export interface TypedEntry {
  readonly target: string;
  readonly labels: Readonly<Partial<Record<InterfaceLanguage, string>>>;
}

/** The most bytes of a form with a whole menu. */
export const MENU_FORM_BYTES = 400_000;
const TYPED = 1_000;

/** The field that says where an entry leads, by its place in the menu. */
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
      ...LANGUAGES.map((language) => [labelField(at, language), { most: TYPED }]),
    ]),
  ),
};

/** The rows that a form was sent with, those in which nothing is typed too: its buttons name rows by their place. */
export function typedRows(form: Readonly<Record<string, string>>): TypedEntry[] {
  const rows = ROWS.map((at) => ({
    target: form[targetField(at)] ?? '',
    labels: Object.fromEntries(
      LANGUAGES.flatMap((language) => {
        const label = form[labelField(at, language)] ?? '';
        return label ? [[language, label]] : [];
      }),
    ),
  }));
  const filled = rows.findLastIndex(isFilled) + 1;
  return rows.slice(0, Math.max(filled, Math.min(ROWS.length, Number(form.rows) || 0)));
}

/** Whether anything is typed in a row. */
export function isFilled({ target, labels }: TypedEntry): boolean {
  return target !== '' || Object.keys(labels).length > 0;
}

/** What the button that sent a form does: it saves the menu, or changes the rows of the form, which are not saved by that. */
export type MenuAct =
  | { readonly does: 'save' | 'add' | 'standard' }
  | { readonly does: 'up' | 'down' | 'remove'; readonly at: number };

/** Reads the button that sent a form; without one it is saved, as by the Enter key. */
export function menuActOf(act: string): MenuAct {
  if (act === 'add' || act === 'standard') return { does: act };
  const [, does, at] = /^(up|down|remove)-(\d{1,3})$/.exec(act) ?? [];
  return does ? { does: does as 'up', at: Number(at) } : { does: 'save' };
}

/** The rows after a button was pressed, and the row to go on with; `added` says that it is a new one. */
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

/** What is wrong with rows before anybody looks for what they lead to, by their place. */
export type RowFaults = ReadonlyMap<number, 'no address' | 'long label'>;

/** Reads the rows of a form as entries; a whole address of this portal is read as its path. */
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

/** An address as it was copied from the address bar, as a path where it is one of ours. */
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
