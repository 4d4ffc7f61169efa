/** An event as received. */
export interface HeardEvent {
  readonly event: string;
  readonly id: string | null;
  readonly data: string;
}

/** The event in a part of a stream; empty for a comment or the retry time. */
export function eventIn(text: string): HeardEvent[] {
  const lines = text.split('\n').map((line) => line.split(/: ?(.*)/s));
  const of = (name: string) => lines.find(([key]) => key === name)?.[1] ?? null;
  const event = of('event');
  return event === null ? [] : [{ event, id: of('id'), data: of('data') ?? '' }];
}

/** Waits for the `count`th event of a name. */
export async function waitFor(
  events: readonly HeardEvent[],
  event: string,
  count: number,
): Promise<HeardEvent> {
  for (let tries = 0; tries < 2_000; tries += 1) {
    const found = events.filter((one) => one.event === event)[count - 1];
    if (found) return found;
    await new Promise((done) => setTimeout(done, 25));
  }
  throw new Error(`no ${event} came; there were ${JSON.stringify(events)}`);
}
