import type { Names } from '../../store/tables.ts';

/** A basket every newsroom starts with. */
export interface BasketSeed {
  readonly slug: string;
  readonly names: Names;
  readonly about: string;
  readonly codes: readonly string[];
  readonly source: string;
}

const HS = 'Headings of the Harmonized System of 2022 (World Customs Organization).';
const CHPL =
  'Common High Priority List of 23 February 2024, drawn up by the European Union, Japan, the United Kingdom and the United States; as published by the Bureau of Industry and Security, US Department of Commerce: https://www.bis.gov/licensing/country-guidance/common-high-priority-items-list-chpl';

const tier1 = list('854231 854232 854233 854239');
const tier2 = list('851762 852691 853221 853224 854800');
const tier3a = list(
  '847150 850440 851769 852589 852910 852990 853669 853690 854110 854121 854129 854130 854149 854151 854159 854160',
);
const tier3b = list('848210 848220 848230 848250 880730 901310 901380 901420 901480');
const tier4a = list('847180 848610 848620 848640 853400 854320 902750 903020 903032 903039 903082');
const tier4b = list('845710 845811 845891 845961 846693');

/** The baskets a newsroom starts with; each can be revised at the desk, and all versions are kept. */
export const BASKET_SEEDS: readonly BasketSeed[] = [
  {
    slug: 'machine-tools',
    names: {
      en: 'machine tools',
      ru: 'станки',
      zh: '机床',
      fr: 'machines-outils',
      ar: 'أدوات آلية',
    },
    about:
      'Machine tools for metal, stone, wood and other hard materials (8456 to 8465), with their parts and accessories (8466).',
    codes: list('8456 8457 8458 8459 8460 8461 8462 8463 8464 8465 8466'),
    source: HS,
  },
  {
    slug: 'machine-tools-metal-working',
    names: {
      en: 'metal-working machine tools',
      ru: 'металлообрабатывающие станки',
      zh: '金属加工机床',
      fr: 'machines-outils pour le travail des métaux',
      ar: 'أدوات آلية لتشغيل المعادن',
    },
    about:
      'The narrower reading of machine tools: complete machines that cut or form metal (8456 to 8463), without parts. It is how the trade associations of builders count.',
    codes: list('8456 8457 8458 8459 8460 8461 8462 8463'),
    source: `${HS} The range is the one of CECIMO, the European Association of the Machine Tool Industries.`,
  },
  {
    slug: 'semiconductors',
    names: {
      en: 'semiconductors',
      ru: 'полупроводники',
      zh: '半导体',
      fr: 'semi-conducteurs',
      ar: 'أشباه الموصلات',
    },
    about:
      'Semiconductor devices (8541), which since 2022 hold photovoltaic cells and sensors too, and electronic integrated circuits (8542).',
    codes: list('8541 8542'),
    source: HS,
  },
  {
    slug: 'microelectronics',
    names: {
      en: 'microelectronics',
      ru: 'микроэлектроника',
      zh: '微电子产品',
      fr: 'microélectronique',
      ar: 'الإلكترونيات الدقيقة',
    },
    about:
      'No list has authority here; this one takes integrated circuits (8542), semiconductor devices without photovoltaic cells and light-emitting diodes (of 8541), printed circuits (8534), tantalum and multilayer ceramic capacitors (853221, 853224), and solid-state storage (852351).',
    codes: list(
      '8534 853221 853224 852351 854110 854121 854129 854130 854149 854151 854159 854160 854190 8542',
    ),
    source: `${HS} The choice is this newsroom’s; it may be revised.`,
  },
  {
    slug: 'optics',
    names: { en: 'optics', ru: 'оптика', zh: '光学产品', fr: 'optique', ar: 'البصريات' },
    about:
      'Optical fibres and elements (9001, 9002), binoculars and telescopes (9005), microscopes (9011, 9012), lasers and other optical instruments such as sights (9013). Spectacles and cameras are left out.',
    codes: list('9001 9002 9005 9011 9012 9013'),
    source: HS,
  },
  {
    slug: 'common-high-priority',
    names: {
      en: 'common high priority items',
      ru: 'товары общего списка высокого приоритета',
      zh: '共同高优先级物项',
      fr: 'biens communs hautement prioritaires',
      ar: 'السلع المشتركة ذات الأولوية العالية',
    },
    about: 'All fifty subheadings of the list, tiers 1 to 4.',
    codes: [...tier1, ...tier2, ...tier3a, ...tier3b, ...tier4a, ...tier4b].sort(),
    source: CHPL,
  },
  tier('1', tier1, 'Integrated circuits, which the list puts first.'),
  tier('2', tier2, 'Electronics for communication and navigation, and parts of them.'),
  tier('3a', tier3a, 'Further electronic items of wider use.'),
  tier(
    '3b',
    tier3b,
    'Mechanical and other items: bearings, parts of aircraft, optical and navigational instruments.',
  ),
  tier('4a', tier4a, 'Equipment for making and testing electronics.'),
  tier('4b', tier4b, 'Machine tools under numerical control, and parts of them.'),
];

function tier(name: string, codes: readonly string[], about: string): BasketSeed {
  const written = name.toUpperCase().replace(/^(\d)(\w)$/, '$1.$2');
  return {
    slug: `common-high-priority-tier-${name}`,
    names: {
      en: `common high priority items, tier ${written}`,
      ru: `товары общего списка высокого приоритета, уровень ${written}`,
      zh: `共同高优先级物项，第 ${written} 级`,
      fr: `biens communs hautement prioritaires, niveau ${written}`,
      ar: `السلع المشتركة ذات الأولوية العالية، الفئة ${written}`,
    },
    about,
    codes: [...codes].sort(),
    source: CHPL,
  };
}

function list(codes: string): readonly string[] {
  return codes.split(' ').sort();
}
