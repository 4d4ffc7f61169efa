import { Problem } from '../../../errors.ts';
import { endedSoon, type RunningImport } from '../../desk/running-imports.ts';
import type { ActContext } from '../../own-page.ts';

/** The names a form of the desk has for fields, where a body has others. */
type FormNames = Readonly<Record<string, string>>;

/** A body as the form of the desk is sent, for what reads that. */
export function formOf(
  body: Readonly<Record<string, string | undefined>>,
  names: FormNames,
): Record<string, string> {
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [names[name] ?? name, value ?? '']));
}

/** Refuses a form by the first of its fields that is wrong, under the name the body has for it. */
export function refuseWrong(wrong: Readonly<Record<string, string>>, names: FormNames): void {
  const [first] = Object.entries(wrong);
  if (!first) return;
  const field = Object.keys(names).find((name) => names[name] === first[0]) ?? first[0];
  throw new Problem(
    'bad input',
    `The field ${field} is not right: ${first[1]}`,
    'Correct it, then send it again.',
  );
}

/** Answers an import that was begun at `path`: ended where that was soon, else running, with where to ask for it. */
export async function importBegun<Running extends RunningImport<string, unknown>>(
  { config }: Pick<ActContext, 'config'>,
  path: string,
  running: Running,
  find: (id: string, by: string) => Running | null,
  shape: (running: Running) => object,
) {
  await endedSoon(running);
  const json = shape(find(running.id, running.by) ?? running);
  return {
    status: 202,
    json,
    headers: { Location: `${config.PUBLIC_URL}${path}/imports/${running.id}` },
  } as const;
}

/** The import an address names, of the member who began it. */
export function importIn<Running>(
  find: (id: string, by: string) => Running | null,
  id: string | undefined,
  by: string,
): Running {
  const running = find(id ?? '', by);
  if (running) return running;
  throw new Problem('not found', 'No such import is known here.', 'Look whether its version is there.');
}
