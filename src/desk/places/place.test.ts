import { expect, it } from 'vitest';
import { readPlace } from './place.ts';

const read = (more: object) =>
  readPlace({ names: { en: 'Kisumu' }, country: 'ke', latitude: null, longitude: null, ...more });

it('reads a place with its country, and with coordinates where somebody has them', () => {
  expect(read({ names: { en: ' Kisumu ' } })).toEqual({ names: { en: 'Kisumu' }, country: 'KE', at: null });
  expect(read({ latitude: '', longitude: ' ' }).at).toBeNull();
  expect(read({ latitude: '−0,0917', longitude: '34.768' }).at).toEqual({
    latitude: -0.0917,
    longitude: 34.768,
  });
  expect(read({ latitude: 0, longitude: 180 }).at).toEqual({ latitude: 0, longitude: 180 });
});

it('says what is wrong with one', () => {
  expect(() => read({ country: 'XX' })).toThrow('no such country');
  expect(() => read({ names: { en: '123' } })).toThrow('must contain letters');
  expect(() => read({ names: { en: 'x'.repeat(121) } })).toThrow('at most 120');
  expect(() => read({ latitude: '1', longitude: '' })).toThrow('One coordinate is not enough');
  expect(() => read({ latitude: '90.1', longitude: '1' })).toThrow(
    'latitude must be a number from -90 to 90',
  );
  expect(() => read({ latitude: '1', longitude: '-181' })).toThrow('longitude must be a number');
  expect(() => read({ latitude: 'north', longitude: '1' })).toThrow('latitude must be a number');
  expect(() => read({ latitude: 1e-9, longitude: 1 })).toThrow('latitude must be a number');
});
