import { expect, it } from 'vitest';
import { languageOf } from './which-language.ts';

it.each([
  ['de', ['Krankenhäuser und Betten', 'Jahr', 'Krankenhäuser']],
  ['de', ['Hospitals in Germany', 'Jahr', 'Bundesland', 'Krankenhäuser', 'Patienten']],
  ['fr', ['Nuitées par région', 'annee', 'region', 'nuitees']],
  ['es', ['Camas por comunidad autónoma', 'Periodo', 'Total']],
  ['pt', ['Incêndios rurais', 'Ano', 'Número de incêndios', 'Área ardida (ha)']],
  ['sv', ['Folkmängd efter län', 'år', 'län', 'folkmängd']],
  ['da', ['Boliger efter kommune', 'år', 'kommune', 'antal boliger']],
  ['ru', ['Численность населения', 'Год', 'Регион']],
  ['uk', ['Чисельність населення', 'Рік', 'Кількість']],
  ['zh', ['人口', '年份', '总人口']],
  ['ja', ['人口の推移', '年', '総人口']],
  ['ar', ['عدد السكان', 'السنة']],
  ['other', ['Népesség megyénként', 'Év', 'Megye', 'Népesség']],
])('%s', (language, texts) => {
  expect(languageOf(texts)).toBe(language);
});

it.each([
  [['Unemployment rate by region', 'year', 'region', 'rate']],
  [['Population of communes', 'code', 'commune', 'population', 'total']],
  [['Energy prices', 'date', 'diesel', 'gas', 'petrol']],
  [['Votes by party', 'constituency', 'Die Linke', 'Forza Italia', 'votes']],
  [['Türkiye: imports', 'period', 'value']],
])('is English: %j', (texts) => {
  expect(languageOf(texts)).toBeNull();
});
