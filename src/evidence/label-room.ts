import type { Point, Ring, Size } from './map-frame.ts';

/** A rectangle of the picture. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A box of `width` by `height` around a point. */
export function boxAround([x, y]: Point, width: number, height: number): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

/** The area two boxes share. */
export function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

/** Whether a box lies wholly in the frame, `margin` from its edge. */
export function inFrame(box: Box, size: Size, margin: number): boolean {
  return (
    box.left >= margin &&
    box.top >= margin &&
    box.right <= size.width - margin &&
    box.bottom <= size.height - margin
  );
}

const bounds = new WeakMap<Ring, Box>();

/** The box around a ring; kept, because the same rings are asked about thousands of times. */
function boundsOf(ring: Ring): Box {
  const known = bounds.get(ring);
  if (known) return known;
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const [x, y] of ring) {
    if (x < box.left) box.left = x;
    if (x > box.right) box.right = x;
    if (y < box.top) box.top = y;
    if (y > box.bottom) box.bottom = y;
  }
  bounds.set(ring, box);
  return box;
}

/** Whether a point lies inside an area of rings (even-odd). */
export function contains(rings: Ring[], [x, y]: Point): boolean {
  let inside = false;
  for (const ring of rings) {
    const box = boundsOf(ring);
    if (x < box.left || x > box.right || y < box.top || y > box.bottom) continue;
    let before = ring[ring.length - 1];
    for (const point of ring) {
      if (
        before &&
        point[1] > y !== before[1] > y &&
        x < ((before[0] - point[0]) * (y - point[1])) / (before[1] - point[1]) + point[0]
      ) {
        inside = !inside;
      }
      before = point;
    }
  }
  return inside;
}

/** Points along a box's edge and in its middle, to try an area with. */
export function probes(box: Box): Point[] {
  const xs = [0, 0.25, 0.5, 0.75, 1].map((t) => box.left + (box.right - box.left) * t);
  const middle = (box.top + box.bottom) / 2;
  return [
    ...xs.flatMap((x): Point[] => [
      [x, box.top],
      [x, box.bottom],
    ]),
    [box.left, middle],
    [box.right, middle],
    [(box.left + box.right) / 2, middle],
  ];
}

/** The share of a box that lies in an area. */
export function shareInside(rings: Ring[], box: Box): number {
  const points = probes(box);
  return points.filter((point) => contains(rings, point)).length / points.length;
}

/** Whether a box lies wholly in an area; quicker to say no than its share. */
export function whollyInside(rings: Ring[], box: Box): boolean {
  return probes(box).every((point) => contains(rings, point));
}

/** How far a point is from the nearest corner of a ring. */
export function clearance(rings: Ring[], [x, y]: Point): number {
  let best = Number.POSITIVE_INFINITY;
  for (const ring of rings) {
    for (const point of ring) {
      const d = (point[0] - x) ** 2 + (point[1] - y) ** 2;
      if (d < best) best = d;
    }
  }
  return Math.sqrt(best);
}

/** Whether the line from `a` to `b` runs through a box. */
export function crosses(a: Point, b: Point, box: Box): boolean {
  for (let i = 1; i < 20; i++) {
    const [x, y] = [a[0] + ((b[0] - a[0]) * i) / 20, a[1] + ((b[1] - a[1]) * i) / 20];
    if (x > box.left && x < box.right && y > box.top && y < box.bottom) return true;
  }
  return false;
}

/** Points on a grid over a ring, inside the frame. */
export function gridOver(ring: Ring, size: Size): Point[] {
  const xs = ring.map(([x]) => Math.max(0, Math.min(size.width, x)));
  const ys = ring.map(([, y]) => Math.max(0, Math.min(size.height, y)));
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const columns = Math.max(4, Math.min(28, Math.round((right - left) / 5)));
  const rows = Math.max(4, Math.min(22, Math.round((bottom - top) / 4)));
  const points: Point[] = [];
  for (let i = 1; i < columns; i++) {
    for (let j = 1; j < rows; j++) {
      points.push([left + ((right - left) * i) / columns, top + ((bottom - top) * j) / rows]);
    }
  }
  return points;
}
