/** An event as it came over the wire. */
export interface HeardEvent {
  readonly event: string;
  readonly id: string | null;
  readonly data: string;
}

/** The event a part of a stream says; none where it is a comment or the time to wait. */
export function eventIn(text: string): HeardEvent[] {
  const lines = text.split('\n').map((line) => line.split(/: ?(.*)/s));
  const of = (name: string) => lines.find(([key]) => key === name)?.[1] ?? null;
  const event = of('event');
  return event === null ? [] : [{ event, id: of('id'), data: of('data') ?? '' }];
}

/** The event of a name that came for the time that is counted; waits for it. */
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
