import { describe, expect, it } from 'vitest';
import { stemsOf, wordsOf } from '../../language/stems.ts';
import { conceptsIn, findConcepts } from './lexicon.ts';
import { ENTRIES as entries } from './measure-entries.ts';
import { rulesOf } from './measure-kinds.ts';

const LANGUAGES = ['en', 'fr', 'ru', 'zh', 'ar'] as const;
const UNITS = new Set(
  `% case child claim cm day death decision dose hectare hectolitre hour kilometer km² litre m³ megawatt minute mm month night
  person point ppm student teu tonne tonne/hectare USD/barrel year °C abortion accident application arrest attack barrel bed bicycle
  birth book car cigarette company crime crossing disaster divorce donation dwelling earthquake farm fire flight flood goal head
  homicide household letter licence marriage medal parcel partnership passenger patent patient permit prescription pupil robot
  satellite seat species storm strike subscription theft ticket transplant tree trip vacancy visa visit vote warhead bankruptcy`
    .split(/\s+/)
    .concat('per 1000', 'per 100000'),
);

/** Words that two concepts have: of the same as a rate and as a number, or words of two senses, which the table tells apart. */
const SHARED = new Set([
  'en aid',
  'en consum price',
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
  'fr san emploi',
  'fr vol',
  'ru безработн',
  'ru пострада',
  'zh 旅 客',
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

describe('sentences of news', () => {
  it.each([
    ['en', 'Some 2,300 children a year came into the world there.', 'births'],
    ['en', 'The island’s schools had an enrolment of 4,100.', 'pupils'],
    ['en', 'The museum drew 51,000 visitors.', 'museum visits'],
    ['en', 'Georgians filed 2,100 first-time applications.', 'asylum applications'],
    ['en', 'Norwegian prisons held 3,200 people.', 'prisoners'],
    ['en', 'The government owed half as much as a year’s output.', 'government debt'],
    ['en', 'Farmers reaped 4.1 tonnes of oats per hectare.', 'crop yield'],
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
