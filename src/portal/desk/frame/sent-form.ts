import type { Reading } from '../../../store/database.ts';
import { refusal } from '../../../words/refusal.ts';
import type { ActContext } from '../../http/own-page.ts';
import type { RunningImport, RunningImports } from './running-imports.ts';

/** The form names of fields that have another name in a body. */
type FormNames = Readonly<Record<string, string>>;

/** A body converted to desk form fields. */
export function formOf(
  body: Readonly<Record<string, string | undefined>>,
  names: FormNames,
): Record<string, string> {
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [names[name] ?? name, value ?? '']));
}

/** Refuses a form by its first wrong field, under the field's name in the body. */
export function refuseWrong(wrong: Readonly<Record<string, string>>, names: FormNames): void {
  const [first] = Object.entries(wrong);
  if (!first) return;
  const field = Object.keys(names).find((name) => names[name] === first[0]) ?? first[0];
  throw refusal('fieldInvalid', { field, why: first[1] });
}

/** Answers an import that was started at `path`: the result if it is quick, or else its status URL. */
export async function importBegun<Step extends string, Added>(
  { config, reading }: Pick<ActContext, 'config' | 'reading'>,
  path: string,
  imports: RunningImports<Step, Added>,
  { id, by }: { readonly id: string; readonly by: string },
  shape: (running: RunningImport<Step, Added>) => object,
) {
  await imports.endedSoon(reading, id, by);
  const json = shape(await importIn(reading, imports, id, by));
  return { status: 202, json, headers: { Location: `${config.PUBLIC_URL}${path}/imports/${id}` } } as const;
}

/** The import named in a URL, if the member started it. */
export async function importIn<Step extends string, Added>(
  reading: Reading,
  imports: RunningImports<Step, Added>,
  id: string | undefined,
  by: string,
): Promise<RunningImport<Step, Added>> {
  const running = await imports.find(reading, id ?? '', by);
  if (running) return running;
  throw refusal('importNotHere');
}

/** Stops the import named in a URL, if the member started it. Throws a Problem if it has ended. */
export async function stopImportIn<Step extends string, Added>(
  { store, reading }: Pick<ActContext, 'store' | 'reading'>,
  imports: RunningImports<Step, Added>,
  id: string | undefined,
  by: string,
): Promise<void> {
  const running = await importIn(reading, imports, id, by);
  if (await imports.stop({ store }, running.id, by)) return;
  throw refusal('importOver');
}
