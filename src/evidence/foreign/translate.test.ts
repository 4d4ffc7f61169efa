import { expect, it } from 'vitest';
import { translate } from './translate.ts';

/** Headers and titles as offices write them, and what they are in English. */
const WHOLE: readonly (readonly [language: string, header: string, english: string])[] = [
  // Compounds of words that are known.
  ['de', 'Krankenhausbetten', 'hospital beds'],
  ['de', 'Jugendarbeitslosigkeit', 'youth unemployment'],
  ['de', 'Milchkuhbestand', 'dairy cow stock'],
  ['nl', 'ziekenhuisbedden', 'hospital beds'],
  ['sv', 'sjukhuspatienter', 'hospital patients'],
  // Endings and letters that could not be written.
  ['de', 'Krankenhaeuser', 'hospitals'],
  ['fr', 'annee', 'year'],
  ['es', 'camas', 'beds'],
  ['ru', 'Численность безработных', 'unemployed people'],
  ['pl', 'Liczba szpitali', 'number of hospitals'],
  // Adjectives go before the noun, and what became of something behind it.
  ['fr', 'films français', 'French films'],
  ['es', 'Población extranjera', 'foreign population'],
  ['fr', 'musées ouverts', 'open museums'],
  ['de', 'verkaufte Bücher', 'books sold'],
  ['it', 'libri venduti', 'books sold'],
  ['ar', 'المتاحف المفتوحة', 'open museums'],
  // One noun behind another.
  ['pl', 'Liczba lekarzy dentystów', 'number of dentists'],
  ['ru', 'Площадь лесов', 'forest area'],
  ['sv', 'Antal museer', 'number of museums'],
  ['zh', '城镇居民人均可支配收入', 'urban inhabitants disposable income'],
  // Units and scales.
  ['de', 'Patienten in 1000', 'patients in 1000'],
  ['de', 'Umsatz (Mio. EUR)', 'turnover (million EUR)'],
  ['fr', 'dépenses (M€)', 'spending (million €)'],
  ['de', 'Umsatz in T€', 'turnover in thousand €'],
  ['es', 'ventas (millones de euros)', 'sales (million EUR)'],
  ['pl', 'eksport (mln zł)', 'exports (million PLN)'],
  ['ru', 'население, тыс. человек', 'population, thousand persons'],
  ['zh', '旅客周转量（亿人公里）', 'passenger traffic (hundred million passenger kilometres)'],
  ['ar', 'الصادرات (مليون ريال)', 'exports (million rials)'],
  ['sv', 'sysselsatta, 1000-tal', 'employed people, thousand'],
  // Parts of the column before.
  ['fr', 'dont étrangers', 'of which foreigners'],
  ['es', 'de los cuales extranjeros', 'of which foreigners'],
  ['it', 'di cui stranieri', 'of which foreigners'],
  ['ru', 'в том числе женщины', 'of which women'],
  ['zh', '其中女性', 'of which women'],
  ['ar', 'منهم إناث', 'of which women'],
  // What is written for the eye alone.
  ['es', 'N.º de accidentes', 'number of accidents'],
  ['es', 'Alumnos/as matriculados/as', 'pupils enrolled'],
  ['es', 'Delitos por cien mil habitantes', 'crimes per 100,000 inhabitants'],
  ['de', 'Schüler*innen', 'pupils'],
  ['de', 'Betten je 100.000 Einwohner', 'beds per 100,000 inhabitants'],
  ['fr', 'Étudiant·e·s', 'students'],
  ['fr', 'Salarié(e)s', 'employees'],
  // Words that link others are no forms of words that are known.
  ['es', 'Personas no residentes', 'persons not resident'],
  ['nl', 'Bevolking op 1 januari', 'population on 1 January'],
  // What "by" is said of stands before it.
  ['tr', 'Yaş grubuna göre işsizlik oranı', 'unemployment rate by age group'],
  ['tr', 'Nüfus, illere göre', 'population, by province'],
  // A phrase of words that English has as well.
  ['de', 'Wind an Land', 'onshore wind'],
  ['fr', 'Prix de vente au détail', 'retail prices'],
  ['da', 'Nyregistrerede personbiler efter drivmiddel', 'new car registrations by fuel'],
  ['no', 'Overnattinger etter fylke', 'overnight stays by county'],
  ['fi', 'Työttömyysaste alueittain', 'unemployment rate by region'],
  ['cs', 'Průměrná hrubá měsíční mzda', 'average wage'],
];

it.each(WHOLE)('%s: %s', (language, header, english) => {
  const { text, unknown } = translate(header, language);
  expect({ text: text.toLowerCase(), unknown }).toEqual({ text: english.toLowerCase(), unknown: [] });
});

it.each([
  ['de', 'Überschuldete Haushalte', 'Überschuldete'],
  ['fr', 'Ménages surendettés', 'surendettés'],
  ['pl', 'Wskaźnik dobrostanu', 'dobrostanu'],
  ['zh', '居民获得感', '获得感'],
])('says which words of it nobody knows: %s, %s', (language, header, unknown) => {
  expect(translate(header, language).unknown).toEqual([unknown]);
});

it('takes none of two words that accents alone tell apart for the other', () => {
  expect(translate('län', 'sv').text).toBe('county');
  expect(translate('lån', 'sv').text).toBe('loans');
  expect(translate('lan', 'sv').unknown).toEqual(['lan']);
});

it('leaves unknown what may be one thing or another', () => {
  // Thefts, or flights.
  expect(translate('vols', 'fr').unknown).toEqual(['vols']);
});
