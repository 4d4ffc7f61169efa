import { describe, expect, it } from 'vitest';
import { stemsOf, wordsOf } from '../../language/stems.ts';
import { isReporting, isThing } from '../linking/vocabulary.ts';
import { conceptsIn, findConcepts, longNames } from './lexicon.ts';
import { measureEntries } from './measure-entries.ts';
import { rulesOf } from './measure-kinds.ts';

const entries = measureEntries();

const LANGUAGES = ['en', 'fr', 'ru', 'zh', 'ar'] as const;
const UNITS = new Set(
  `% case child claim cm day death decision dose hectare hectolitre hour kilometer km² litre m³ megawatt minute mm month night
  person point ppm student teu tonne tonne/hectare USD/barrel year °C abortion accident application arrest attack barrel bed bicycle
  birth book car cigarette company crime crossing disaster divorce donation dwelling earthquake farm fire flight flood goal head
  homicide household letter licence marriage match medal parcel partnership passenger patent patient permit prescription pupil robot
  satellite seat species storm strike subscription theft ticket transplant tree trip vacancy visa visit vote warhead bankruptcy
  appointment complaint contract entry meeting notice operation order petition place request search space station stop tank`
    .split(/\s+/)
    .concat('per 1000', 'per 100000'),
);

/** Words that two concepts have: of the same as a rate and as a number, or words of two senses, which the table tells apart. */
const SHARED = new Set([
  'en aid',
  'en consum price',
  'en had no job',
  'en look for a job',
  'en look for work',
  'en out of a job',
  'en without a job',
  'en without job',
  'en without work',
  'en cost of live',
  'en enrol',
  'en jobless',
  'en kill',
  'en out of work',
  'en price',
  'en revenu',
  'en school enrol',
  'en unemploy',
  'en were enrol',
  'en yield',
  'fr confianc',
  'fr prix a la consomm',
  'fr san emploi',
  'fr vol',
  'ru безработн',
  'ru потребительск цен',
  'ru пострада',
  'zh 旅 客',
  'zh 居 民 消 费 价 格',
  'zh 消 费 者 价 格',
  'ar اسعار مستهلكين',
  'ar متوسط عمر',
  'ar ثقه',
]);

describe('every concept', () => {
  it('has an id of its own, a kind and a unit that are known, and words in five languages', () => {
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    const ids = new Set(entries.map(({ id }) => id));
    for (const entry of entries) {
      expect([entry.id, rulesOf(entry.kind as 'stock')]).toEqual([entry.id, expect.any(Object)]);
      expect(entry.unit === null || UNITS.has(entry.unit), `${entry.id}: ${entry.unit}`).toBe(true);
      for (const wider of entry.within ?? []) expect(ids, entry.id).toContain(wider);
      for (const language of LANGUAGES)
        expect(entry.words[language]?.length ?? 0, `${entry.id} ${language}`).toBeGreaterThan(0);
    }
  });

  it('shares no word with another, but for those that are known', () => {
    const owners = new Map<string, Set<string>>();
    for (const { id, words } of entries)
      for (const language of LANGUAGES)
        for (const phrase of words[language] ?? []) {
          const stems = phrase.split('*').map((part) => stemsOf(part, language).join(' '));
          const key = `${language} ${stems.join(' * ')}`;
          owners.set(key, (owners.get(key) ?? new Set()).add(id));
        }
    const shared = [...owners].filter(([, ids]) => ids.size > 1).map(([key]) => key);
    expect(new Set(shared)).toEqual(SHARED);
  });

  it('is known by no words that are, in another order, those of what is measured otherwise', () => {
    const owners = new Map<string, Map<string, string>>();
    for (const { id, kind, unit } of entries)
      for (const name of longNames(id)) {
        const key = [...new Set(name)].sort().join(' ');
        owners.set(key, (owners.get(key) ?? new Map()).set(`${kind} ${unit}`, id));
      }
    expect([...owners].filter(([, ids]) => ids.size > 1)).toEqual([]);
    expect(longNames('card payments')).not.toContainEqual(['card', 'payment']);
    expect(longNames('prisoners')).toContainEqual(['prison', 'popul']);
  });

  it('has no name that is one word of reporting, but for those of things', () => {
    const names = entries.flatMap(({ id, words }) =>
      (words.en ?? []).filter((phrase) => {
        const [stem = '', ...more] = stemsOf(phrase, 'en');
        return more.length === 0 && isReporting(stem, 'en') && !isThing(stem) && !id.includes(phrase);
      }),
    );
    expect(new Set(names)).toEqual(new Set(['pay', 'output', 'emitted', 'emits', 'emitting', 'degree']));
  });
});

describe('headers and titles', () => {
  it.each([
    ['Prevalence of current tobacco use (% of adults)', 'smoking'],
    ['Labour force participation rate', 'participation rate'],
    ['Labor force, total', 'labour force'],
    ['Gross fixed capital formation', 'capital formation'],
    ['New passenger car registrations', 'car registrations'],
    ['Passenger cars per 1,000 inhabitants', 'motorisation'],
    ['Retail trade turnover', 'retail sales'],
    ['Mortality rate, infant (per 1,000 live births)', 'infant mortality'],
    ['Under-five mortality rate', 'child mortality'],
    ['Healthy life years at birth', 'healthy life expectancy'],
    ['At-risk-of-poverty rate', 'poverty'],
    ['Long-term unemployment rate', 'long-term unemployment'],
    ['Gender pay gap in unadjusted form', 'pay gap'],
    ['Housing starts', 'housing starts'],
    ['Foreign exchange reserves', 'foreign reserves'],
    ['Electricity consumption', 'electricity consumption'],
    ['Crude oil production', 'oil production'],
    ['Crude oil price', 'oil price'],
    ['House price index', 'house prices'],
    ['Food price index', 'food prices'],
    ['Import price index', 'import prices'],
    ['Dairy cows', 'dairy cows'],
    ['Consumption of inorganic fertilizers', 'fertiliser'],
    ['Fertility rate, total (births per woman)', 'fertility'],
    ['Area under organic cultivation', 'organic farmland'],
    ['Container port traffic (TEU)', 'container traffic'],
    ['First-time decisions: first instance decisions on applications', 'asylum decisions'],
    ['Population density (people per sq. km of land area)', 'population density'],
    ['Motor vehicle theft', 'car thefts'],
    ['Fatal accidents at work', 'workplace deaths'],
    ['Armed forces personnel, total', 'soldiers'],
    ['Household debt', 'household debt'],
    ['Stops and searches', 'stop and search'],
    ['General fund expenditures', 'general fund spending'],
    ['Rainy day fund balance', 'rainy day fund'],
    ['Sales and use tax', 'indirect taxes'],
    ['People in need', 'people in need'],
    ['Revised requirements (US$)', 'aid requirements'],
    ['Unmet requirements (US$ million)', 'aid shortfall'],
    ['Funding received (US$)', 'aid funding received'],
    ['Second votes', 'second votes'],
    ['Lobbying expenditure', 'lobbying spending'],
    ['Net result', 'net profit'],
    ['Result before tax', 'pre-tax profit'],
    ['Order book at year-end', 'order backlog'],
    ['Order intake', 'new orders'],
    ['Cash flow from operating activities', 'operating cash flow'],
    ['Delayed discharges', 'delayed discharges'],
    ['Commencement notices (residential units)', 'housing starts'],
    ['Notices of termination', 'eviction notices'],
    ['Average interest rate on new housing loans', 'mortgage rate'],
    ['Assets under management', 'mutual fund assets'],
  ])('%s: %s', (header, concept) => {
    expect(conceptsIn(header, 'en')[0]?.id).toBe(concept);
  });

  it.each([
    'Urban and natural areas of the European Union',
    'Unionized workplaces',
    'Products of the public sector',
    'Liters per hundred',
  ])('takes no other word with the same stem: %s', (header) => {
    const ids = conceptsIn(header, 'en').map(({ id }) => id);
    for (const id of [
      'urban population',
      'naturalisations',
      'union membership',
      'labour productivity',
      'publications',
      'literacy',
    ])
      expect(ids).not.toContain(id);
  });
});

/** A header or a sentence, what it is of, and the neighbours that it was, or might be, taken for. */
const CONFUSABLE: readonly (readonly [string, string, string])[] = [
  ['Median download speed', 'download speed', 'broadband'],
  ['Dwelling units commenced', 'housing starts', 'housing completions'],
  ['Average class size', 'class size', 'pupil-teacher ratio'],
  ['Seeded area', 'harvested area', 'land area'],
  ['Number waiting', 'waiting list', 'waiting time'],
  ['Consumer confidence balance', 'confidence balance', 'confidence'],
  ['Housing units under construction', 'homes under construction', 'housing starts'],
  ['Attempted homicides', 'attempted murders', 'homicides'],
  ['Thefts from vehicles', 'thefts from vehicles', 'car thefts'],
  ['Remand prisoners', 'remand prisoners', 'prisoners'],
  ['Prison admissions', 'prison admissions', 'attendance'],
  ['Prison capacity', 'prison capacity', 'prisoners'],
  ['Personal insolvencies', 'personal bankruptcies', 'companies'],
  ['Average age at death', 'age at death', 'median age'],
  ['Mean age at divorce', 'age at divorce', 'divorces'],
  ['Internal migration', 'internal migration', 'immigration'],
  ['Refused entry at external borders', 'refusals of entry', 'border crossings'],
  ['Number of hospitals', 'hospitals', 'hospital beds'],
  ['Number of hospital beds', 'hospital beds', 'hospitals'],
  ['Gold production', 'gold production', 'gold price'],
  ['Copper price', 'copper price', 'copper production'],
  ['Lead price', 'lead price', 'zinc price'],
  ['Rail fares', 'rail fares', 'bus fares'],
  ['Wheat exports', 'wheat exports', 'grain exports'],
  ['Outward FDI', 'outward direct investment', 'foreign direct investment'],
  ['Net reproduction rate', 'net reproduction rate', 'fertility'],
  ['Used car sales', 'used car sales', 'car registrations'],
  ['Job separations', 'job separations', 'legal separations'],
  ['Household loans', 'household loans', 'household debt'],
  ['Effective tax rate', 'effective tax rate', 'top tax rate'],
  ['GNI per capita', 'gni per capita', 'gdp per capita'],
  ['Drug overdose deaths', 'overdose deaths', 'drug use'],
  ['Flu vaccination coverage', 'flu vaccination', 'influenza'],
  ['Library loans', 'library loans', 'bank loans'],
  ['Spoilt ballots', 'invalid votes', 'votes'],
  ['Doctorates awarded', 'doctorates', 'doctors'],
  ['Hospital bed occupancy', 'hospital bed occupancy', 'hotel occupancy'],
  ['Power outages', 'power cuts', 'electricity consumption'],
  ['Rail freight', 'rail freight', 'freight'],
  ['Beef cows', 'beef cows', 'beef'],
  ['Milk yield per cow', 'milk yield', 'bond yield'],
  ['Renewable capacity (MW)', 'renewable capacity', 'renewables'],
  ['Value of landings', 'value of landings', 'fish'],
  ['Driving test pass rate', 'driving test pass rate', 'pass rate'],
  ['Average farm size', 'farm size', 'farms'],
  ['Heat pumps installed', 'heat pumps', 'robots'],
  ['Value of building permits', 'value of building permits', 'building permits'],
  ['Bed occupancy', 'bed occupancy', 'hotel occupancy'],
  ['Adjusted EBITDA', 'adjusted ebitda', 'ebitda'],
  ['Adjusted operating profit', 'adjusted operating profit', 'operating profit'],
  ['Adjusted net profit', 'adjusted net profit', 'net profit'],
  ['Net loss', 'net loss', 'net profit'],
  ['Free cash flow', 'free cash flow', 'operating cash flow'],
  ['Real disposable income', 'real disposable income', 'income'],
  ['Inflation expectations', 'inflation expectations', 'inflation'],
  ['PCE price index', 'pce inflation', 'inflation'],
  ['Input prices', 'input prices', 'producer prices'],
  ['Asking prices', 'asking prices', 'house prices'],
  ['Same-store sales', 'like-for-like sales growth', 'sales'],
  ['Antisemitic incidents', 'antisemitic incidents', 'hate crimes'],
  ['Foreign prisoners', 'foreign prisoners', 'prisoners'],
  ['Prisoners on death row', 'death row', 'death sentences'],
  ['Suspended sentences', 'suspended sentences', 'community sentences'],
  ['Lost to scams', 'fraud losses', 'fraud'],
  ['Spending per pupil', 'spending per pupil', 'education spending'],
  ['Monthly active users', 'monthly active users', 'daily active users'],
  ['Possession claims', 'possession claims', 'evictions'],
  ['People facing famine', 'famine', 'acute hunger'],
  ['Full-time equivalent staff', 'full-time equivalents', 'employment'],
  ['River level', 'river level', 'river flow'],
  ['Police staff', 'police staff', 'police officers'],
  ['Gold demand', 'gold demand', 'gold price'],
  ['Farmers sowed 4.2 million acres of it in spring.', 'harvested area', 'land area'],
  ['Builders broke ground on 5,300 homes.', 'housing starts', 'housing completions'],
  ['Some 4,100 people were on the waiting list.', 'waiting list', 'waiting time'],
  ['Each teacher faced a class of 25 as the average class size grew.', 'class size', 'pupil-teacher ratio'],
  ['More than 900 firms filed for bankruptcy.', 'bankruptcies', 'personal bankruptcies'],
  ['Some 1,200 Catholics left the church.', 'church departures', 'church members'],
  ['Miners dug 120 tonnes as gold output rose.', 'gold production', 'gold price'],
];

describe('what is near in name', () => {
  it.each(CONFUSABLE)('%s: %s, and no %s', (text, concept, neighbour) => {
    const [first, ...ids] = conceptsIn(text, 'en').map(({ id }) => id);
    expect(/\.$/.test(text) ? [first, ...ids] : [first]).toContain(concept);
    expect([first, ...ids]).not.toContain(neighbour);
  });

  it('is told from what has the same stem', () => {
    expect(conceptsIn('International migration', 'en').map(({ id }) => id)).not.toContain(
      'internal migration',
    );
    for (const text of ['Power plants', 'Breeding sows', 'Liquid fuels', 'Protests', 'Laws adopted'])
      expect(conceptsIn(text, 'en').map(({ id }) => id)).not.toEqual(
        expect.arrayContaining([
          expect.stringMatching(/^(?:harvested area|liquidations|protestants|adoptions)$/),
        ]),
      );
    expect(conceptsIn('Informal employment', 'en')[0]?.id).toBe('informal employment');
    expect(conceptsIn('Information employment', 'en')[0]?.id).not.toBe('informal employment');
  });
});

describe('sentences of news', () => {
  it.each([
    ['en', 'Some 2,300 children a year came into the world there.', 'births'],
    ['en', 'The island’s schools had an enrolment of 4,100.', 'pupils'],
    ['en', 'The museum drew 51,000 visitors.', 'museum visits'],
    ['en', 'Georgians filed 2,100 first-time applications.', 'asylum applications'],
    ['en', 'Norwegian prisons held 3,200 people.', 'prisoners'],
    ['en', 'The government owed half as much as a year’s output.', 'government debt'],
    ['en', 'Farmers reaped 4.1 tonnes of oats per hectare.', 'crop yield'],
    ['en', 'Some 71,000 people were in custody at the end of June.', 'prisoners'],
    ['en', 'Cinemas sold 4.1 million tickets.', 'cinema admissions'],
    ['en', 'Builders finished 12,300 homes.', 'housing completions'],
    ['en', 'One in ten was looking for a job.', 'unemployment rate'],
    ['en', 'Some 310,000 people were looking for a job.', 'unemployed'],
    ['en', 'Boats crossed the Channel as 1,200 people arrived by sea.', 'small boat arrivals'],
    ['en', 'The average shopper spent 41 euros a week on groceries.', 'food spending'],
    ['en', 'Carmakers built 1.2 million vehicles.', 'car production'],
    ['en', 'Grid outages left 41,000 customers without power.', 'power cuts'],
    ['en', 'Pedestrians were killed at 31 crossings.', 'pedestrian deaths'],
    ['en', 'Farmers harvested 3.1 tonnes of lentils.', 'lentils'],
    ['en', 'Retailers sold 3 percent more than in May.', 'retail sales'],
    ['en', 'Nearly 60 percent of voters turned out.', 'turnout'],
    ['en', 'Youth unemployment fell to 14 percent.', 'youth unemployment'],
    ['en', 'Soft drinks were taxed.', 'soft drinks'],
    ['fr', 'Les Français ont acheté 300 000 logements livrés dans l’année.', 'housing completions'],
    ['ru', 'Обанкротились 2300 компаний.', 'bankruptcies'],
    ['fr', 'La récolte a atteint 3 millions de tonnes.', 'crop production'],
    ['ru', 'Собрали 31 центнер, то есть 3,1 тонн овса с гектара.', 'crop yield'],
    ['en', 'Some 41,000 couples tied the knot last year.', 'marriages'],
    ['en', 'In May, 52,300 homes changed hands.', 'home sales'],
    ['en', 'Last year 312 people were killed on the roads.', 'road deaths'],
    ['en', 'Builders started work on 4,200 homes in June.', 'housing starts'],
    ['en', 'One in five adults smokes.', 'smoking'],
    ['en', 'More than 9,000 people applied for asylum.', 'asylum applications'],
    ['en', 'Some 1,200 people were granted refugee status.', 'protection granted'],
    ['en', 'Women were paid 13 percent less than men, and the pay gap widened.', 'pay gap'],
    ['en', 'Employers made 3,000 workers redundant, and 900 were laid off abroad.', 'layoffs'],
    ['en', 'Burglars struck often: 5,100 homes were burgled.', 'burglaries'],
    ['en', 'Households consumed 3.1 terawatt-hours of electricity.', 'electricity consumption'],
    ['en', 'A record 81,000 electric vehicles were sold.', 'electric car sales'],
    ['en', 'The harvest brought in 2.1 million tonnes of rapeseed.', 'rapeseed'],
    ['en', 'Two in three people own their own home.', 'home ownership'],
    ['en', 'Nearly 40 percent of employees worked from home.', 'remote work'],
    ['fr', 'Le taux d’activité a atteint 74 %.', 'participation rate'],
    ['fr', 'Les mises en chantier ont reculé de 4 %.', 'housing starts'],
    ['ru', 'Ввод жилья вырос на 5 процентов.', 'housing completions'],
    ['ru', 'Розничные продажи снизились на 2 процента.', 'retail sales'],
    ['zh', '社会消费品零售总额增长5%。', 'retail sales'],
    ['zh', '全社会用电量增长6%。', 'electricity consumption'],
    ['ar', 'ارتفع استهلاك الكهرباء بنسبة 3 في المئة.', 'electricity consumption'],
    ['ar', 'بلغت عائدات السياحة 4 مليارات دولار.', 'tourism receipts'],
    ['en', 'Officers stopped and searched 23,764 people.', 'stop and search'],
    ['en', 'Something was found in 28 percent of searches.', 'search find rate'],
    ['en', 'The state spent $19.4 billion from its general fund.', 'general fund spending'],
    ['en', 'Some $2.3 billion was set aside in the rainy day fund.', 'rainy day fund'],
    ['en', 'Some 21 million people needed humanitarian help.', 'people in need'],
    ['en', 'The United Nations appealed for $2.2 billion.', 'aid requirements'],
    ['en', 'Donors had given $449 million for it.', 'aid funding received'],
    ['en', 'The group turned over 1.1 billion euros.', 'sales'],
    ['en', 'It earned 491 million euros after tax.', 'net profit'],
    ['en', 'Customers placed orders worth 7.9 billion euros.', 'new orders'],
    ['en', 'Patients who were fit to leave were stuck in hospital.', 'delayed discharges'],
    ['en', 'The budget was 41 billion euros in the red.', 'deficit'],
    ['en', 'The country imported 3 billion euros more than it exported.', 'trade balance'],
    ['en', 'Homes became 4 percent more expensive.', 'house prices'],
    ['en', 'Manufacturers raised their prices.', 'producer prices'],
    ['en', 'Economic output contracted 0.2 percent.', 'gdp growth'],
    ['en', 'Patients waited 14 weeks on average.', 'waiting time'],
    ['en', 'Courts found 1,210 people guilty.', 'convictions'],
    ['fr', 'Les accidents de la route ont fait 3 190 morts.', 'road deaths'],
    ['fr', 'Les salles ont enregistré 181 millions d’entrées.', 'cinema admissions'],
    ['ru', 'Мигранты отправили на родину 9 миллиардов долларов.', 'remittances'],
    ['ru', 'В авариях погибли 14 тысяч человек.', 'road deaths'],
    ['zh', '国内生产总值同比增长5.2%。', 'gdp growth'],
    ['zh', '交通事故造成310人死亡。', 'road deaths'],
    ['ar', 'قتل 5 آلاف شخص في حوادث الطرق.', 'road deaths'],
  ] as const)('%s: %s', (language, sentence, concept) => {
    expect(findConcepts(wordsOf(sentence, language), language).map((one) => one.concept.id)).toContain(
      concept,
    );
  });

  it('a special thing hides the general one, unless it is a part of it', () => {
    const ids = (text: string) => findConcepts(wordsOf(text, 'en'), 'en').map(({ concept }) => concept.id);
    expect(ids('Retail sales rose.')).toEqual(['retail sales', 'sales']);
    expect(ids('Electricity consumption rose.')).toEqual(['electricity consumption']);
    expect(conceptsIn('Retail sales', 'en').map(({ id }) => id)).toEqual(['retail sales']);
  });
});
