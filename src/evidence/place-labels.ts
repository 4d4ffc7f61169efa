import {
  type Box,
  boxAround,
  clearance,
  contains,
  crosses,
  gridOver,
  inFrame,
  overlap,
  shareInside,
  whollyInside,
} from './label-room.ts';
import { type Point, type Ring, ringArea, type Size } from './map-frame.ts';
import type { TypeCase } from './type-case.ts';
import type { Weight } from './type-outline.ts';

/** A country to name, with its outline in the picture. */
export interface NamedArea {
  name: string;
  rings: Ring[];
  highlighted: boolean;
}

/** A place to mark and name. */
export interface NamedDot {
  name: string;
  at: Point;
}

/** A name with the place found for it: `lines` around `at`, and the line to its country where it stands outside. */
export interface SetLabel {
  kind: 'country' | 'context' | 'place';
  lines: string[];
  /** The middle of the label. */
  at: Point;
  size: number;
  weight: Weight;
  /** What it stands on: a highlighted country wholly, for the most part, or not. */
  ground: 'highlight' | 'mostly highlight' | 'plain';
  leader: [Point, Point] | null;
}

/** What labels have to keep clear of, and how large they are. */
export interface LabelRules {
  frame: Size;
  countrySize: number;
  placeSize: number;
  dot: number;
  /** Whether a name that finds no room may be left out. */
  mayDrop: boolean;
}

const LEADING = 1.16;

/** Finds room for every name: places beside their dots first, then countries, highlighted ones before others. */
export function placeLabels(
  areas: NamedArea[],
  dots: NamedDot[],
  type: TypeCase,
  rules: LabelRules,
): SetLabel[] {
  const highlights = areas.filter(({ highlighted }) => highlighted).flatMap(({ rings }) => rings);
  const marks = dots.map(({ at }) => boxAround(at, rules.dot * 3.2, rules.dot * 3.2));
  const taken: Box[] = [];
  const labels: SetLabel[] = [];
  const measure = (lines: string[], size: number, weight: Weight) => ({
    width: Math.max(...lines.map((line) => type.width(line, size, weight))),
    height: Math.max(...lines.map((line) => type.height(line, size))) + size * LEADING * (lines.length - 1),
  });
  const take = (label: SetLabel | null) => {
    if (!label) return;
    const { width, height } = measure(label.lines, label.size, label.weight);
    taken.push(boxAround(label.at, width + 6, height + 8));
    labels.push(label);
  };
  const room: Room = { ...rules, highlights, marks, taken, measure };
  for (const dot of dots) take(besideDot(dot, room));
  const ordered = areas
    .map((area) => ({ area, size: Math.abs(area.rings[0] ? ringArea(area.rings[0]) : 0) }))
    .sort((a, b) => Number(b.area.highlighted) - Number(a.area.highlighted) || a.size - b.size);
  for (const { area } of ordered)
    if (area.name) take(insideCountry(area, room) ?? outsideCountry(area, room));
  return labels;
}

interface Room extends LabelRules {
  highlights: Ring[];
  marks: Box[];
  taken: Box[];
  measure(lines: string[], size: number, weight: Weight): { width: number; height: number };
}

function collisions(box: Box, room: Room): number {
  const area = (box.right - box.left) * (box.bottom - box.top);
  return [...room.taken, ...room.marks].reduce((sum, other) => sum + overlap(box, other), 0) / area;
}

function besideDot({ name, at: [x, y] }: NamedDot, room: Room): SetLabel | null {
  const size = room.placeSize;
  const { width, height } = room.measure([name], size, 500);
  const [dx, dy] = [room.dot * 1.9 + width / 2, room.dot * 2.1 + height / 2];
  const offsets: Point[] = [
    [dx, 0],
    [-dx, 0],
    [dx * 0.9, -dy],
    [0, -dy],
    [0, dy],
    [dx * 0.9, dy],
    [-dx * 0.9, -dy],
    [-dx * 0.9, dy],
  ];
  let best: { cost: number; at: Point; share: number } | null = null;
  for (const [rank, [ox, oy]] of offsets.entries()) {
    const at: Point = [x + ox, y + oy];
    const box = boxAround(at, width, height + 2);
    if (!inFrame(box, room.frame, 5)) continue;
    const share = shareInside(room.highlights, box);
    const split = Math.min(share, 1 - share);
    const hit = collisions(box, room);
    if (room.mayDrop && hit > 0.02) continue;
    const cost = hit * 100 + split * 60 + rank * 0.8;
    if (!best || cost < best.cost) best = { cost, at, share };
  }
  if (!best) return null;
  return {
    kind: 'place',
    lines: [name],
    at: best.at,
    size,
    weight: 500,
    ground: best.share === 1 ? 'highlight' : best.share > 0.55 ? 'mostly highlight' : 'plain',
    leader: null,
  };
}

/** A name as it is, and broken in two at the space nearest its middle. */
function breaks(name: string): string[][] {
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
  if (spaces.length === 0) return [[name]];
  const middle = spaces.reduce((a, b) =>
    Math.abs(b - name.length / 2) < Math.abs(a - name.length / 2) ? b : a,
  );
  return [[name], [name.slice(0, middle), name.slice(middle + 1)]];
}

/** Ways to set a name inside a country, the plainest first. */
function settings(name: string, size: number): { lines: string[]; size: number; cost: number }[] {
  return [1, 0.84].flatMap((scale, smaller) =>
    breaks(name).map((lines, folds) => ({ lines, size: size * scale, cost: size * (folds * 0.5 + smaller) })),
  );
}

function mainRing(rings: Ring[]): Ring | undefined {
  return rings.reduce<Ring | undefined>(
    (a, b) => (a && Math.abs(ringArea(a)) >= Math.abs(ringArea(b)) ? a : b),
    undefined,
  );
}

function insideCountry(area: NamedArea, room: Room): SetLabel | null {
  const ring = mainRing(area.rings);
  if (!ring) return null;
  const weight: Weight = area.highlighted ? 600 : 500;
  const points = gridOver(ring, room.frame).filter((point) => contains([ring], point));
  if (points.length === 0) return null;
  const middle: Point = [
    points.reduce((sum, [x]) => sum + x, 0) / points.length,
    points.reduce((sum, [, y]) => sum + y, 0) / points.length,
  ];
  // How good a point is for a name that lies wholly inside: what comes off it is the name's own.
  const places = points
    .map((at) => ({
      at,
      worth: clearance([ring], at) - Math.hypot(at[0] - middle[0], (at[1] - middle[1]) * 1.4) * 0.45,
    }))
    .sort((a, b) => b.worth - a.worth);
  let best: { score: number; at: Point; lines: string[]; size: number } | null = null;
  for (const { lines, size, cost } of settings(area.name, room.countrySize)) {
    if (best && best.score > -cost) continue;
    const { width, height } = room.measure(lines, size, weight);
    for (const { at, worth } of places) {
      if (best && worth - cost <= best.score) break;
      const box = boxAround(at, width, height);
      if (!inFrame(box, room.frame, 11) || collisions(boxAround(at, width + 4, height + 6), room) > 0)
        continue;
      const around = boxAround(at, width + 3, height + 3);
      const share = area.highlighted ? Number(whollyInside([ring], around)) : shareInside([ring], around);
      if (share < 0.6) continue;
      const spill = area.highlighted ? 0 : shareInside(room.highlights, box);
      if (spill > 0) continue;
      const score = worth - cost - (1 - share) * 120;
      if (!best || score > best.score) best = { score, at, lines, size };
    }
  }
  if (!best) return null;
  return {
    kind: area.highlighted ? 'country' : 'context',
    lines: best.lines,
    at: best.at,
    size: best.size,
    weight,
    ground: area.highlighted ? 'highlight' : 'plain',
    leader: null,
  };
}

function outsideCountry(area: NamedArea, room: Room): SetLabel | null {
  const ring = mainRing(area.rings);
  if (!ring || (room.mayDrop && !area.highlighted)) return null;
  const weight: Weight = area.highlighted ? 600 : 500;
  const size = room.countrySize;
  const inside = gridOver(ring, room.frame).filter((point) => contains([ring], point));
  const anchor = inside
    .map((point) => ({ point, clear: Math.min(clearance([ring], point), nearestMark(point, room)) }))
    .reduce<{ point: Point; clear: number } | null>((a, b) => (a && a.clear >= b.clear ? a : b), null)?.point;
  if (!anchor) return null;
  let best: { cost: number; at: Point; leader: [Point, Point]; lines: string[] } | null = null;
  for (const [folds, lines] of breaks(area.name).entries()) {
    const { width, height } = room.measure(lines, size, weight);
    for (let step = 1; step <= 9; step++) {
      for (let turn = 0; turn < 24; turn++) {
        const angle = (turn / 24) * 2 * Math.PI;
        const reach = size * 0.9 * step;
        const at: Point = [
          anchor[0] + Math.cos(angle) * (reach + width / 2),
          anchor[1] + Math.sin(angle) * (reach + height / 2),
        ];
        const box = boxAround(at, width + 6, height + 6);
        if (!inFrame(box, room.frame, 6) || collisions(box, room) > 0) continue;
        const onto = shareInside(room.highlights, box);
        if (onto > 0.25) continue;
        const end: Point = [
          Math.max(box.left, Math.min(box.right, anchor[0])),
          Math.max(box.top, Math.min(box.bottom, anchor[1])),
        ];
        const through = [...room.taken, ...room.marks].filter((other) => crosses(anchor, end, other)).length;
        const length = Math.hypot(end[0] - anchor[0], end[1] - anchor[1]);
        const cost =
          length + onto * 200 + through * 120 + folds * size + Math.abs(Math.sin(angle * 2)) * size * 0.3;
        if (!best || cost < best.cost) best = { cost, at, leader: [anchor, end], lines };
      }
    }
  }
  if (!best || (room.mayDrop && best.cost > size * 9)) return null;
  const [from, to] = best.leader;
  const near = !area.highlighted && Math.hypot(to[0] - from[0], to[1] - from[1]) < size * 2.5;
  return {
    kind: area.highlighted ? 'country' : 'context',
    lines: best.lines,
    at: best.at,
    size,
    weight,
    ground: 'plain',
    leader: near ? null : best.leader,
  };
}

function nearestMark([x, y]: Point, room: Room): number {
  return room.marks.reduce(
    (least, box) =>
      Math.min(least, Math.hypot((box.left + box.right) / 2 - x, (box.top + box.bottom) / 2 - y)),
    Number.POSITIVE_INFINITY,
  );
}
