import type { GeoProjection } from 'd3-geo';
import { type Box, boxAround, contains, inFrame, overlap, probes } from './label-room.ts';
import type { Point, Ring, Size } from './map-frame.ts';
import { CAP_HEIGHT, type TypeCase } from './type-case.ts';

interface Sea {
  /** Where the name may stand, best first. */
  at: [number, number][];
  names: Record<string, string>;
}

const SEAS: Sea[] = [
  {
    at: [
      [34, 43.2],
      [37.6, 43.5],
      [40.2, 42.5],
    ],
    names: { en: 'Black Sea', ru: 'Чёрное море', zh: '黑海', ar: 'البحر الأسود', fr: 'Mer Noire' },
  },
  {
    at: [
      [50.6, 41.8],
      [51.3, 38.6],
      [50.3, 42.6],
    ],
    names: { en: 'Caspian Sea', ru: 'Каспийское море', zh: '里海', ar: 'بحر قزوين', fr: 'Mer Caspienne' },
  },
  {
    at: [
      [18.5, 34.8],
      [5.5, 39.5],
      [29, 33.6],
    ],
    names: {
      en: 'Mediterranean Sea',
      ru: 'Средиземное море',
      zh: '地中海',
      ar: 'البحر المتوسط',
      fr: 'Méditerranée',
    },
  },
  {
    at: [
      [3.2, 56.2],
      [3, 53.2],
    ],
    names: { en: 'North Sea', ru: 'Северное море', zh: '北海', ar: 'بحر الشمال', fr: 'Mer du Nord' },
  },
  {
    at: [[19.6, 57.6]],
    names: { en: 'Baltic Sea', ru: 'Балтийское море', zh: '波罗的海', ar: 'بحر البلطيق', fr: 'Mer Baltique' },
  },
  {
    at: [[-15, 50]],
    names: {
      en: 'Atlantic Ocean',
      ru: 'Атлантический океан',
      zh: '大西洋',
      ar: 'المحيط الأطلسي',
      fr: 'Océan Atlantique',
    },
  },
  {
    at: [[-68, 34]],
    names: {
      en: 'Atlantic Ocean',
      ru: 'Атлантический океан',
      zh: '大西洋',
      ar: 'المحيط الأطلسي',
      fr: 'Océan Atlantique',
    },
  },
  {
    at: [[-127, 38]],
    names: {
      en: 'Pacific Ocean',
      ru: 'Тихий океан',
      zh: '太平洋',
      ar: 'المحيط الهادئ',
      fr: 'Océan Pacifique',
    },
  },
  {
    at: [[138, 24]],
    names: {
      en: 'Pacific Ocean',
      ru: 'Тихий океан',
      zh: '太平洋',
      ar: 'المحيط الهادئ',
      fr: 'Océan Pacifique',
    },
  },
  {
    at: [[76, -12]],
    names: {
      en: 'Indian Ocean',
      ru: 'Индийский океан',
      zh: '印度洋',
      ar: 'المحيط الهندي',
      fr: 'Océan Indien',
    },
  },
  {
    at: [[-91, 25.5]],
    names: {
      en: 'Gulf of Mexico',
      ru: 'Мексиканский залив',
      zh: '墨西哥湾',
      ar: 'خليج المكسيك',
      fr: 'Golfe du Mexique',
    },
  },
  {
    at: [[64, 15.5]],
    names: { en: 'Arabian Sea', ru: 'Аравийское море', zh: '阿拉伯海', ar: 'بحر العرب', fr: 'Mer d’Arabie' },
  },
];

/** What naming the seas of a map needs. */
export interface SeaSetting {
  projection: GeoProjection;
  frame: Size;
  language: string;
  size: number;
  land: Ring[];
  /** What stands there already. */
  taken: Box[];
}

/** The names of the seas that have room in the water: quiet, and left out where they would touch anything. */
export function seaNames(setting: SeaSetting, type: TypeCase): string {
  const { projection, frame, language, size, land } = setting;
  const taken = [...setting.taken];
  return SEAS.map(({ at, names }) => {
    const name = names[language] ?? names.en ?? '';
    const words = name.split(' ');
    for (const lines of words.length > 1 ? [[name], words] : [[name]]) {
      const width = Math.max(...lines.map((line) => type.width(line, size, 400)));
      for (const place of at) {
        const centre = projection(place);
        if (!centre) continue;
        const box = boxAround(centre, width + 8, size * (CAP_HEIGHT + 1.2 * (lines.length - 1)) + 8);
        const dry = probes(box).some((point) => contains(land, point));
        if (dry || !inFrame(box, frame, 8) || taken.some((other) => overlap(box, other) > 0)) continue;
        taken.push(box);
        return setName(lines, centre, size, type);
      }
    }
    return '';
  }).join('');
}

function setName(lines: string[], [x, y]: Point, size: number, type: TypeCase): string {
  const first = y + (size * CAP_HEIGHT) / 2 - ((lines.length - 1) * size * 1.2) / 2;
  return lines
    .map((line, i) =>
      type.set(line, { x, y: first + i * size * 1.2, size, weight: 400, anchor: 'middle', look: 'water' }),
    )
    .join('');
}
