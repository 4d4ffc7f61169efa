import { vi } from 'vitest';

interface Answer {
  readonly data?: { readonly id: string; readonly step: string } | undefined;
  readonly error?: unknown;
}

/** A form with a file of some text, as an API client sends it. */
export function uploadForm(said: Readonly<Record<string, string>>, file: string | null, name: string) {
  const form = new FormData();
  for (const [field, value] of Object.entries(said)) form.set(field, value);
  if (file !== null) form.append('file', new Blob([file]), name);
  return { body: form as never, bodySerializer: (body: unknown) => body };
}

/** The result of an import: on a busy machine it continues after its request is answered. */
export async function endedImport<T extends Answer>(
  begun: T,
  now: (id: string) => Promise<NoInfer<T>>,
): Promise<T> {
  const id = begun.data?.id;
  const isOver = ({ data, error }: Answer) => data?.step === 'ended' || error !== undefined;
  if (id === undefined || isOver(begun)) return begun;
  return vi.waitUntil(
    async () => {
      const answer = await now(id);
      return isOver(answer) ? answer : null;
    },
    { timeout: 60_000 },
  );
}
