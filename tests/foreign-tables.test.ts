import { describe, expect, it } from 'vitest';
import { judgingTables } from './judging-tables.ts';

// Tables as offices publish them in their own languages, and stories about them in English or in the same language.

const judge = judgingTables(
  [
    [
      'Apotheken und Umsatz nach Bundesländern',
      'Statistisches Bundesamt',
      [
        'Jahr;Bundesland;Apotheken;Umsatz (Mio. EUR);Ausgegebene Packungen in 1000;Durchschnittliche Wartezeit in Minuten',
        ...[2021, 2022].flatMap((year, i) =>
          ['Bayern', 'Hessen', 'Sachsen'].map(
            (land, j) =>
              `${year};${land};${3100 - 40 * i - 700 * j};${8123 + 211 * i - 900 * j};${241_377 + 1777 * i - 31_001 * j};${7 + i + j}`,
          ),
        ),
      ],
    ],
    [
      'Überschuldete Privathaushalte nach Ländern',
      'Statistisches Bundesamt',
      [
        'Jahr;Land;Anzahl',
        ...['Bayern', 'Hessen', 'Sachsen'].map((land, j) => `2022;${land};${81_377 - 7001 * j}`),
      ],
    ],
    [
      'Ludność i lokatorzy spółdzielni według województw',
      'GUS',
      [
        'Rok;Województwo;Ludność;Lokatorzy spółdzielni;Uprawnieni do głosowania',
        ...['Mazowieckie', 'Pomorskie', 'Śląskie'].map(
          (region, j) =>
            `2023;${region};${5_512_345 - 901_111 * j};${712_345 - 9111 * j};${4_212_345 - 71_111 * j}`,
        ),
      ],
    ],
    [
      'Logements vendus et loués par région',
      'SDES',
      [
        'annee,region,logements_vendus,logements_loues',
        ...['Bretagne', 'Normandie', 'Corse'].map(
          (region, j) => `2023,${region},${25_731 - 2111 * j},${41_257 - 2777 * j}`,
        ),
      ],
    ],
    [
      'Verbraucherpreisindex (2020 = 100), Veränderung zum Vorjahr in %',
      'Statistisches Bundesamt',
      [
        'Monat;Insgesamt;Veränderungsrate;Nahrungsmittel',
        ...Array.from({ length: 24 }, (_, i) => {
          const month = `${2022 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`;
          return `${month};${(110 + i * 0.3).toFixed(1)};${(6 + (i % 7) * 0.4).toFixed(1)};${(118 + i * 0.7).toFixed(1)}`;
        }),
      ],
    ],
    [
      'Landtagswahl: Ergebnisse nach Wahlkreisen',
      'Landeswahlleiter',
      [
        'Wahldatum;Wahlkreis;Wahlberechtigte;Gültige Stimmen;Wahlbeteiligung in %',
        ...['Altdorf', 'Neustadt', 'Seeheim'].map(
          (place, j) =>
            `08.10.2023;${place};${61_234 - 3111 * j};${41_377 - 1777 * j};${(67.3 - j).toFixed(1)}`,
        ),
      ],
    ],
    [
      'Численность студентов и преподавателей',
      'Росстат',
      [
        'Год;Регион;Численность студентов, тыс. человек;Численность преподавателей, тыс. человек',
        ...['Москва', 'Томская область', 'Самарская область'].map((region, j) =>
          `2022;${region};${731.4 - 311.2 * j};${51.3 - 17.1 * j}`.replaceAll('.', ','),
        ),
      ],
    ],
    [
      '全国旅游情况',
      '国家统计局',
      [
        '年份,国内游客（亿人次）,国内旅游收入（亿元）',
        '2021,32.46,29191',
        '2022,25.30,20444',
        '2023,48.91,49133',
      ],
    ],
    [
      'عدد المتاحف والزوار حسب المنطقة',
      'وزارة الثقافة',
      [
        'السنة,المنطقة,عدد المتاحف,عدد الزوار (بالآلاف)',
        '2023,الرياض,31,812.4',
        '2023,تبوك,12,97.3',
        '2023,عسير,17,143.8',
      ],
    ],
  ],
  '2024-08-02',
  0,
);

describe('a header in another language', () => {
  it.each([
    ['There were 3,060 pharmacies in Bavaria in 2022.', '3,060'],
    ['Pharmacies in Hesse had a turnover of €7.43 billion in 2022.', '€7.43 billion'],
    ['Brittany sold 25,731 homes in 2023.', '25,731'],
    ['Annual inflation in Germany was 7.2% in April 2022.', '7.2%'],
    ['The Tomsk region had 420,200 students in 2022.', '420,200'],
    ['Turnout in Altdorf was 67.3% in 2023.', '67.3%'],
  ])('is read by what it is in English: %s', async (text, quote) => {
    expect(await judge(text, quote)).toBe('holds');
  });

  it.each([
    ['There were 3,061 pharmacies in Bavaria in 2021.', '3,061', 'differs'],
    ['Annual inflation in Germany was 9.9% in April 2022.', '9.9%', 'differs'],
  ])('and says what differs: %s', async (text, quote, verdict) => {
    expect(await judge(text, quote)).toBe(verdict);
  });

  it('is read in its own language as well', async () => {
    expect(await judge('En 2023, 23 620 logements ont été vendus en Normandie.', '23 620', 'fr')).toBe(
      'holds',
    );
    expect(await judge('2023年国内旅游收入为49133亿元。', '49133亿', 'zh')).toBe('holds');
  });
});

describe('a header that nobody understands takes nothing from its title', () => {
  it.each([
    // Overindebted households are none of all.
    ['There were 2.1 million households in Bavaria in 2022.', '2.1 million'],
    ['Bavaria had 61,000 households in 2022.', '61,000'],
    // Packets are no pharmacies, nor is how long people wait.
    // Members of housing cooperatives.
    ['Mazovia had 712,345 inhabitants in cooperatives in 2023.', '712,345'],
    ['The index of food prices in Germany stood at 110 in January 2022.', '110'],
    // Of another election the table says nothing.
    ['Turnout in Altdorf was 61.2% in the election of 2018.', '61.2%'],
  ])('%s', async (text, quote) => {
    expect(await judge(text, quote)).not.toBe('differs');
  });

  it('and what another column of the row has was said of that one', async () => {
    expect(await judge('Mazovia had 4,212,345 people in 2023.', '4,212,345')).not.toBe('differs');
  });
});
