import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoArea } from 'd3-geo';
import countries from 'i18n-iso-countries';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, MultiPolygon, Topology } from 'topojson-specification';

type Area = GeoJSON.Polygon | GeoJSON.MultiPolygon;
type World = Topology<{ countries: GeometryCollection; land: GeometryCollection }>;

/** Countries at one degree of detail. */
export interface Atlas {
  /** All land as one shape. */
  land: Area;
  /** The area of a country by its ISO 3166-1 alpha-2 code. */
  country(code: string): Area | null;
  /** Borders between countries for which `wanted` says yes. */
  borders(wanted: (one: string, other: string) => boolean): GeoJSON.MultiLineString;
}

let whole: World | null = null;

function world(): World {
  if (whole) return whole;
  const path = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  const topology = JSON.parse(readFileSync(path, 'utf8')) as World;
  whole = { ...unpacked(topology), objects: topology.objects };
  giveCrimeaToUkraine(whole);
  return whole;
}

/** Arcs as degrees instead of quantised steps, so that they can be simplified. */
function unpacked(topology: World): World {
  const { transform, ...rest } = topology;
  if (!transform) return topology;
  const [kx, ky] = transform.scale;
  const [dx, dy] = transform.translate;
  const arcs = topology.arcs.map((arc) => {
    let x = 0;
    let y = 0;
    const points = arc.map(([stepX = 0, stepY = 0]) => {
      x += stepX;
      y += stepY;
      return [x * kx + dx, y * ky + dy];
    });
    return along(points);
  });
  return { ...rest, arcs };
}

const LONGEST_STEP = 1.5;

/** A border along a parallel is straight in degrees but not on the globe: points are added so that it bends. */
function along(points: number[][]): number[][] {
  return points.flatMap((point, i) => {
    const [x = 0, y = 0] = point;
    const [fromX = x, fromY = y] = points[i - 1] ?? point;
    const run = Math.abs(x - fromX);
    const steps = run > 180 ? 1 : Math.max(1, Math.ceil(run / LONGEST_STEP));
    return Array.from({ length: steps }, (_, step) => {
      const t = (step + 1) / steps;
      return [fromX + (x - fromX) * t, fromY + (y - fromY) * t];
    });
  });
}

/** Natural Earth draws who holds a place; we draw Crimea as the UN General Assembly does (resolution 68/262). */
function giveCrimeaToUkraine(topology: World): void {
  const byId = (id: string) =>
    topology.objects.countries.geometries.find((geometry) => geometry.id === id) as MultiPolygon | undefined;
  const russia = byId('643');
  const ukraine = byId('804');
  if (!russia || !ukraine) return;
  const isCrimea = (polygon: number[][]) => {
    const { coordinates } = feature(topology, { type: 'Polygon', arcs: polygon }).geometry as GeoJSON.Polygon;
    return (coordinates[0] ?? []).every(([x = 0, y = 0]) => x > 32 && x < 37 && y > 44 && y < 46.5);
  };
  const crimea = russia.arcs.filter(isCrimea);
  russia.arcs = russia.arcs.filter((polygon) => !crimea.includes(polygon));
  const own = (ukraine.type as string) === 'Polygon' ? [ukraine.arcs as unknown as number[][]] : ukraine.arcs;
  Object.assign(ukraine, { type: 'MultiPolygon', arcs: [...own, ...crimea] });
}

/** The world, its lines simplified to about `degrees` (0: as they are). */
export function openAtlas(degrees: number): Atlas {
  const full = world();
  const topology = degrees > 0 ? { ...full, arcs: full.arcs.map((arc) => simplify(arc, degrees)) } : full;
  const all = topology.objects.countries;
  const codeOf = (geometry: GeometryObject) =>
    countries.numericToAlpha2(String(geometry.id)) ??
    String((geometry.properties as { name?: string } | undefined)?.name);
  const landShapes = feature(topology, topology.objects.land).features.map(
    ({ geometry }) => geometry as Area,
  );
  return {
    land: { type: 'MultiPolygon', coordinates: landShapes.flatMap(polygonsOf) },
    country: (code) => {
      const id = countries.alpha2ToNumeric(code);
      const geometry = all.geometries.find((one) => one.id !== undefined && one.id === id);
      return geometry ? (feature(topology, geometry as MultiPolygon).geometry as Area) : null;
    },
    borders: (wanted) => mesh(topology, all, (a, b) => a !== b && wanted(codeOf(a), codeOf(b))),
  };
}

/** The polygons of an area, each with its rings. */
export function polygonsOf(area: Area): GeoJSON.Position[][][] {
  return area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
}

/** The polygons that are still themselves: a ring that simplifying turned inside out would cover the globe. */
export function soundPolygonsOf(area: Area): GeoJSON.Polygon[] {
  return polygonsOf(area).flatMap(([outer, ...holes]) => {
    if (!outer || !isSound(outer, -1)) return [];
    const coordinates = [outer, ...holes.filter((hole) => isSound(hole, 1))];
    const polygon: GeoJSON.Polygon = { type: 'Polygon', coordinates };
    return geoArea(polygon) < 2 * Math.PI ? [polygon] : [];
  });
}

/** Whether a ring still runs its way around: outer rings clockwise, holes against it. */
function isSound(ring: GeoJSON.Position[], way: 1 | -1): boolean {
  if (ring.length < 4) return false;
  let doubled = 0;
  let before = ring[ring.length - 1] ?? [];
  for (const point of ring) {
    const [x = 0, y = 0] = point;
    const [fromX = 0, fromY = 0] = before;
    if (Math.abs(x - fromX) > 180) return true;
    doubled += fromX * y - x * fromY;
    before = point;
  }
  return doubled * way > 1e-6;
}

/** An area without its small and far parts: what people mean by where France is. */
export function mainPartOf(area: Area): GeoJSON.MultiPolygon {
  const parts = polygonsOf(area).map((coordinates) => ({
    coordinates,
    size: geoArea({ type: 'Polygon', coordinates }),
  }));
  const largest = Math.max(...parts.map(({ size }) => size));
  const kept = parts.filter(({ size }) => size >= largest / 4);
  return { type: 'MultiPolygon', coordinates: kept.map(({ coordinates }) => coordinates) };
}

/** Douglas-Peucker, with degrees of longitude as long as they are at the line's latitude. */
function simplify(arc: number[][], tolerance: number): number[][] {
  const last = arc.length - 1;
  if (last < 2) return arc;
  const squeeze = Math.cos((((arc[0]?.[1] ?? 0) + (arc[last]?.[1] ?? 0)) / 2) * (Math.PI / 180));
  const keep = new Uint8Array(arc.length);
  keep[0] = 1;
  keep[last] = 1;
  const open: [number, number][] = [[0, last]];
  for (let span = open.pop(); span; span = open.pop()) {
    const [from, to] = span;
    let far = -1;
    let worst = tolerance * tolerance;
    for (let i = from + 1; i < to; i++) {
      const d = squaredDistance(arc[i] ?? [], arc[from] ?? [], arc[to] ?? [], squeeze);
      if (d > worst) {
        worst = d;
        far = i;
      }
    }
    const wide = Math.abs((arc[to]?.[0] ?? 0) - (arc[from]?.[0] ?? 0)) > LONGEST_STEP * 2;
    if (far < 0 && wide && to - from > 1) far = (from + to) >> 1;
    if (far > 0) {
      keep[far] = 1;
      open.push([from, far], [far, to]);
    }
  }
  return arc.filter((_, i) => keep[i] === 1);
}

function squaredDistance(p: number[], a: number[], b: number[], squeeze: number): number {
  const [px, py, ax, ay] = [(p[0] ?? 0) * squeeze, p[1] ?? 0, (a[0] ?? 0) * squeeze, a[1] ?? 0];
  const dx = (b[0] ?? 0) * squeeze - ax;
  const dy = (b[1] ?? 0) - ay;
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((px - ax) * dx + (py - ay) * dy) / length));
  return (px - ax - t * dx) ** 2 + (py - ay - t * dy) ** 2;
}
