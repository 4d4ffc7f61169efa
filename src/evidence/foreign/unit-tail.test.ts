import { expect, it } from 'vitest';
import { withUnitTail } from './unit-tail.ts';

it.each([
  ['produccion_tm', 'produccion (t)'],
  ['sup_sembrada_ha', 'sup sembrada (ha)'],
  ['rendimiento_kgxha', 'rendimiento (kg/ha)'],
  ['importe_eur', 'importe (EUR)'],
  ['tasa_paro', 'tasa_paro'],
  ['Producción (t)', 'Producción (t)'],
  ['t', 't'],
])('%s', (name, written) => {
  expect(withUnitTail(name)).toBe(written);
});
