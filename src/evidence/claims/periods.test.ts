import { describe, expect, it } from 'vitest';
import { findFigures } from './find-figures.ts';

/** The periods of the figures of a text of Thursday 9 May 2024 that count no time. */
const periods = (text: string, language = 'en', date: string | null = '2024-05-09') =>
  findFigures(text, { language, date })
    .filter(({ unit, derivedFrom }) => !/^(?:month|year)$/.test(unit ?? '') && derivedFrom === null)
    .map(({ period }) => period?.join('/') ?? null);

describe('periods', () => {
  it.each([
    ['Profit was $5m in last year’s first quarter.', '2023-01-01/2023-04-01'],
    ['Sales rose 5% in H1.', '2023-01-01/2023-07-01'],
    ['Sales rose 5% in H2 2022.', '2022-07-01/2023-01-01'],
    ['Imports were $5m in the nine months to September.', '2023-01-01/2023-10-01'],
    ['Sales fell 5% in the three months to end-June.', '2023-04-01/2023-07-01'],
    ['It grew 3% in the year to March.', '2023-04-01/2024-04-01'],
    ['It grew 3% in the 12 months through June.', '2022-07-01/2023-07-01'],
    ['Prices rose 50% over the past decade.', '2014-05-09/2024-05-09'],
    ['It grew 3% in the past five years.', '2019-05-09/2024-05-09'],
    ['It has grown 50% since 1999.', '1999-01-01/2024-05-09'],
    ['It has grown 50% since March.', '2024-03-01/2024-05-09'],
    ['It has grown 50% since last year.', '2023-01-01/2024-05-09'],
    ['It has sold 500 cars since its launch in March 2022.', '2022-03-01/2024-05-09'],
    // A part of a year is no event in it.
    ['It has grown 50% since the third quarter of 2022.', '2022-07-01/2022-10-01'],
    ['It has sold 500 cars since June 16th of last year.', '2023-06-16/2024-05-09'],
    ['Loans fell to $5m in the year ended last September.', '2022-10-01/2023-10-01'],
    ['It will double sales to $5m by 2030.', '2030-01-01/2031-01-01'],
    ['Shares fell 5% on Tuesday.', '2024-05-07/2024-05-08'],
    ['Shares fell 5% today.', '2024-05-09/2024-05-10'],
    ['On March 3 about 500 people died.', '2024-03-03/2024-03-04'],
    ['It sold 500 cars two years ago.', '2022-01-01/2023-01-01'],
    ['In the 20th century it killed 5 million people.', '1901-01-01/2001-01-01'],
    ['Year-to-date output was 5 million tonnes.', '2024-01-01/2024-05-09'],
    ['It made 500 cars in the week of April 8.', '2024-04-08/2024-04-15'],
    ['It has sold 500 cars so far this year.', '2024-01-01/2024-05-09'],
    ['It has sold 500 cars so far this quarter.', '2024-04-01/2024-05-09'],
    ['It has sold 500 cars since the beginning of the year.', '2024-01-01/2024-05-09'],
    ['It sold 500 cars on Monday, April 22.', '2024-04-22/2024-04-23'],
    ['It sold 500 cars this morning.', '2024-05-09/2024-05-10'],
    ['It sold 500 cars last night.', '2024-05-08/2024-05-09'],
    // Of the loss, and not of the report.
    ['For the year ended Feb 27, 2024, Norwold reported net income of $5m.', '2023-02-28/2024-02-28'],
    // They have not met yet.
    ['Roe and Poe meet for the first of 30 debates Monday.', null],
  ])('are read in %s', (text, period) => {
    expect(periods(text)).toEqual([period]);
  });

  it.each([
    // Which of its years nobody says.
    [
      'Imports last year were 33 percent of demand and by the mid-2030s could rise to 50 percent.',
      ['2023-01-01/2024-01-01', null],
    ],
    ['Sales in the early 1990s were $5m.', [null]],
    ['After the crash of the 1980’s it had $8bn in debt.', ['1980-01-01/1990-01-01']],
    // Months that end when their owner says, and what counts from them.
    [
      'Sales in the quarter to February were up 21 percent and nine-month sales were up 25 percent to $39m from $31m a year before.',
      ['2023-12-01/2024-03-01', null, null, null],
    ],
    ['It paid 12 cents a share in each of the first three quarters.', [null]],
    ['Profit for fiscal 2024 will be near the $5m earned a year ago.', [null]],
    ['Fiscal 2024 second quarter and first half earnings include a gain of $3m.', [null]],
    // A name that begins with a month.
    ['It sold $5m of May Energy bonds.', [null]],
    ['It sold $5m of goods in May.', ['2024-05-01/2024-06-01']],
    // What is compared is of one time.
    [
      'In 2023 Norwold earned $244m, compared to profits of $265m on sales of $1.8bn in the previous year.',
      ['2023-01-01/2024-01-01', null, '2022-01-01/2023-01-01'],
    ],
    [
      'Sales to April, at 195,694 cars against last year’s 194,715, were a record.',
      [null, '2023-01-01/2024-01-01'],
    ],
    [
      'Exports were 100,000 barrels last month, compared to zero in January, while output stayed at 200,000 barrels.',
      ['2024-04-01/2024-05-01', '2024-01-01/2024-02-01', '2024-04-01/2024-05-01'],
    ],
    // A date of something else.
    ['Bonds rose to a yield of 7.9 percent, 2024’s highest.', [null]],
    ['It has a 5 megabit service, which was launched in 2022.', [null]],
    ['It sells $5bn worth of power starting in 2030.', [null]],
    ['Norwold, 70 percent owned by Roe, awaits a plan to be carried out on June 1.', [null]],
    ['It pays 92 percent of their income if heavy floods last year kept them from planting.', [null]],
    ['She met him five times, and debated the senator four times in 2022.', [null, '2022-01-01/2023-01-01']],
  ])('of the next clause, of open times and of other things are none in %s', (text, expected) => {
    expect(periods(text)).toEqual(expected);
  });

  it.each([
    'Profit was $5m in fiscal 2023.',
    'Profit was $5m in the 2022/23 financial year.',
    'Some 500 people died in the summer of 2022.',
    'Unemployment was 5%, the office that counts it said on Tuesday.',
    'Sales rose 3% from a year ago.',
    'July was up 12 cents.',
    'Britain’s Theresa May was told of 5,000 cases.',
    'It will cut emissions to 32 percent below 2005 levels.',
    'Shares fell 5% after it cut its forecast in March.',
    'Roe, who owns 5% of the firm, last year was outbid.',
    'He gave it $60 million, he said, and it made a pact in March.',
    'A 46-page study came out last month.',
    'The six countries met last year.',
    'Earlier this week, two U.S. experts on steel said that costs would rise.',
    'It passed against 30 members who voted against the Justice Act of 2015.',
  ])('are none rather than wrong: %s', (text) => {
    expect(periods(text)).toEqual([null]);
  });

  it('of a comparison are of the figure beside it alone', () => {
    expect(periods('It was 5%, from 4% a year earlier.')).toEqual([null, '2023-01-01/2024-01-01']);
  });

  it.each([
    ['It made 5 million tonnes in March, against 4 million a year earlier.', '2024-03', '2023-03'],
    [
      'It made 5 million tonnes in March, against 4 million in the same month last year.',
      '2024-03',
      '2023-03',
    ],
    ['It made 5 million tonnes in March and 4 million tonnes the previous month.', '2024-03', '2024-02'],
    [
      'It made 5 million tonnes in March and 4 million of wheat in March a year earlier.',
      '2024-03',
      '2023-03',
    ],
    ['It made 5 million tonnes in March and 4 million tonnes in March a year earlier.', '2024-03', '2023-03'],
  ])('of a month may count from another: %s', (text, first, second) => {
    expect(periods(text).map((period) => period?.slice(0, 7))).toEqual([first, second]);
  });

  it.each([
    ['Profit was $5m in 2019 and $7m the following year.', '2019', '2020'],
    ['Profit was $5m in 2019, up from $4m the previous year.', '2019', '2018'],
    ['Profit was $5m in 2019, against $4m the year before.', '2019', '2018'],
    ['Profit was $5m in 2019, up from $4m in the previous year.', '2019', '2018'],
    ['Profit was $5m in the third quarter, against $4m in the same period of 2021.', '2023-07', '2021-07'],
    ['Profit was $5m in the third quarter, against $4m in the year-earlier period.', '2023-07', '2022-07'],
    ['Profit was $5m in the third quarter, against $4m the previous quarter.', '2023-07', '2023-04'],
  ])('of a longer time may count from another: %s', (text, first, second) => {
    const starts = periods(text).map((period) => period?.slice(0, first.length));
    expect(starts).toEqual([first, second]);
  });

  it('of one comparison are of the next, where that says none', () => {
    const text = 'Imports fell to $5m in January from $6m in December, and exports to $3m from $4m.';
    expect(
      periods(text)
        .map((period) => period?.slice(0, 7))
        .at(-1),
    ).toBe('2023-12');
  });

  it('count from the first of a clause, not from what that was compared with', () => {
    const text = 'Reserves fell to $7m in January from $8m in December and $3m a year earlier.';
    expect(periods(text).map((period) => period?.slice(0, 7))).toEqual(['2024-01', '2023-12', '2023-01']);
  });

  it('that count from another one are none where there is none', () => {
    expect(periods('It made 4 million tonnes the previous month.')).toEqual([null]);
    expect(periods('Profit was $7m the following year.')).toEqual([null]);
  });

  it.each([
    ['Stocks were 5 million tonnes as of March 31.', '2024-03-31/2024-04-01'],
    ['February steel production was 5 million tonnes.', '2024-02-01/2024-03-01'],
    ['Exports rose 5% in the second and third quarters of 2023.', '2023-04-01/2023-10-01'],
    ['It earned $5m in the six months ended Dec 31.', '2023-07-01/2024-01-01'],
    ['It earned $5m in the quarter ended March 31.', '2024-01-01/2024-04-01'],
    ['It earned $5m in the week ended March 19.', '2024-03-13/2024-03-20'],
    ['It began with 500 workers on June 16th of last year.', '2023-06-16/2023-06-17'],
    ['In 2022 and 2023 Norwold earned $5m.', '2022-01-01/2024-01-01'],
    ['It lost $3m in 2022, and 2023 brought a profit.', '2022-01-01/2023-01-01'],
    ['Shares rose 5% last week.', '2024-04-29/2024-05-06'],
    ['It will lay off 500 workers next week.', '2024-05-13/2024-05-20'],
    ['It plans to build 500 homes next year.', '2025-01-01/2026-01-01'],
    ['It expects sales of $5m in September.', '2024-09-01/2024-10-01'],
    ['Shares closed on Tuesday at $5.', '2024-05-07/2024-05-08'],
    ['It earned $5m in the third  quarter of 2023.', '2023-07-01/2023-10-01'],
    ['It fired seven waiters last Sunday.', '2024-05-05/2024-05-06'],
    ['It will sell 500 cars on June 3.', '2024-06-03/2024-06-04'],
    ['It is expected to rise 3.4 pct in July.', '2024-07-01/2024-08-01'],
    ['It earned $5m in the 1st qtr of 2023.', '2023-01-01/2023-04-01'],
    ['The 2023 2nd qtr profit was $5m.', '2023-04-01/2023-07-01'],
    ['Sales were 500 cars over the past year.', '2023-05-09/2024-05-09'],
    ['Shipments were 633 cars, as reported in February.', '2024-02-01/2024-03-01'],
    ['The bank put the shortage today at $5m.', '2024-05-09/2024-05-10'],
    ['It bought 500 shares between Feb 17 and March 9.', '2024-02-17/2024-03-10'],
    ['It bought 500 shares between Dec 1, 2022 and March 9, 2023.', '2022-12-01/2023-03-10'],
    ['It bought 500 shares from 1 November 2022 to 9 March 2023.', '2022-11-01/2023-03-10'],
    // Some weeks of it, and nobody says which.
    ['It bought 500 shares earlier this year.', null],
    ['There were 500 deaths between 1 January and 26 April alone.', '2024-01-01/2024-04-27'],
    ['It asked 600 people from March 19 to 22.', '2024-03-19/2024-03-23'],
    ['It asked 600 people March 16-19.', '2024-03-16/2024-03-20'],
    ['It asked 600 people from Nov. 30 to Dec. 2, 2022.', '2022-11-30/2022-12-03'],
    ['It asked 600 people between December 30 and January 2.', '2023-12-30/2024-01-03'],
    ['It asked producers to cut output by 11% in the second quarter.', '2024-04-01/2024-07-01'],
    ['It will report a gain of $5m in the third quarter.', '2024-07-01/2024-10-01'],
    ['It sold 500 cars in 2018 and 2019.', '2018-01-01/2020-01-01'],
    ['Some 500 people died on March 3, 2022.', '2022-03-03/2022-03-04'],
    ['The average of polls taken over the past year shows it at 47 percent.', '2023-05-09/2024-05-09'],
    ['On 3 March 2022 some 500 people died.', '2022-03-03/2022-03-04'],
    [
      'It will report a gain of $5m on the previously announced sale of its pipelines, its terminals and its barges in its second quarter results.',
      '2024-04-01/2024-07-01',
    ],
  ])('are read as they are in %s', (text, period) => {
    expect(periods(text)).toEqual([period]);
  });

  it.each([
    ['It rose to 3.5% in April from January’s 3%.', '2024-04', '2024-01'],
    ['Exports rose to $5bn in 2022 from $4bn.', '2022', null],
    ['In 2022 exports were $5bn, against $4bn.', '2022', null],
    ['It paid 13 cents a share, against 15 cents in 1985.', null, '1985'],
    ['Growth is expected to fall from 5% in 2019 to 4.25%.', '2019', null],
    ['Sales were at 101% in January and in February sales were at 100%.', '2024-01', '2024-02'],
    ['In the past decade exports rose from $4bn to $5bn.', null, '2014'],
  ])('of what is compared are its own: %s', (text, first, second) => {
    expect(periods(text).map((period) => period?.slice(0, (first ?? second ?? '').length) ?? null)).toEqual([
      first,
      second,
    ]);
  });

  it('are none of a mere length of time', () => {
    const [length, other] = findFigures('She spent 15 years in jail and wrote 40 books in 2010.', {
      language: 'en',
      date: null,
    });
    expect([length?.period, other?.period?.[0]]).toEqual([null, '2010-01-01']);
    const [measured] = findFigures('In 2010 people lived 81.2 years.', { language: 'en', date: null });
    expect(measured?.period?.[0]).toBe('2010-01-01');
  });

  it('of a day are of both ends of a rise', () => {
    expect(periods('Shares rose 4% to $12.5 on Tuesday.')).toEqual([
      '2024-05-07/2024-05-08',
      '2024-05-07/2024-05-08',
    ]);
  });

  it.each([
    'The bank sold $5m of bonds due March 31, 2028.',
    'The dividend of $5 is payable June 30.',
    'The June 2027 bond sold for $5m.',
    'The city must cut traffic by 20% by 2030.',
    'It had 500 workers until 2010.',
    'Sales fell 26% on 2003’s figures.',
    'Sales fell 26% from 2003.',
    'Output was 5 million tonnes in 1986/87.',
    'Profit was $5m in the first quarter of fiscal 2023.',
    'It shipped 5 million tonnes in the first five months of the wheat year.',
    'It bought 5 million tonnes from the start of the season to the end of last month.',
    'It sold 300,000 copies in the last week of December 2004.',
    'It sold 300,000 copies in early 2004.',
    'A press conference of 12 banks began at 1930 GMT.',
    'A 2014 study found that half of the homes were empty.',
    'In March, the ministry said exports had risen 5%.',
    'The bank said last year that exports had risen 5%.',
    'A report said last month Ruritania could grow by five percent.',
    'The bonds of 2031 rose 5%.',
    'Roe, which was founded as a bank in 1935, has 20 factories.',
    'It will give 40% of profits by the end of the fiscal year ending March, 2028.',
    'The June crude contract rose 5%.',
    'Sales were 500 cars in the last 10 days of March.',
    'It will climb to 3.5% within the next year.',
    'The quota in April-September is 10% of the whole.',
    'It built 500 homes under an agreement signed in 1985.',
    'The package, announced earlier this week, will raise it to 37.5%.',
    'It has 13,000 members, twice as many as in 2003.',
    'The volume fell by 25% compared with 2018 and 2019.',
    'It won 95% of the votes in 2008 and 2012.',
    'In 2008 and 2012 Norwold earned $5m.',
    'In 2008 or 2012 Norwold earned $5m.',
    'In 2008, 2010 and 2012 it earned $5m.',
    'Norwold, sold in 2010, earned $5m.',
    'The bridge, begun in 2010, cost $5m.',
    'It is planning to invest $5m between now and 2030.',
    'Roe, hurt by the fall in prices last year, has 20 factories.',
  ])('are not of what only stands beside them: %s', (text) => {
    expect(periods(text).every((period) => period === null)).toBe(true);
  });

  it('that count from the day of the story are none without it', () => {
    expect(periods('Shares fell 5% on Tuesday.', 'en', null)).toEqual([null]);
    expect(periods('It grew 3% in the past five years.', 'en', null)).toEqual([null]);
  });

  it.each([
    ['fr', 'Il a vendu 500 voitures depuis 1999.', '1999-01-01/2024-05-09'],
    ['fr', 'Il a vendu 500 voitures au premier semestre.', '2023-01-01/2023-07-01'],
    ['ru', 'С 1999 года продано 500 машин.', '1999-01-01/2024-05-09'],
    ['ru', 'С 1999 по 2003 год продано 500 машин.', '1999-01-01/2004-01-01'],
    ['zh', '自1999年以来卖了500辆汽车。', '1999-01-01/2024-05-09'],
    ['ar', 'باع 500 سيارة منذ عام 1999.', '1999-01-01/2024-05-09'],
  ])('that last until now are read in %s: %s', (language, text, period) => {
    expect(periods(text, language)).toEqual([period]);
  });

  it.each([
    [
      'fr',
      'Elle a produit 5 millions de tonnes en mars, contre 4 millions un an plus tôt.',
      '2024-03',
      '2023-03',
    ],
    ['fr', 'Elle a vendu 500 voitures en 2019 et 700 voitures l’année suivante.', '2019', '2020'],
    [
      'fr',
      'Elle a vendu 500 voitures au premier trimestre, contre 400 voitures à la même période de 2021.',
      '2024-01',
      '2021-01',
    ],
    ['ru', 'В марте продано 500 машин против 400 машин годом ранее.', '2024-03', '2023-03'],
    ['ru', 'В 2019 году продано 500 машин, а годом позже 700 машин.', '2019', '2020'],
    [
      'ru',
      'В первом квартале продано 500 машин против 400 машин за аналогичный период прошлого года.',
      '2024-01',
      '2023-01',
    ],
    ['zh', '3月卖了500辆汽车，上年同期卖了400辆汽车。', '2024-03', '2023-03'],
    ['zh', '2019年卖了500辆汽车，次年卖了700辆汽车。', '2019', '2020'],
    ['ar', 'باع 500 سيارة في مارس مقابل 400 سيارة قبل عام.', '2024-03', '2023-03'],
    ['ar', 'باع 500 سيارة في عام 2019 مقابل 400 سيارة في العام السابق.', '2019', '2018'],
  ])('count from one another in %s: %s', (language, text, first, second) => {
    const starts = periods(text, language).map((period) => period?.slice(0, first.length) ?? null);
    expect(starts).toEqual([first, second]);
  });

  it.each([
    ['fr', 'Elle a vendu 500 voitures la semaine dernière.', '2024-04-29/2024-05-06'],
    ['fr', 'Elle prévoit de vendre 500 voitures l’an prochain.', '2025-01-01/2026-01-01'],
    ['fr', 'Elle a vendu 500 voitures au cours des cinq dernières années.', '2019-05-09/2024-05-09'],
    ['fr', 'Elle a vendu 500 voitures depuis mars.', '2024-03-01/2024-05-09'],
    ['fr', 'L’action a perdu 5 % mardi.', '2024-05-07/2024-05-08'],
    ['fr', 'Elle a vendu 500 voitures le 3 mars.', '2024-03-03/2024-03-04'],
    ['ru', 'На прошлой неделе продано 500 машин.', '2024-04-29/2024-05-06'],
    ['ru', 'В будущем году будет продано 500 машин.', '2025-01-01/2026-01-01'],
    ['ru', 'За последние пять лет продано 500 машин.', '2019-05-09/2024-05-09'],
    ['ru', 'С марта продано 500 машин.', '2024-03-01/2024-05-09'],
    ['ru', 'Акции упали на 5 % во вторник.', '2024-05-07/2024-05-08'],
    ['ru', '3 марта продано 500 машин.', '2024-03-03/2024-03-04'],
    ['zh', '上周卖了500辆汽车。', '2024-04-29/2024-05-06'],
    ['zh', '明年将卖500辆汽车。', '2025-01-01/2026-01-01'],
    ['zh', '过去五年卖了500辆汽车。', '2019-05-09/2024-05-09'],
    ['zh', '周二卖了500辆汽车。', '2024-05-07/2024-05-08'],
    ['zh', '3月3日卖了500辆汽车。', '2024-03-03/2024-03-04'],
    ['ar', 'باع 500 سيارة الأسبوع الماضي.', '2024-04-29/2024-05-06'],
    ['ar', 'سيبيع 500 سيارة العام المقبل.', '2025-01-01/2026-01-01'],
    ['ar', 'باع 500 سيارة خلال السنوات الخمس الماضية.', '2019-05-09/2024-05-09'],
    ['ar', 'باع 500 سيارة يوم الثلاثاء.', '2024-05-07/2024-05-08'],
    ['ar', 'باع 500 سيارة الأربعاء.', '2024-05-08/2024-05-09'],
    ['ar', 'باع 500 سيارة في 3 مارس.', '2024-03-03/2024-03-04'],
  ])('are read in %s: %s', (language, text, period) => {
    expect(periods(text, language)[0]).toEqual(period);
  });

  it.each([
    ['fr', 'Elle avait 500 ouvriers jusqu’en 2010.'],
    ['fr', 'Les émissions doivent baisser de 5 % d’ici 2030.'],
    ['fr', 'Les ventes ont baissé de 5 % par rapport à 2003.'],
    ['fr', 'La récolte 2022/23 était de 5 millions de tonnes.'],
    ['fr', 'Elle a vendu 500 voitures début 2004.'],
    ['fr', 'La banque, qui a ouvert en 1935, a 20 usines.'],
    ['ru', 'Банк, который открылся в 1935 году, продал 20 машин.'],
    ['fr', 'Selon une étude de 2014, 5 % des maisons sont vides.'],
    ['ru', 'До 2010 года на заводе работали 500 человек.'],
    ['ru', 'К 2030 году выбросы упадут на 5 %.'],
    ['ru', 'Продажи упали на 5 % по сравнению с 2003 годом.'],
    ['ru', 'В сезоне 2022/23 собрано 5 млн тонн.'],
    ['ru', 'В начале 2004 года продано 500 машин.'],
    ['zh', '到2030年排放将下降5%。'],
    ['zh', '销售比2003年下降5%。'],
    ['zh', '2022/23年度收获500万吨。'],
    ['zh', '2004年初卖了500辆汽车。'],
    ['ar', 'كان لديه 500 عامل حتى عام 2010.'],
    ['ar', 'ستنخفض الانبعاثات 5% بحلول عام 2030.'],
    ['ar', 'انخفضت المبيعات 5% مقارنة بعام 2003.'],
    ['ar', 'باع 500 سيارة في أوائل عام 2004.'],
  ])('are none rather than wrong in %s: %s', (language, text) => {
    expect(periods(text, language).every((period) => period === null)).toBe(true);
  });

  it('of a base are of the figure behind them alone', () => {
    expect(periods('In March it rose 6 percent from November’s rate of 4.2 million tonnes.')).toEqual([
      '2024-03-01/2024-04-01',
      '2023-11-01/2023-12-01',
    ]);
    expect(periods('Output was up 3 percent from the final three months of 2022.')).toEqual([null]);
  });

  it('count back from the one that is compared', () => {
    expect(
      periods('In the third quarter of 2023 sales were $5m versus $3m the prior third quarter.'),
    ).toEqual(['2023-07-01/2023-10-01', '2022-07-01/2022-10-01']);
  });

  it('of a plan or a rumour are of no figure', () => {
    expect(periods('Roe announced plans last year to give $15m to schools.')).toEqual([null]);
    expect(periods('Last year there were rumours in Oslo that it had bought 135,000 tonnes.')).toEqual([
      null,
    ]);
  });

  it('that fiscal years begin are null', () => {
    expect(periods('It reported fiscal 2023 third quarter earnings of $2.4m.')).toEqual([null]);
  });

  it.each([
    ['en', 'It sold 500 cars in the first 10 months of 2023.', '2023-01-01/2023-11-01'],
    ['fr', 'Elle a vendu 500 voitures au cours des neuf premiers mois de 2023.', '2023-01-01/2023-10-01'],
    ['ru', 'За первые девять месяцев 2023 года продано 500 машин.', '2023-01-01/2023-10-01'],
    ['ru', 'В январе-сентябре 2023 года продано 500 машин.', '2023-01-01/2023-10-01'],
    ['zh', '2023年前9个月卖了500辆汽车。', '2023-01-01/2023-10-01'],
    ['ar', 'باع 500 سيارة في الأشهر التسعة الأولى من عام 2023.', '2023-01-01/2023-10-01'],
  ])('of the first months of a year end with the last of them, in %s: %s', (language, text, period) => {
    expect(periods(text, language)).toContain(period);
    expect(periods(text, language)).not.toContain('2023-01-01/2024-01-01');
  });

  it.each([
    ['en', 'The rate of 9% was the lowest since December 1997.'],
    ['fr', 'Le taux de 9 % est le plus bas depuis 1997.'],
    ['ru', 'Ставка 9 % стала самой низкой с 1997 года.'],
    ['zh', '失业率为9%，是1997年以来最低。'],
    ['ar', 'بلغ المعدل 9% وهو الأدنى منذ عام 1997.'],
  ])('are not that of which something is the record, in %s: %s', (language, text) => {
    expect(periods(text, language)).toEqual([null]);
  });

  it.each([
    ['en', 'Profit was $5m, compared with a loss of $6m in 2022.'],
    ['fr', 'Le bénéfice était de 5 millions d’euros, contre une perte de 6 millions en 2022.'],
    ['ru', 'Прибыль составила 5 млн рублей против убытка в 6 млн рублей в 2022 году.'],
    ['zh', '利润为500万美元，而2022年亏损600万美元。'],
    ['ar', 'بلغ الربح 5 ملايين دولار مقابل خسارة 6 ملايين دولار في 2022.'],
  ])('of what it is compared with are not of a figure, in %s: %s', (language, text) => {
    expect(periods(text, language)).toEqual([null, '2022-01-01/2023-01-01']);
  });

  it.each([
    ['Roe said the order, together with an order received in 2019, brought its volume in Ohio to $5m.'],
    ['The plant opened in 1967 and has 200 workers.'],
    ['The first delivery is scheduled for February 2025 and the jet will seat 215 people.'],
  ])('are not of another clause than the figure: %s', (text) => {
    expect(periods(text).every((period) => period === null)).toBe(true);
  });

  it('of one year over another are of the first', () => {
    expect(periods('Failures rose 6.9% in 2023 over 2022, and in Ohio the rise was 59.9%.')).toEqual([
      '2023-01-01/2024-01-01',
      '2023-01-01/2024-01-01',
    ]);
  });

  it('that are days are those of the verb that moves the figure', () => {
    expect(periods('On Tuesday, reserves of the bank fell to $57 billion.')).toEqual([
      '2024-05-07/2024-05-08',
    ]);
    expect(periods('The ministry said on Tuesday that reserves were $57 billion.')).toEqual([null]);
  });
});
