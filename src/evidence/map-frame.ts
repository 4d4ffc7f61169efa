import { type GeoProjection, geoBounds, geoConicEqualArea, geoEqualEarth, geoPath } from 'd3-geo';
import { short } from './picture-look.ts';

/** A point of the picture. */
export type Point = readonly [number, number];
/** A closed line of the picture. */
export type Ring = Point[];

/** Width and height of a picture. */
export interface Size {
  width: number;
  height: number;
}

/**
 * An equal-area projection in which `shape` fills the frame but for `margin`, more at the sides for names: conic for a region away from the
 * equator, Equal Earth where the equator runs through or half the world is shown.
 */
export function fitProjection(shape: GeoJSON.GeometryCollection, size: Size, margin: number): GeoProjection {
  const [[west, south], [east, north]] = geoBounds(shape);
  const span = east >= west ? east - west : east + 360 - west;
  const lon = west + span / 2;
  const wide = span > 130 || (south < 5 && north > -5);
  const projection = wide
    ? geoEqualEarth().rotate([-lon, 0])
    : geoConicEqualArea()
        .parallels([south + (north - south) / 6, north - (north - south) / 6])
        .rotate([-lon, 0]);
  projection.fitExtent(
    [
      [margin * 1.6, margin],
      [size.width - margin * 1.6, size.height - margin],
    ],
    shape,
  );
  const bleed = 4;
  return projection.clipExtent([
    [-bleed, -bleed],
    [size.width + bleed, size.height + bleed],
  ]);
}

/** How many degrees of latitude one pixel is, in the middle of the frame. */
export function degreesPerPixel(projection: GeoProjection, size: Size): number {
  const middle: [number, number] = [size.width / 2, size.height / 2];
  const here = projection.invert?.(middle);
  const there = projection.invert?.([middle[0], middle[1] + 1]);
  if (!here || !there) return 0.1;
  const d = Math.hypot((there[0] - here[0]) * Math.cos((here[1] * Math.PI) / 180), there[1] - here[1]);
  return Number.isFinite(d) && d > 0 ? d : 0.1;
}

/** The lines of `shape` in the picture, cut at the frame; closed ones without their last point. */
export function projectLines(projection: GeoProjection, shape: GeoJSON.GeometryObject): Ring[] {
  const rings: Ring[] = [];
  let ring: Ring = [];
  const collect = {
    beginPath: () => undefined,
    arc: () => undefined,
    moveTo: (x: number, y: number) => {
      ring = [[x, y]];
      rings.push(ring);
    },
    lineTo: (x: number, y: number) => {
      ring.push([x, y]);
    },
    closePath: () => undefined,
  };
  geoPath(projection, collect)(shape as GeoJSON.Geometry as Parameters<ReturnType<typeof geoPath>>[0]);
  return rings;
}

/** The signed area of a ring. */
export function ringArea(ring: Ring): number {
  let sum = 0;
  let before = ring[ring.length - 1];
  for (const point of ring) {
    if (before) sum += before[0] * point[1] - point[0] * before[1];
    before = point;
  }
  return sum / 2;
}

/** Path data for rings (closed) or lines, in steps of a tenth of a pixel. */
export function pathData(lines: Ring[], closed: boolean): string {
  return lines
    .map((line) => {
      const points = line.map(([x, y]): Point => [Math.round(x * 10), Math.round(y * 10)]);
      const [first, ...rest] = points.filter(
        ([x, y], i) => x !== points[i - 1]?.[0] || y !== points[i - 1]?.[1],
      );
      if (!first || rest.length === 0) return '';
      let [x, y] = first;
      const steps = rest.map(([nextX, nextY]) => {
        const step = pair(nextX - x, nextY - y);
        [x, y] = [nextX, nextY];
        return step;
      });
      return `M${pair(...first)}l${steps.join(' ')}${closed ? 'z' : ''}`;
    })
    .join('');
}

function pair(x: number, y: number): string {
  return `${short(x / 10)}${y < 0 ? '' : ' '}${short(y / 10)}`;
}
