import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';

/** An event as it came over the wire. */
interface HeardEvent {
  readonly event: string;
  readonly id: string | null;
  readonly data: string;
}

/** Somebody who reads along. */
interface Listening {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly events: HeardEvent[];
  readonly ended: Promise<void>;
  wait(event: string, count?: number): Promise<HeardEvent>;
  leave(): void;
}

/** Opens the events of live coverage as a browser does. */
export function listen(
  url: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const asked = httpRequest(
      url + path,
      { headers: { accept: 'text/event-stream', ...headers } },
      (response) => {
        const events: HeardEvent[] = [];
        let rest = '';
        response.setEncoding('utf8');
        response.on('data', (text: string) => {
          rest += text;
          const whole = rest.split('\n\n');
          rest = whole.pop() ?? '';
          events.push(...whole.flatMap(eventIn));
        });
        const ended = new Promise<void>((end) => {
          response.once('end', end);
          response.once('close', end);
        });
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          events,
          ended,
          wait: (event, count = 1) => waitFor(events, event, count),
          leave: () => asked.destroy(),
        });
      },
    );
    asked.on('error', reject);
    asked.end();
  });
}

function eventIn(text: string): HeardEvent[] {
  const lines = text.split('\n').map((line) => line.split(/: ?(.*)/s));
  const of = (name: string) => lines.find(([key]) => key === name)?.[1] ?? null;
  const event = of('event');
  return event === null ? [] : [{ event, id: of('id'), data: of('data') ?? '' }];
}

async function waitFor(events: readonly HeardEvent[], event: string, count: number): Promise<HeardEvent> {
  for (let tries = 0; tries < 200; tries += 1) {
    const found = events.filter((one) => one.event === event)[count - 1];
    if (found) return found;
    await new Promise((done) => setTimeout(done, 25));
  }
  throw new Error(`no ${event} came; there were ${JSON.stringify(events)}`);
}
