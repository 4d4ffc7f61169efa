import { expect, it } from 'vitest';
import { findFigures } from '../src/evidence/claims/find-figures.ts';

/** By language: a number as prose writes it, and the unit that it is in. */
const SAID: Readonly<Record<string, readonly (readonly [text: string, unit: string, value: number])[]>> = {
  fr: [
    ['Le fret ferroviaire a atteint 7,81 milliards de tonnes-kilomètres en 2024.', 'tonne kilometer', 7.81e9],
    ['Les trains ont transporté 101 milliards de voyageurs-kilomètres.', 'passenger kilometer', 101e9],
    ['La ville a consommé 4,2 millions de mètres cubes d’eau.', 'cubic meter', 4.2e6],
    ['Il est tombé 54 mm de pluie.', 'millimeter', 54],
    ['La température a atteint 41,3 °C à Lyon.', 'degree Celsius', 41.3],
    ['La température a atteint 41,3 degrés Celsius à Lyon.', 'degree Celsius', 41.3],
    ['Le parc éolien compte 12 gigawatts.', 'gigawatt', 12],
    ['La concentration est de 421 ppm.', 'part per million', 421],
    ['Le camion transporte 30 tonnes de blé.', 'tonne', 30],
    ['Le train a roulé 30 kilomètres.', 'kilometer', 30],
  ],
  ru: [
    ['Грузооборот составил 7,81 млрд тонно-километров.', 'tonne kilometer', 7.81e9],
    ['Пассажирооборот составил 101 млрд пассажиро-километров.', 'passenger kilometer', 101e9],
    ['Выпало 54 мм осадков.', 'millimeter', 54],
    ['Температура достигла 41,3 градуса Цельсия.', 'degree Celsius', 41.3],
    ['Температура достигла 41,3 °C.', 'degree Celsius', 41.3],
    ['Мощность станций составляет 12 гигаватт.', 'gigawatt', 12],
    ['Перевезено 30 тонн зерна.', 'tonne', 30],
  ],
  zh: [
    ['铁路货运周转量为78.1亿吨公里。', 'tonne kilometer', 78.1e8],
    ['旅客周转量为101亿人公里。', 'passenger kilometer', 101e8],
    ['降水量为54毫米。', 'millimeter', 54],
    ['装机容量为12吉瓦。', 'gigawatt', 12],
    ['运输了30吨小麦。', 'tonne', 30],
    ['全长30公里。', 'kilometer', 30],
  ],
  ar: [
    ['بلغ حجم النقل 7.81 مليار طن كيلومتر.', 'tonne kilometer', 7.81e9],
    ['هطل 54 ملم من المطر.', 'millimeter', 54],
    ['بلغت درجة الحرارة 41.3 درجة مئوية.', 'degree Celsius', 41.3],
    ['استهلكت المدينة 4.2 مليون متر مكعب من المياه.', 'cubic meter', 4.2e6],
    ['تبلغ المساحة 120 مترا مربعا.', 'square meter', 120],
    ['نقلت الشاحنة 30 طنا من القمح.', 'tonne', 30],
  ],
};

for (const [language, cases] of Object.entries(SAID))
  it.each(cases)(`${language}: %s`, (text, unit, value) => {
    const [figure] = findFigures(text, { language, date: '2024-09-19' });
    expect({ unit: figure?.unit, value: figure?.value }).toEqual({ unit, value });
  });
