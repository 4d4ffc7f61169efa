import { expect, test } from 'vitest';
import { countryName } from '../language/countries/country-name.ts';
import { mainPartOf, openAtlas, polygonsOf } from './atlas.ts';
import { drawMap, type MapSpec, type MapWords } from './locator-map.ts';

const spec: MapSpec = {
  highlight: ['KG'],
  context: ['KZ', 'UZ'],
  labels: ['KG', 'KZ'],
  places: ['bishkek'],
  extent: ['KG', 'KZ'],
};

function words(language: string): MapWords {
  return {
    language,
    title: 'Kyrgyzstan & its <neighbours>',
    country: (code) => countryName(code, language),
    place: () => ({ name: language === 'zh' ? '比什凯克' : 'Bishkek', latitude: 42.87, longitude: 74.57 }),
  };
}

test('a map is one SVG with light and dark, three settings and type as paths', () => {
  const svg = drawMap(spec, words('en'));
  expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 760 428"/);
  expect(svg).toContain('<title>Kyrgyzstan &amp; its &lt;neighbours&gt;</title>');
  expect(svg).toContain('prefers-color-scheme:dark');
  for (const setting of ['wide', 'middle', 'narrow']) expect(svg).toContain(`<g class="${setting}">`);
  expect(svg).not.toContain('<text');
  expect(svg).not.toContain('NaN');
});

test('Chinese is set as text, because no outlines of it are installed', () => {
  const svg = drawMap(spec, words('zh'));
  expect(svg).toContain('>吉尔吉斯斯坦</text>');
  expect(svg).not.toContain('<use');
});

test('the same words draw the same picture', () => {
  expect(drawMap(spec, words('en'))).toBe(drawMap(spec, words('en')));
});

test('a code no country has is a problem with the code in it', () => {
  expect(() => drawMap({ ...spec, highlight: ['XX'] }, words('en'))).toThrow(/XX/);
  expect(() => drawMap({ ...spec, extent: ['QQ'] }, words('en'))).toThrow(/QQ/);
});

test('Crimea is part of Ukraine, and the main part of France is in Europe', () => {
  const atlas = openAtlas(0);
  const holds = (code: string) => {
    const area = atlas.country(code);
    return area
      ? polygonsOf(area).some(([ring = []]) =>
          ring.every(([x = 0, y = 0]) => x > 32 && x < 37 && y > 44 && y < 46.5),
        )
      : null;
  };
  expect(holds('UA')).toBe(true);
  expect(holds('RU')).toBe(false);
  const france = atlas.country('FR');
  const corners = france ? mainPartOf(france).coordinates.flat(2) : [];
  expect(Math.min(...corners.map(([x = 0]) => x))).toBeGreaterThan(-10);
});
