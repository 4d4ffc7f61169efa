import type { GeoProjection } from 'd3-geo';
import { Problem } from '../errors.ts';
import { mainPartOf, openAtlas, soundPolygonsOf } from './atlas.ts';
import { type Box, boxAround } from './label-room.ts';
import {
  degreesPerPixel,
  fitProjection,
  type Point,
  pathData,
  projectLines,
  type Ring,
  ringArea,
  type Size,
} from './map-frame.ts';
import { escapeXml, type Palette, SETTINGS, type Setting, short, styleElement } from './picture-look.ts';
import {
  type LabelRules,
  type NamedArea,
  type NamedDot,
  placeLabels,
  type SetLabel,
} from './place-labels.ts';
import { seaNames } from './seas.ts';
import { CAP_HEIGHT, TypeCase, typeRules } from './type-case.ts';

/** What a locator map shows; countries by ISO 3166-1 alpha-2 code, places by slug. */
export interface MapSpec {
  highlight: string[];
  context: string[];
  labels: string[];
  places: string[];
  /** What must fit into the frame. */
  extent: string[];
}

/** Where a place is and what it is called. */
export interface MapPlace {
  name: string;
  latitude: number;
  longitude: number;
}

/** What a map needs beside its specification. */
export interface MapWords {
  language: string;
  title: string;
  /** The name of a country. */
  country(code: string): string;
  place(slug: string): MapPlace;
}

const SIZE: Size = { width: 760, height: 428 };

const TYPE: Record<Setting, Omit<LabelRules, 'frame'> & { places: number }> = {
  wide: { countrySize: 17, placeSize: 15, dot: 4, mayDrop: false, places: 99 },
  middle: { countrySize: 24, placeSize: 21, dot: 5.5, mayDrop: true, places: 5 },
  narrow: { countrySize: 35, placeSize: 32, dot: 8, mayDrop: true, places: 2 },
};

/** A locator map as a standalone SVG, to be shown as an image: light and dark, set for three widths. */
export function drawMap(spec: MapSpec, words: MapWords, size: Size = SIZE): string {
  const ground = drawGround(spec, words, size);
  const type = new TypeCase();
  const settings = SETTINGS.map((setting) => {
    const rules = { ...TYPE[setting], frame: size };
    const labels = placeLabels(ground.areas, ground.dots.slice(0, rules.places), type, rules);
    const named = new Set(labels.filter(({ kind }) => kind === 'place').map(({ lines }) => lines[0]));
    const shown = ground.dots.filter(({ name }) => setting === 'wide' || named.has(name));
    const dots = shown.map(({ at }) => dotElement(at, rules.dot));
    const seas = setting === 'wide' ? seasOf(ground, labels, words.language, size, type) : '';
    return `<g class="${setting}">${seas}${labels.map(leaderElement).join('')}${dots.join('')}${labels
      .map((label) => labelElement(label, type))
      .join('')}</g>`;
  });
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}"` +
    ` viewBox="0 0 ${size.width} ${size.height}" lang="${escapeXml(words.language)}" role="img">` +
    `<title>${escapeXml(words.title)}</title>${styleElement(mapRules)}${type.definitions()}` +
    `${ground.svg}${settings.join('')}</svg>`
  );
}

function mapRules(palette: Palette): string {
  return (
    `.sea{fill:${palette.sea}}.land{fill:${palette.land};stroke:${palette.coast};stroke-width:.7}` +
    `.context{fill:${palette.context}}.on{fill:${palette.accent};stroke:${palette.accent};stroke-width:.4}` +
    `.border,.between{fill:none;stroke:${palette.border};stroke-width:.8;stroke-linejoin:round}` +
    `.between{stroke:${palette.paper};stroke-width:1}` +
    `.dot{fill:${palette.ink};stroke:${palette.paper}}` +
    `.leader{stroke:${palette.ink}}.casing{stroke:${palette.paper}}.halfway{fill:${palette.paper}}.anchor{fill:${palette.ink}}` +
    `.name{fill:${palette.ink}}.other{fill:${palette.soft}}.water{fill:${palette.water}}.light{fill:${palette.paper}}${typeRules(palette.paper)}.other.halo{stroke-opacity:.6}` +
    `.edged{stroke:${palette.accent};stroke-width:40px;stroke-linejoin:round;paint-order:stroke}.t.edged{stroke-width:.2em}`
  );
}

function seasOf(ground: Ground, labels: SetLabel[], language: string, frame: Size, type: TypeCase): string {
  const boxes = labels.map(({ lines, at, size, weight }) =>
    boxAround(
      at,
      Math.max(...lines.map((line) => type.width(line, size, weight))) + 10,
      size * 1.2 * lines.length + 10,
    ),
  );
  const dots = ground.dots.map(({ at }) => boxAround(at, 16, 16));
  const lines = labels.flatMap(({ leader }) => (leader ? [boxOf(leader)] : []));
  const { projection, land } = ground;
  return seaNames(
    { projection, land, frame, language, size: 14, taken: [...boxes, ...dots, ...lines] },
    type,
  );
}

function boxOf([[x1, y1], [x2, y2]]: [Point, Point]): Box {
  const middle: Point = [(x1 + x2) / 2, (y1 + y2) / 2];
  return boxAround(middle, Math.abs(x1 - x2) + 8, Math.abs(y1 - y2) + 8);
}

interface Ground {
  projection: GeoProjection;
  land: Ring[];
  svg: string;
  areas: NamedArea[];
  dots: NamedDot[];
}

function drawGround(spec: MapSpec, words: MapWords, size: Size): Ground {
  const exact = openAtlas(0);
  const places = spec.places.map((slug) => words.place(slug));
  const main = spec.extent.map((code) => {
    const area = exact.country(code);
    if (!area) throw new Problem('bad input', `The map knows no country ${code}.`);
    return mainPartOf(area);
  });
  const points = places.map(({ longitude, latitude }) => [longitude, latitude]);
  const projection = fitProjection(
    { type: 'GeometryCollection', geometries: [...main, { type: 'MultiPoint', coordinates: points }] },
    size,
    Math.round(size.height / 16),
  );
  const atlas = openAtlas(degreesPerPixel(projection, size) * 0.9);
  const rings = (code: string): Ring[] => {
    const area = atlas.country(code);
    if (!area) throw new Problem('bad input', `The map knows no country ${code}.`);
    return visibleRings(projection, area);
  };
  const highlighted = new Set(spec.highlight);
  const shapes = new Map(
    [...spec.highlight, ...spec.context, ...spec.labels].map((code) => [code, rings(code)]),
  );
  const fill = (codes: string[], look: string) =>
    `<path class="${look}" d="${pathData(
      codes.flatMap((code) => shapes.get(code) ?? []),
      true,
    )}"/>`;
  const between = atlas.borders((a, b) => highlighted.has(a) && highlighted.has(b));
  const others = atlas.borders((a, b) => !(highlighted.has(a) && highlighted.has(b)));
  const land = visibleRings(projection, atlas.land);
  const svg =
    `<rect class="sea" width="${size.width}" height="${size.height}"/>` +
    `<path class="land" d="${pathData(land, true)}"/>` +
    fill(
      spec.context.filter((code) => !highlighted.has(code)),
      'context',
    ) +
    `<path class="border" d="${pathData(projectLines(projection, others), false)}"/>` +
    fill(spec.highlight, 'on') +
    `<path class="between" d="${pathData(projectLines(projection, between), false)}"/>`;
  const codes = [...new Set([...spec.labels, ...spec.highlight])];
  const areas = codes.map((code) => ({
    name: spec.labels.includes(code) ? words.country(code) : '',
    rings: shapes.get(code) ?? [],
    highlighted: highlighted.has(code),
  }));
  const dots = places.flatMap(({ name, longitude, latitude }) => {
    const at = projection([longitude, latitude]);
    return at ? [{ name, at }] : [];
  });
  return { projection, land, svg, areas, dots };
}

/** Rings large enough to see. */
function visibleRings(projection: GeoProjection, area: GeoJSON.Polygon | GeoJSON.MultiPolygon): Ring[] {
  return soundPolygonsOf(area).flatMap((polygon) =>
    projectLines(projection, polygon).filter((ring) => Math.abs(ringArea(ring)) > 3),
  );
}

function dotElement([x, y]: Point, radius: number): string {
  return `<circle class="dot" cx="${short(x)}" cy="${short(y)}" r="${radius}" stroke-width="${short(radius * 0.4)}"/>`;
}

function leaderElement({ leader, size }: SetLabel): string {
  if (!leader) return '';
  const [[x1, y1], [x2, y2]] = leader;
  const line = `x1="${short(x1)}" y1="${short(y1)}" x2="${short(x2)}" y2="${short(y2)}"`;
  return (
    `<line class="casing" stroke-width="${short(size / 5)}" ${line}/>` +
    `<circle class="halfway" cx="${short(x1)}" cy="${short(y1)}" r="${short(size / 5)}"/>` +
    `<line class="leader" stroke-width="${short(size / 14)}" ${line}/>` +
    `<circle class="anchor" cx="${short(x1)}" cy="${short(y1)}" r="${short(size / 8)}"/>`
  );
}

function labelElement(label: SetLabel, type: TypeCase): string {
  const plain = label.kind === 'context' ? 'other halo' : 'name halo';
  const look = { highlight: 'light', 'mostly highlight': 'light edged', plain }[label.ground];
  const { size, weight, lines, at } = label;
  const first = at[1] + (size * CAP_HEIGHT) / 2 - (size * 1.16 * (lines.length - 1)) / 2;
  return lines
    .map((line, i) =>
      type.set(line, { x: at[0], y: first + i * size * 1.16, size, weight, anchor: 'middle', look }),
    )
    .join('');
}
