import type { Draft, StoredDraft } from '../../../../desk/draft.ts';

/** A text to save, and the window it comes from. */
export interface TextToSend {
  readonly version: number;
  readonly draft: Draft;
  readonly window: string;
  readonly count: number;
}

/** The result of a save: saved; saved as a conflicting draft; refused, with a message; or no response. */
export type Sent =
  | { readonly became: 'saved'; readonly version: number; readonly at: string }
  | {
      readonly became: 'set aside';
      readonly setAsideId: string;
      readonly why: 'conflict' | 'taken over' | 'story moved';
      readonly current: StoredDraft;
    }
  | { readonly became: 'refused'; readonly status: number; readonly message: string }
  | { readonly became: 'lost' };

interface Answer {
  readonly version?: number;
  readonly at?: string;
  readonly setAsideId?: string;
  readonly why?: 'conflict' | 'taken over' | 'story moved';
  readonly current?: StoredDraft;
  readonly error?: { readonly message?: string };
}

const PATIENCE = 10_000;
/** The maximum size a browser sends after a page has closed, in bytes. */
const MOST_AT_THE_END = 60_000;

/** Sends a text to be saved. `atTheEnd`: the page is closing, and no one waits for the response. */
export async function sendText(action: string, text: TextToSend, atTheEnd = false): Promise<Sent> {
  const body = new URLSearchParams({
    version: String(text.version),
    copy: JSON.stringify(text.draft),
    window: text.window,
    count: String(text.count),
  });
  const keepalive = atTheEnd && body.toString().length < MOST_AT_THE_END;
  const signal = AbortSignal.timeout(PATIENCE);
  const headers = { Accept: 'application/json' };
  const asking = { method: 'POST', headers, body, keepalive, signal };
  const answer = await fetch(action, asking).catch(() => null);
  const data = (await answer?.json().catch(() => null)) as Answer | null | undefined;
  if (!answer || !data || answer.status >= 500) return { became: 'lost' };
  if (answer.ok && data.version !== undefined) {
    return { became: 'saved', version: data.version, at: data.at ?? new Date().toISOString() };
  }
  if (answer.status === 409 && data.setAsideId && data.current) {
    const { setAsideId, why = 'conflict', current } = data;
    return { became: 'set aside', setAsideId, why, current };
  }
  return { became: 'refused', status: answer.status, message: data.error?.message ?? '' };
}
