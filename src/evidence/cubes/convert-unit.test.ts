import { expect, it } from 'vitest';
import { conversion, unitFactor } from './convert-unit.ts';

it('turns what there is of one unit for each of another into other units of both', () => {
  expect(conversion('kilogram/hectare', 'tonne per hectare')).toBeCloseTo(0.001);
  expect(conversion('kilogram/hectare', 'kilogram/km²')).toBeCloseTo(100);
  expect(conversion('kilogram/hectare', 'kilogram/cow')).toBeNull();
  expect(unitFactor('hectolitre', 'liter')).toBe(100);
});
