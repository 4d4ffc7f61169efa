import { describe, expect, it } from 'vitest';
import { translate } from '../src/evidence/foreign/translate.ts';

// Titles and headers of ordinary tables in the languages that most are in.

describe('titles of tables in other languages', () => {
  it.each([
    ['es', 'Ingresos por remesas por entidad federativa', 'remittances by state'],
    ['es', 'Desahucios por comunidad autónoma', 'evictions by autonomous region'],
    ['de', 'Auftragseingang nach Monaten', 'orders by month'],
    ['de', 'Abschiebungen nach Bundesländern', 'deportations by state'],
    ['it', 'Rimesse degli emigrati per provincia', 'remittances by province'],
    ['it', 'Infortuni mortali sul lavoro per regione', 'workplace deaths by region'],
    ['pt', 'Remessas de emigrantes por distrito', 'remittances by district'],
    ['pt', 'Crédito malparado por setor', 'non-performing loans by sector'],
    ['fr', "Recettes du budget général de l'État", 'government revenue'],
    ['ru', 'Среднемесячная заработная плата по субъектам РФ', 'average wage by regions'],
  ])('%s: %s', (language, title, english) => {
    const { text, unknown } = translate(title, language);
    expect(unknown).toEqual([]);
    expect(text.toLowerCase()).toBe(english);
  });
});
