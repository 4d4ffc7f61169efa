import { describe, expect, it } from 'vitest';
import { type GivenTable, judgingTables } from './judging-tables.ts';

const H = 'holds';
const D = 'differs';
const C = 'cannot be checked';
const YEARS = Array.from({ length: 12 }, (_, i) => 2012 + i);
const PLACES = ['Austria', 'Denmark', 'Finland', 'Poland', 'Spain', 'Sweden'];
const MONTHS = Array.from(
  { length: 36 },
  (_, i) => `${2021 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
);
const at = (p: string) => PLACES.indexOf(p);
const n = (x: number, d = 1) =>
  x.toLocaleString('en-US', { minimumFractionDigits: d, maximumFractionDigits: d });
/** The digits at two neighbouring places changed. */
const swap = (s: string, i: number) => `${s.slice(0, i)}${s[i + 1]}${s[i]}${s.slice(i + 2)}`;

const elec = (p: string, y: number) =>
  61.37 + 41.9 * at(p) + 1.73 * (y - 2012) + ((y * 7 + at(p) * 3) % 11) * 0.91;
const electricity: GivenTable = [
  'Electricity generation by country',
  'An energy agency',
  [
    'Country,Year,Electricity generation (TWh)',
    ...PLACES.flatMap((p) => YEARS.map((y) => `${p},${y},${elec(p, y).toFixed(2)}`)),
  ],
];
const forest = (p: string, y: number) => 21.3 + 8.7 * at(p) + 0.19 * (y - 2012);
const forests: GivenTable = [
  'Forest area (% of land area)',
  'A bank',
  [
    'Country Name,Year,Forest area (% of land area)',
    ...PLACES.flatMap((p) => YEARS.map((y) => `${p},${y},${forest(p, y).toFixed(2)}`)),
  ],
];
const job = (i: number) => 5.2 - 0.04 * i + ((i * 5) % 7) * 0.05;
const jobless: GivenTable = [
  'Unemployment rate (aged 16 and over, seasonally adjusted)',
  'Office for National Statistics',
  ['Month,Unemployment rate (%)', ...MONTHS.map((m, i) => `${m},${job(i).toFixed(1)}`)],
];
const home = (c: number, i: number) => 201.37 + 31.3 * c + 1.91 * i + ((i * 7 + c) % 5) * 0.33;
const homes: GivenTable = [
  'House price indices by metropolitan area, January 2000 = 100',
  'S&P Dow Jones',
  [
    'Month,National-US,Boston,Denver,Miami,Seattle',
    ...MONTHS.map((m, i) => `${m},${[0, 1, 2, 3, 4].map((c) => home(c, i).toFixed(2)).join(',')}`),
  ],
];
const CODES = ['AT', 'DK', 'FI', 'PL', 'ES', 'SE'];
const wage = (p: string, y: number, s: number) => 613 + 211 * at(p) + 37 * (y - 2012) + 13 * s;
const wages: GivenTable = [
  'Monthly minimum wages - half-yearly data',
  'A statistics office',
  [
    'freq,currency,geo,TIME_PERIOD,OBS_VALUE',
    ...PLACES.flatMap((p) =>
      YEARS.flatMap((y) => [0, 1].map((s) => `S,EUR,${CODES[at(p)]},${y}-S${s + 1},${wage(p, y, s)}`)),
    ),
  ],
];
const PRODUCTS = [
  'Apples, 1kg',
  'Beef steak, blade, 1kg',
  'Butter, salted, 500g',
  'Eggs, dozen',
  'Milk, standard homogenised, 2 litres',
  'Potatoes, 1kg',
];
const food = (k: number, i: number) => 3.17 + 2.41 * k + 0.05 * i + ((i * 3 + k) % 7) * 0.11;
const foods: GivenTable = [
  'Weighted average prices of food',
  'Stats NZ',
  [
    'Month,Product,Price (NZD)',
    ...PRODUCTS.flatMap((p, k) => MONTHS.map((m, i) => `${m},"${p}",${food(k, i).toFixed(2)}`)),
  ],
];
const pm = (p: string, y: number) => 8.31 + 2.9 * at(p) - 0.21 * (y - 2012) + ((y * 5 + at(p)) % 7) * 0.13;
const air: GivenTable = [
  'Concentrations of fine particulate matter (PM2.5), annual mean',
  'A health organization',
  [
    'Country,Year,Concentrations of fine particulate matter (PM2.5)',
    ...PLACES.flatMap((p) => YEARS.map((y) => `${p},${y},${pm(p, y).toFixed(2)}`)),
  ],
];
const POP = [8.9, 5.8, 5.5, 37.8, 47.1, 10.4];
const per = (p: string, y: number) => 4.13 + 0.93 * at(p) - 0.11 * (y - 2012) + ((y * 7 + at(p)) % 5) * 0.09;
const co2 = (p: string, y: number) => per(p, y) * (POP[at(p)] ?? 1);
const carbon: GivenTable = [
  'CO2 emissions',
  'A carbon project',
  [
    'Country,Year,Annual CO₂ emissions (million tonnes),CO₂ emissions per capita (tonnes)',
    ...PLACES.flatMap((p) => YEARS.map((y) => `${p},${y},${co2(p, y).toFixed(2)},${per(p, y).toFixed(2)}`)),
  ],
];
const dead = (p: string, y: number) =>
  Math.round(311 + 203 * at(p) - 11 * (y - 2012) + ((y * 7 + at(p)) % 9) * 5);
const perkm = (p: string, y: number) => 4.9 + 0.41 * at(p) - 0.13 * (y - 2012);
const roads: GivenTable = [
  'Road deaths',
  'A transport forum',
  [
    'Country,Year,Number of people killed in road accidents,"Road deaths per billion vehicle-kilometres"',
    ...PLACES.flatMap((p) => YEARS.map((y) => `${p},${y},${dead(p, y)},${perkm(p, y).toFixed(2)}`)),
  ],
];
const life = (p: string, y: number, s: number) => 74.137 + 1.313 * at(p) + 0.127 * (y - 2012) + 2.219 * s;
const lives: GivenTable = [
  'Life expectancy at birth (years)',
  'World Health Organization',
  [
    'Location,Period,Dim1,FactValueNumeric,FactValueNumericLow,FactValueNumericHigh,Value',
    ...PLACES.flatMap((p) =>
      YEARS.flatMap((y) =>
        ['Male', 'Both sexes', 'Female'].map((sex, s) => {
          const v = life(p, y, s);
          return `${p},${y},${sex},${v.toFixed(4)},${(v - 1).toFixed(4)},${(v + 1).toFixed(4)},${v.toFixed(1)} [${(v - 1).toFixed(1)}-${(v + 1).toFixed(1)}]`;
        }),
      ),
    ),
  ],
];
const DAYS = Array.from({ length: 90 }, (_, i) =>
  new Date(Date.UTC(2023, 2, 1 + i)).toISOString().slice(0, 10),
);
const temp = (i: number) => 4.1 + 0.13 * i + ((i * 7) % 11) * 0.4;
const rain = (i: number) => (i % 3 === 0 ? 0 : ((i * 5) % 17) * 1.3 + 0.7);
const weather: GivenTable = [
  'Daily weather in Seattle',
  'A weather service',
  [
    'date,precipitation (mm),temp_max (°C),weather',
    ...DAYS.map(
      (d, i) => `${d},${rain(i).toFixed(1)},${temp(i).toFixed(1)},${['sun', 'rain', 'fog'][i % 3]}`,
    ),
  ],
];
const debt = (p: string, y: number) => 41.3 + 9.7 * at(p) + 1.3 * (y - 2012) + ((y * 7 + at(p)) % 5) * 0.7;
const debts: GivenTable = [
  'General government gross debt',
  'A fund',
  [
    'Country,Year,Government debt (% of GDP)',
    ...PLACES.flatMap((p) => YEARS.map((y) => `${p},${y},${debt(p, y).toFixed(1)}`)),
  ],
];
const people = (p: string, y: number) =>
  Math.round((POP[at(p)] ?? 1) * 1e6 + 31_417 * (y - 2012) + ((y * 7) % 5) * 1013);
const population: GivenTable = [
  'Population by country',
  'A statistics office',
  ['Country,Year,Population', ...PLACES.flatMap((p) => YEARS.map((y) => `${p},${y},${people(p, y)}`))],
];
/**
 * By table, how many of its sentences are decided at the least, since abstaining from all proves nothing, and a line for each:
 * the verdict that is right, and the sentence with its figure in brackets.
 */
const SENTENCES: readonly (readonly [table: GivenTable, decided: number, lines: string])[] = [
  [
    electricity,
    4,
    `
    holds: Spain generated [${n(elec('Spain', 2021))}] terawatt hours of electricity in 2021.
    differs: Spain generated [${swap(n(elec('Spain', 2021)), 0)}] terawatt hours of electricity in 2021.
    cannot be checked: Spain was expected to generate [${n(elec('Spain', 2019))}] terawatt hours of electricity in 2021.
    cannot be checked: Spain generated [${n(elec('Spain', 2019))}] terawatt hours of electricity from gas and coal in 2021.
    cannot be checked: Spain did not generate [${n(elec('Spain', 2019))}] terawatt hours of electricity in 2021.
    cannot be checked: Spain generated [${n(elec('Spain', 2019))}] terawatt hours of electricity in the 2021 fiscal year.
    cannot be checked: Electricity generation in Catalonia, Spain, came to [${n(elec('Austria', 2021))}] terawatt hours in 2021.
    cannot be checked: Spain exported [${n(elec('Spain', 2021) / 10)}] terawatt hours of electricity in 2021.
    cannot be checked: Spain's electricity generation came to [${n(elec('Spain', 2018))}] terawatt hours in the twelve months to March 2021.
    ${elec('Spain', 2021) > elec('Spain', 2020) ? H : D}: Spain's electricity generation [rose] in 2021, to ${n(elec('Spain', 2021))} terawatt hours.
    ${elec('Spain', 2021) > elec('Spain', 2020) ? D : H}: Spain's electricity generation [fell] in 2021, to ${n(elec('Spain', 2021))} terawatt hours.
    cannot be checked: Spain's electricity generation per head [fell] in 2021, to ${n(elec('Spain', 2021))} terawatt hours.
    cannot be checked: Electricity prices [fell] in Spain in 2021, to 120 euros, as generation hit ${n(elec('Spain', 2021))} terawatt hours.
    cannot be checked: Spain planned electricity generation of [${n(elec('Spain', 2021) * 10)}] terawatt hours over the decade to 2021.
    cannot be checked: Spain and Portugal together generated [${n(elec('Sweden', 2021))}] terawatt hours of electricity in 2021.
    cannot be checked: Spain's electricity output in 2021 was put at [${n(elec('Spain', 2020))}] terawatt hours by Red Eléctrica before it revised the figure.
    cannot be checked: In Spain, wind generated as much electricity in 2021 as nuclear, at [${n(elec('Austria', 2021))}] terawatt hours.
`,
  ],
  [
    forests,
    2,
    `
    holds: Forest covered [${n(forest('Finland', 2020))}] percent of Finland in 2020.
    differs: Forest cover in Finland rose by [${n(forest('Finland', 2022) - forest('Finland', 2012))}] percent between 2012 and 2022, from ${n(forest('Finland', 2012))} to ${n(forest('Finland', 2022))} percent of its land.
    cannot be checked: The forest area of Finland grew by [${n(forest('Finland', 2022) - forest('Finland', 2012))}] percent between 2012 and 2022, to 22.9 million hectares.
    cannot be checked: Finland's forest area expanded by [${n(forest('Finland', 2022) - forest('Finland', 2012))}] percent from 2012 to 2022.
    cannot be checked: The number of trees in Finland's forests rose [${n(forest('Finland', 2022) - forest('Finland', 2012))}] percent between 2012 and 2022.
    cannot be checked: Protected forest covered [${n(forest('Finland', 2020) / 10)}] percent of Finland in 2020.
    cannot be checked: Pine makes up [${swap(n(forest('Finland', 2020)), 0)}] percent of forest in Finland in 2020.
    cannot be checked: The timber stock in Finland's forests rose [${n(forest('Finland', 2022) - forest('Finland', 2012))}] percent between 2012 and 2022.
    cannot be checked: The state owns [${n(forest('Finland', 2019))}] percent of forest land in Finland as of 2020.
`,
  ],
  [
    jobless,
    2,
    `
    holds: Britain's unemployment rate was [${n(job(30))}] percent in July 2023.
    cannot be checked: The unemployment rate in Scotland was [${n(job(30))}] percent in July 2023.
    cannot be checked: The unemployment rate in England was [${n(job(24))}] percent in July 2023.
    cannot be checked: The unemployment rate among 16- to 24-year-olds in Britain was [${n(job(30) * 3)}] percent in July 2023.
    holds: Britain's unemployment rate rose by 0.2 percent in December 2022, to [${n(job(23))}] percent.
    cannot be checked: Britain's youth unemployment rate was [${n(job(20))}] percent in July 2023.
    cannot be checked: In London the unemployment rate stood at [${n(job(18))}] percent in July 2023.
    cannot be checked: The claimant count rate in Britain was [${n(job(18))}] percent in July 2023.
`,
  ],
  [
    homes,
    2,
    `
    holds: The national home price index stood at [${n(home(0, 30), 2)}] in July 2023.
    holds: The house price index for Boston stood at [${n(home(1, 30), 2)}] in July 2023.
    cannot be checked: The house price index for Chicago stood at [${n(home(1, 30), 2)}] in July 2023.
    cannot be checked: The house price index for the twenty largest American cities stood at [${n(home(1, 30), 2)}] in July 2023.
    cannot be checked: The rent index for the United States stood at [${n(home(0, 25), 2)}] in July 2023.
    cannot be checked: The 20-city house price index stood at [${n(home(0, 28), 2)}] in July 2023.
    cannot be checked: House prices in Canada stood at [${n(home(0, 30), 2)}] on the index in July 2023.
    cannot be checked: In Florida the house price index was [${n(home(3, 30), 2)}] in July 2023.
`,
  ],
  [
    wages,
    1,
    `
    holds: The minimum wage in Spain was [${n(wage('Spain', 2022, 0), 0)}] euros a month in January 2022.
    cannot be checked: In Spain the median wage was [${n(wage('Spain', 2021, 0), 0)}] euros a month in January 2022.
    cannot be checked: Unions in Spain want a minimum wage of at least [${n(wage('Spain', 2023, 1), 0)}] euros a month from January 2022.
    cannot be checked: The minimum wage for apprentices in Spain was [${n(wage('Spain', 2015, 0), 0)}] euros a month in January 2022.
    cannot be checked: After tax the minimum wage in Spain was [${n(wage('Spain', 2020, 0), 0)}] euros a month in January 2022.
    cannot be checked: Families in Spain get at most [${n(wage('Spain', 2022, 0), 0)}] euros a month in January 2022.
    cannot be checked: The minimum wage in Spain is to reach [${n(wage('Spain', 2023, 0), 0)}] euros a month by January 2022, the government had promised in 2019.
    cannot be checked: The minimum pension in Spain was [${n(wage('Spain', 2021, 0), 0)}] euros a month in January 2022.
`,
  ],
  [
    foods,
    0,
    `
    holds: Butter cost $[${n(food(2, 30), 2)}] for 500 grams in July 2023.
    cannot be checked: Organic butter cost $[${n(food(2, 20), 2)}] for 500 grams in July 2023.
    cannot be checked: Butter cost $[${n(food(2, 20), 2)}] for 500 grams in Auckland in July 2023.
    cannot be checked: Peanut butter cost $[${n(food(2, 20), 2)}] for 500 grams in July 2023.
    cannot be checked: Almond milk cost $[${n(food(4, 20), 2)}] for two litres in July 2023.
    cannot be checked: Sweet potatoes cost $[${n(food(5, 20), 2)}] a kilogram in July 2023.
    cannot be checked: Butter cost A$[${n(food(2, 20), 2)}] for 500 grams in Australia in July 2023.
    cannot be checked: At Countdown, butter cost $[${n(food(2, 20), 2)}] for 500 grams in July 2023.
    cannot be checked: Free-range eggs cost $[${n(food(3, 20), 2)}] a dozen in July 2023.
    cannot be checked: A kilogram of potatoes cost as little as $[${n(food(5, 10), 2)}] in July 2023.
    cannot be checked: Butter was on special at $[${n(food(2, 20), 2)}] for 500 grams in July 2023.
    cannot be checked: Potatoes should have cost $[${n(food(5, 20), 2)}] a kilogram in July 2023.
`,
  ],
  [
    air,
    1,
    `
    holds: The annual mean concentration of PM2.5 in Poland was [${n(pm('Poland', 2020))}] micrograms per cubic metre in 2020.
    cannot be checked: The concentration of PM2.5 in Warsaw, Poland, was [${n(pm('Poland', 2017))}] micrograms per cubic metre in 2020.
    cannot be checked: The WHO advises at most [5 micrograms] of PM2.5 per cubic metre, and Poland had ${n(pm('Poland', 2020))} in 2020.
    cannot be checked: The concentration of PM10 in Poland was [${n(pm('Poland', 2017))}] micrograms per cubic metre in 2020.
    cannot be checked: The concentration of nitrogen dioxide in Poland was [${n(pm('Poland', 2017))}] micrograms per cubic metre in 2020.
    differs: Poland's air held [${swap(n(pm('Poland', 2020)), 0)}] micrograms of PM2.5 per cubic metre in 2020.
    cannot be checked: In rural Poland the mean concentration of PM2.5 was [${n(pm('Poland', 2018))}] micrograms per cubic metre in 2020.
`,
  ],
  [
    carbon,
    0,
    `
    holds: The average Spaniard was responsible for [${n(per('Spain', 2020))}] tonnes of CO2 in 2020.
    cannot be checked: The average Spanish car emitted [${n(per('Spain', 2018))}] tonnes of CO2 in 2020.
    cannot be checked: The average Spanish household emitted [${n(per('Spain', 2020) * 2.5)}] tonnes of CO2 in 2020.
    cannot be checked: Spain's emissions of methane came to [${n(co2('Spain', 2020) / 10)}] million tonnes in 2020.
    cannot be checked: Spain's CO2 emissions from transport came to [${n(co2('Spain', 2020) / 10)}] million tonnes in 2020.
    holds: Spain's CO2 emissions, at ${n(co2('Spain', 2020))} million tonnes, were [larger] in 2020 than Poland's.
    cannot be checked: Spain's CO2 emissions were [higher] in 2020 than Sweden's.
    cannot be checked: Spain's footprint, imports included, was [${n(per('Spain', 2017))}] tonnes of CO2 per person in 2020.
    ${co2('Spain', 2019) > co2('Spain', 2020) ? H : C}: Spain cut CO2 emissions by [${n(co2('Spain', 2019) - co2('Spain', 2020))}] million tonnes in 2020.
    cannot be checked: The richest tenth in Spain emitted [${n(per('Spain', 2020) * 10)}] tonnes of CO2 per person in 2020.
`,
  ],
  [
    roads,
    2,
    `
    holds: In ${2020} [${n(dead('Spain', 2020), 0)}] people were killed in road accidents in Spain.
    cannot be checked: In 2020 [${n(dead('Spain', 2016), 0)}] people were killed in road accidents in Spain, police said in January, before late deaths were counted.
    cannot be checked: In 2020 [${n(dead('Spain', 2020) / 10, 0)}] cyclists were killed in road accidents in Spain.
    cannot be checked: In 2020 [${n(dead('Spain', 2014), 0)}] people were killed or seriously injured on the roads of Spain.
    cannot be checked: In 2020 [${n(dead('Spain', 2014), 0)}] people were killed in road accidents outside towns in Spain.
    cannot be checked: In 2020 road deaths in Spain were [twice] as many as expected.
    holds: In Spain there were [${n(perkm('Spain', 2020), 2)}] road deaths per billion vehicle-kilometres in 2020.
    cannot be checked: In Spain there were [${n(perkm('Spain', 2017), 2)}] road deaths per 100,000 inhabitants in 2020.
    ${dead('Spain', 2020) / dead('Austria', 2020) > 2.55 && dead('Spain', 2020) / dead('Austria', 2020) < 3.45 ? H : D}: Road deaths in Spain in 2020 were [three times] those in Austria.
    cannot be checked: Had nothing been done, [${n(dead('Spain', 2012), 0)}] people would have been killed in road accidents in Spain in 2020.
`,
  ],
  [
    lives,
    2,
    `
    holds: Life expectancy at birth in Poland was [${n(life('Poland', 2019, 1))}] years in 2019.
    cannot be checked: Healthy life expectancy at birth in Poland was [${n(life('Poland', 2012, 1))}] years in 2019.
    cannot be checked: Life expectancy at 65 in Poland was [${n(life('Poland', 2019, 1) / 10)}] years in 2019.
    holds: Polish men could expect to live [${n(life('Poland', 2019, 0))}] years in 2019.
    cannot be checked: Life expectancy at birth of miners in Poland was [${n(life('Poland', 2013, 0))}] years in 2019.
    cannot be checked: The median age at death in Poland was [${n(life('Poland', 2015, 1))}] years in 2019.
`,
  ],
  [
    weather,
    1,
    `
    holds: On 3 April 2023 it reached [${n(temp(33))}] degrees Celsius in Seattle.
    cannot be checked: On 3 April 2023 it was only [${n(temp(23))}] degrees Celsius in Seattle at dawn.
    holds: On 4 April 2023 [${n(rain(34))}] millimetres of rain fell in Seattle.
    cannot be checked: On 4 April 2023 [${n(rain(34))}] millimetres of rain fell in Tacoma, near Seattle.
    cannot be checked: On 4 April 2023 [${n(rain(34))}] centimetres of snow fell in Seattle.
    cannot be checked: On rainy days in April 2023 an average of [3.1] millimetres fell in Seattle.
`,
  ],
  [
    debts,
    2,
    `
    holds: Spain's government debt stood at [${n(debt('Spain', 2020))}] percent of GDP in 2020.
    cannot be checked: Spain's government debt stood at [${n(debt('Spain', 2017))}] percent of GDP in 2020, by the Maastricht definition.
    cannot be checked: Spain's net government debt stood at [${n(debt('Spain', 2017))}] percent of GDP in 2020.
    cannot be checked: Spain's household debt stood at [${n(debt('Spain', 2017))}] percent of GDP in 2020.
    cannot be checked: Spain's government debt rose by [${n(debt('Spain', 2020) - debt('Spain', 2015))}] percent from 2015 to 2020.
    differs: Spain's debt ratio rose by [${n(debt('Spain', 2020) - debt('Spain', 2015))}] percent from 2015 to 2020, from ${n(debt('Spain', 2015))} to ${n(debt('Spain', 2020))} percent of GDP.
    cannot be checked: Spain's government debt grew by [${n(debt('Spain', 2020) - debt('Spain', 2015))}] percent between 2015 and 2020, to 1.3 trillion euros.
    cannot be checked: The European Commission put Spain's government debt at [${n(debt('Spain', 2018))}] percent of GDP in 2020.
    cannot be checked: It is wrong that Spain's government debt was [${n(debt('Spain', 2018))}] percent of GDP in 2020, the ministry said.
    cannot be checked: Domestic banks held [${n(debt('Spain', 2020) / 10)}] percent of Spain's government debt in 2020.
    cannot be checked: The debt of Spain's regions stood at [${n(debt('Spain', 2020) / 10)}] percent of GDP in 2020.
    cannot be checked: Spain's government debt may not exceed [${n(debt('Spain', 2013))}] percent of GDP in 2020 under the pact.
`,
  ],
  [
    population,
    2,
    `
    holds: Spain had [${n(people('Spain', 2020) / 1e6)}] million inhabitants in 2020.
    cannot be checked: Some [${n(people('Spain', 2020) / 1e7)}] million foreigners lived in Spain in 2020.
    cannot be checked: Spain welcomed [${n(people('Spain', 2020) / 1e6)}] million tourists in 2020.
    cannot be checked: Madrid, the capital of Spain, had [${n(people('Spain', 2020) / 1e7)}] million inhabitants in 2020.
    holds: [Forty-seven million] people lived in Spain in 2020.
    cannot be checked: [Five million] people lived in Spain's villages in 2020.
    cannot be checked: The population of Spain was forecast to be [${n(people('Spain', 2020) / 1e5)}] million by 2020.
`,
  ],
];

const LINE = /^(?<due>holds|differs|cannot be checked)(?: \((?<language>\w\w)\))?: (?<text>.*)$/u;

describe.each(SENTENCES)('sentences that a hasty reader gets wrong, of a table', (table, least, lines) => {
  const verdictOf = judgingTables([table], '2024-06-10', 0.97);

  it(`judges none of them falsely: ${table[0]}`, async () => {
    const wrong: string[] = [];
    let decided = 0;
    for (const line of lines.split('\n').map((one) => one.trim())) {
      const { due = '', language = 'en', text = '' } = LINE.exec(line)?.groups ?? {};
      if (text === '') continue;
      const quote = /\[(.*?)\]/u.exec(text)?.[1] ?? '';
      const verdict = await verdictOf(text.replace(`[${quote}]`, quote), quote, language);
      if (verdict === due && due !== 'cannot be checked') decided += 1;
      if (verdict !== due && verdict !== 'cannot be checked' && verdict !== 'not found')
        wrong.push(`${verdict}, not ${due}: ${text}`);
    }
    expect(wrong).toEqual([]);
    expect(decided).toBeGreaterThanOrEqual(least);
  }, 120_000);
});
