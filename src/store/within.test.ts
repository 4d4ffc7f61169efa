import { expect, test } from 'vitest';
import { within } from './within.ts';

const never = new Promise<string>(() => undefined);

test('passes on what comes in time, and otherwise asks what to do', async () => {
  expect(await within(10_000, Promise.resolve('answer'), () => 'late')).toBe('answer');
  await expect(within(10_000, Promise.reject(new Error('it failed')), () => 'late')).rejects.toThrow(
    'it failed',
  );
  expect(await within(1, never, () => 'late')).toBe('late');
  const late = async () => {
    throw new Error('too late');
  };
  await expect(within(1, never, late)).rejects.toThrow('too late');
});

test('leaves no timer behind', async () => {
  const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
  const before = timers();
  await within(600_000, Promise.resolve(), () => undefined);
  expect(timers()).toBe(before);
});
