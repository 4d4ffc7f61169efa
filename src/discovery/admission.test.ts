import { expect, it } from 'vitest';
import { Admission } from './admission.ts';

/** Work that ends when it is told to. */
function held() {
  let end = (_error?: Error): void => undefined;
  const ended = new Promise<void>((resolve, reject) => {
    end = (error) => (error ? reject(error) : resolve());
  });
  return { ended, end };
}

it('lets a few work, some wait in their order, and sends the others away at once', async () => {
  const admission = new Admission({ atOnce: 1, waiting: 2 });
  const first = held();
  const order: number[] = [];
  const work = [
    admission.admit(() => first.ended),
    admission.admit(async () => void order.push(2)),
    admission.admit(async () => void order.push(3)),
  ];
  await expect(admission.admit(async () => undefined)).rejects.toMatchObject({
    kind: 'unavailable',
    retryAfter: 5,
  });
  expect(order).toEqual([]);
  first.end();
  await Promise.all(work);
  expect(order).toEqual([2, 3]);
});

it('gives its place on when work fails', async () => {
  const admission = new Admission({ atOnce: 1, waiting: 1 });
  const first = held();
  const failing = admission.admit(() => first.ended);
  const next = admission.admit(async () => 'done');
  first.end(new Error('gone'));
  await expect(failing).rejects.toThrow('gone');
  expect(await next).toBe('done');
  expect(await admission.admit(async () => 'again')).toBe('again');
});
