import { ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { systemClock } from '../../clock.ts';
import { silentLog } from '../../log.ts';
import { openTestStore } from '../../store/testing.ts';
import { testConfig } from '../testing/testing-parts.ts';
import { LiveReaders } from './live-readers.ts';

test('anyone who left before they were let in takes no place', async () => {
  const store = await openTestStore();
  const context = { reading: store.reading, config: testConfig(), clock: systemClock };
  const readers = new LiveReaders(context, silentLog, { all: 1, perAddress: 1 });
  const open = (response: ServerResponse) =>
    readers.open({
      response,
      storyId: '00000000-0000-4000-8000-000000000000',
      slug: 'a-story',
      language: null,
      since: 0,
      address: '192.0.2.1',
    });
  const left = answer();
  left.destroy();
  await new Promise((done) => setImmediate(done));
  open(left);
  expect(readers.size).toBe(0);
  readers.refuseFull('192.0.2.1');
  const stays = answer();
  open(stays);
  expect(readers.size).toBe(1);
  expect(() => readers.refuseFull(null)).toThrow(/Too many people/);
  readers.close();
  await store.close();
});

function answer(): ServerResponse {
  return new ServerResponse({ method: 'GET', httpVersionMajor: 1, httpVersionMinor: 1 } as never);
}
