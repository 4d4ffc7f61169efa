import { EventEmitter } from 'node:events';
import type { ServerResponse } from 'node:http';
import { expect, it } from 'vitest';
import { silentLog } from '../../log.ts';
import { DeskWatch } from './desk-watch.ts';

/** A connection that says what was written to it, until it is closed. */
function connection() {
  const events = new EventEmitter();
  const response = Object.assign(events, {
    destroyed: false,
    writableEnded: false,
    write: (text: string) => events.emit('written', text),
    end: () => {
      response.writableEnded = true;
      events.emit('close');
    },
  });
  const written = () =>
    new Promise<string>((resolve) => {
      events.once('written', resolve);
    });
  return { response: response as unknown as ServerResponse, written, end: response.end };
}

it('tells a page what changed, once, and nothing more when it has gone', async () => {
  let change: (payload: string) => void = () => undefined;
  const listen = async (_channel: string, heard: (payload: string) => void) => {
    change = heard;
  };
  const watch = await DeskWatch.start({ listen } as never, silentLog);
  const [one, other] = [connection(), connection()];
  let count = 0;
  let looks = 0;
  const look = async () => {
    looks += 1;
    return count === 0 ? null : `${count} new`;
  };
  watch.open(one.response, look);
  watch.open(other.response, look);
  count = 3;
  const told = [one.written(), other.written()];
  change('');
  change('');
  expect(await Promise.all(told)).toEqual(Array(2).fill('event: new\ndata: {"said":"3 new"}\n\n'));
  expect(looks).toBe(4);
  other.end();
  count = 4;
  const again = one.written();
  change('');
  expect(await again).toContain('4 new');
  expect(looks).toBe(5);
  watch.close();
  expect(one.response.writableEnded).toBe(true);
  expect(() => watch.refuseFull()).toThrow();
});
