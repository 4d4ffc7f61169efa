import { expect, it } from 'vitest';
import { accentOf, contrastOf, nearestReadableAccent, STANDARD_ACCENT } from './accent.ts';

const COLOURS = ['#ffffff', '#ffd400', '#00ff00', '#ff0000', '#c70000', '#052962', '#777777', '#000000'];

it('measures contrast as WCAG does', () => {
  expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect(contrastOf('#ffffff', '#777777')).toBe(contrastOf('#777777', '#ffffff'));
});

it('leaves a colour that can be read as it is', () => {
  for (const colour of [STANDARD_ACCENT, '#c70000', '#052962', '#000000'])
    expect(nearestReadableAccent(colour)).toBe(colour);
  expect(nearestReadableAccent('#C70000')).toBe('#c70000');
});

it.each(COLOURS)('finds what can be read near %s, by day, by night and on its wash', (colour) => {
  const accent = accentOf(nearestReadableAccent(colour));
  for (const ground of ['#fdfcf9', '#f4f7f6', accent.lightWash])
    expect(contrastOf(accent.light, ground)).toBeGreaterThanOrEqual(4.5);
  for (const ground of ['#121416', '#191d20', accent.darkWash])
    expect(contrastOf(accent.dark, ground)).toBeGreaterThanOrEqual(4.5);
});

it('goes no further than it must', () => {
  const nearest = nearestReadableAccent('#ffd400');
  expect(contrastOf(nearest, '#f4f7f6')).toBeLessThan(5.4);
  // Its hue stays: red and green above blue.
  expect(Number.parseInt(nearest.slice(1, 3), 16)).toBeGreaterThan(Number.parseInt(nearest.slice(5), 16));
});
