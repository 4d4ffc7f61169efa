import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { keepMedia } from '../media.queries.ts';
import { addMedia } from './add-media.ts';
import { keepNextAvif } from './keep-avif.ts';
import { findSize } from './sizes.queries.ts';
import { drawnPicture, sentPicture, TEST_ADDING } from './testing.ts';

let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

const state = async (id: string) => {
  const { rows } = await store.statement('select avif from media where id = $1', [id]);
  return rows[0]?.avif;
};
const avifOf = async (id: string, width: number) => {
  const wanted = { kind: 'avif', shape: 'whole', point: '', width, takesAvif: true } as const;
  const found = await findSize(store.reading, id, wanted);
  return found?.kind === 'avif' && found.width === width ? found : null;
};

test('AVIF is made of what waits, in the widths a picture has, and not of what is broken or a drawing', async () => {
  const bytes = await drawnPicture(900, 300, 1).jpeg().toBuffer();
  const { id } = await addMedia(store, sentPicture(bytes, { credit: 'Zoë' }), TEST_ADDING);
  const broken = await store.write((writing) =>
    keepMedia(writing, { mime: 'image/png', width: 9, height: 9, bytes: Buffer.from('no picture') }),
  );
  const drawing = await store.write((writing) =>
    keepMedia(writing, { mime: 'image/svg+xml', width: 9, height: 9, bytes: Buffer.from('<svg/>') }),
  );
  const failures = [];
  for (let one = await keepNextAvif(store, new Date()); one; one = await keepNextAvif(store, new Date())) {
    failures.push(one.failure);
  }
  expect(failures).toEqual([null, 'The picture could not be converted to AVIF.', null]);
  expect([await state(id), await state(broken), await state(drawing)]).toEqual(['made', 'none', 'none']);
  const made = await avifOf(id, 400);
  expect(made?.mime).toBe('image/avif');
  expect(Buffer.from(made?.bytes ?? []).includes('Zoë')).toBe(true);
  expect(await avifOf(id, 800)).not.toBeNull();
  expect(await avifOf(id, 1200)).toBeNull();
});

test('what was made with a credit that is another by now is not kept, and what was kept before is not sent', async () => {
  const bytes = await drawnPicture(500, 300, 4).jpeg().toBuffer();
  const { id } = await addMedia(store, sentPicture(bytes, { credit: 'Ada' }), TEST_ADDING);
  const credited = (credit: string) =>
    store.statement(`update media set credit = $1, avif = 'waiting' where id = $2`, [credit, id]);
  const making = keepNextAvif(
    slowly(store, () => credited('Zoë')),
    new Date(),
  );
  expect((await making)?.failure).toBeNull();
  expect(await state(id)).toBe('waiting');
  expect(await avifOf(id, 400)).toBeNull();
  await keepNextAvif(store, new Date());
  const made = await avifOf(id, 400);
  expect(Buffer.from(made?.bytes ?? []).includes('Zoë')).toBe(true);
  await credited('Eve');
  expect(await avifOf(id, 400)).toBeNull();
});

/** A store to which something happens just before it is written to. */
function slowly(to: Store, happens: () => Promise<unknown>): Store {
  return new Proxy(to, {
    get: (target, name) =>
      name === 'write'
        ? async (work: never) => {
            await happens();
            return target.write(work);
          }
        : Reflect.get(target, name, target),
  });
}
