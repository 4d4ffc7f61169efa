import type { KeptCopy } from '../../../desk/copy.ts';
import type { Editing } from './editing.ts';

/** What became of a save: kept; kept beside what somebody saved in between; refused, with words; or not heard of. */
export type Sent =
  | { readonly became: 'saved'; readonly version: number; readonly at: string }
  | { readonly became: 'set aside'; readonly setAsideId: string; readonly current: KeptCopy }
  | { readonly became: 'refused'; readonly status: number; readonly message: string }
  | { readonly became: 'lost' };

/** Sends what is written now; where it was kept, `editing.version` is the new one. */
export async function sendCopy(editing: Editing): Promise<Sent> {
  await editing.ready();
  const body = new URLSearchParams({
    version: String(editing.version),
    copy: JSON.stringify(editing.read()),
    window: editing.windowId,
  });
  const headers = { Accept: 'application/json' };
  const answer = await fetch(editing.root.action, { method: 'POST', headers, body }).catch(() => null);
  const data = (await answer?.json().catch(() => null)) as Answer | null | undefined;
  if (!answer || !data) return { became: 'lost' };
  if (answer.ok && data.version !== undefined) {
    editing.version = data.version;
    return { became: 'saved', version: data.version, at: data.at ?? '' };
  }
  if (answer.status === 409 && data.setAsideId && data.current) {
    return { became: 'set aside', setAsideId: data.setAsideId, current: data.current };
  }
  return { became: 'refused', status: answer.status, message: data.error?.message ?? '' };
}

interface Answer {
  readonly version?: number;
  readonly at?: string;
  readonly setAsideId?: string;
  readonly current?: KeptCopy;
  readonly error?: { readonly message?: string };
}
