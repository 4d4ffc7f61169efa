import { expect, it, vi } from 'vitest';
import { type Log, silentLog } from '../log.ts';
import { DatabaseAway } from './database-gone.ts';
import { whenThere } from './when-there.ts';

const logged = () => {
  const warn = vi.fn();
  return { warn, log: { ...silentLog, warn } as unknown as Log };
};

it('tries until the database is there, and says once that it waits', async () => {
  const { log, warn } = logged();
  const attempt = vi
    .fn()
    .mockRejectedValueOnce(new DatabaseAway())
    .mockRejectedValueOnce(new Error('not opened', { cause: new DatabaseAway() }))
    .mockResolvedValue('open');
  expect(await whenThere(attempt, { log })).toBe('open');
  expect(attempt).toHaveBeenCalledTimes(3);
  expect(warn).toHaveBeenCalledTimes(1);
});

it('passes on what waiting does not help', async () => {
  const error = new Error('the password is wrong');
  const attempt = vi.fn().mockRejectedValue(error);
  await expect(whenThere(attempt, logged())).rejects.toBe(error);
  expect(attempt).toHaveBeenCalledTimes(1);
});

it('ends when it is asked to', async () => {
  const stopping = new AbortController();
  const attempt = vi.fn().mockRejectedValue(new DatabaseAway());
  // Once it waits, and not before.
  const waiting = async () => void setImmediate(() => stopping.abort(new Error('asked to')));
  const opened = whenThere(attempt, { log: silentLog, stopping: stopping.signal, waiting });
  await expect(opened).rejects.toThrow('asked to');
  expect(attempt).toHaveBeenCalledTimes(1);
});
