import { describe, expect, it } from 'vitest';
import { fixedClock } from '../../clock.ts';
import type { InterfaceLanguage } from '../../words/languages.ts';
import type { Part } from '../../words/message.ts';
import {
  sampleDossier,
  sampleListStatus,
  sampleRelation,
  sampleSide,
  sampleStatement,
} from '../gallery/entity-samples.ts';
import type { Edition } from '../site/edition.ts';
import { editionOf } from '../site/edition.ts';
import { testConfig } from '../testing/testing-parts.ts';
import { dossierView } from './dossier.view.ts';
import { dossierJson } from './entity-json.ts';

const edition = (language: InterfaceLanguage = 'en'): Edition =>
  editionOf({ config: testConfig(), clock: fixedClock('2026-11-25T12:00:00Z') }, language);
const textOf = (parts: readonly Part[]) => parts.map(({ text }) => text).join('');

describe('a dossier in words', () => {
  it('says exactly what a person decided of a list, and warns where the copy is old or gone', () => {
    const [status] = dossierView(sampleDossier(), edition()).lists?.items ?? [];
    expect(textOf(status?.sentence ?? [])).toBe(
      'A person at this newsroom decided on 20 November 2026 that this is entry 4711 of the Sample List of Companies (version 3, of 1 February 2026).',
    );
    const [found] =
      dossierView(sampleDossier({ lists: [sampleListStatus({ automatic: true })] }), edition()).lists
        ?.items ?? [];
    expect(textOf(found?.sentence ?? [])).toMatch(
      /^Matched automatically on 20 November 2026, .* with entry 4711 of the Sample List .*; not yet reviewed by an editor\.$/,
    );
    expect(status?.warning).toContain('90 days old');
    const whole = sampleListStatus();
    const behind = { number: 1, asOf: '2021-07-31', importedAt: '2026-01-01T00:00:00.000Z' };
    const half = { ...whole, version: { ...whole.version, missing: ['sdn.csv'], behind } };
    const [of] = dossierView(sampleDossier({ lists: [half] }), edition()).lists?.items ?? [];
    expect(textOf(of?.sentence ?? [])).toContain(
      '(version 3, of 1 February 2026, without sdn.csv, and the rest from version 1, of 31 July 2021).',
    );
    expect(dossierJson(sampleDossier({ lists: [half] }), null, '').lists).toMatchObject([
      { version: 3, versionMissing: ['sdn.csv'], versionBehind: { version: 1, versionOf: '2021-07-31' } },
    ]);
    const fresh = sampleListStatus({ age: { days: 2, stale: false, asOf: '2026-11-23' } });
    expect(dossierView(sampleDossier({ lists: [fresh] }), edition()).lists?.items[0]?.warning).toBeNull();
    expect(status?.withheld).toBeNull();
    const kept = sampleListStatus({ redistributable: false });
    expect(dossierView(sampleDossier({ lists: [kept] }), edition()).lists?.items[0]?.withheld).toContain(
      'is not handed on here',
    );
    const gone = sampleListStatus({ age: null });
    expect(dossierView(sampleDossier({ lists: [gone] }), edition()).lists?.items[0]?.warning).toContain(
      'no longer holds',
    );
    expect(dossierView(sampleDossier({ lists: [] }), edition()).lists).toBeNull();
  });

  it('says who says so: the source named, one that is anonymous, or the story itself', () => {
    const { items } = dossierView(sampleDossier(), edition()).said;
    expect(textOf(items[0]?.what ?? [])).toBe('Sample Optics is said to supply Sample Instruments');
    expect(textOf(items[0]?.who ?? [])).toBe(
      'Said by two people who know the contracts, on condition of anonymity · in A headline of ordinary length says what happened, 20 November 2026',
    );
    expect(textOf(items[2]?.what ?? [])).toBe('Sample Optics is said to supply a party nobody names');
    expect(textOf(items[2]?.who ?? [])).toContain('Said by the story itself');
  });

  it('has one name of every other script at its head, and the time of everything that has one', () => {
    const view = dossierView(sampleDossier(), edition());
    expect(textOf(view.scripts)).toBe('样本光学 · Сэмпл Оптикс');
    expect(view.timeline?.items.map(({ date }) => date)).toEqual([
      'March 2001',
      '1 May 2024',
      '1 May 2024',
      '1 June 2025',
      '20 November 2026',
    ]);
  });

  it('draws at most twelve parties on a side, each once, and counts the rest', () => {
    const relations = Array.from({ length: 15 }, (_, at) =>
      sampleRelation({ id: `${at}`, to: sampleSide(`Buyer ${at % 14}`) }),
    );
    const { graph } = dossierView(sampleDossier({ relations }), edition());
    expect([graph?.before.length, graph?.after.length, graph?.more]).toEqual([
      0,
      12,
      '2 more are in the table.',
    ]);
    expect(graph?.table.rows).toHaveLength(15);
    expect(dossierView(sampleDossier({ relations: [] }), edition()).graph).toBeNull();
  });

  it('stays light, however much is known', () => {
    const relations = Array.from({ length: 500 }, (_, at) =>
      sampleRelation({ id: `${at}`, to: sampleSide(`Buyer ${at}`) }),
    );
    const statements = Array.from({ length: 900 }, (_, at) => sampleStatement('alias', `Name ${at}`));
    const view = dossierView(sampleDossier({ relations, statements }), edition());
    expect([view.said.items.length, view.said.more]).toEqual([30, '470 more are in the table.']);
    expect(view.graph?.table).toMatchObject({ more: '350 more are in the data below.' });
    expect(view.statements).toMatchObject({ more: '750 more are in the data below.' });
  });

  it('keeps names that run the other way apart from the words around them', () => {
    const { said } = dossierView(sampleDossier(), edition('ar'));
    expect(textOf(said.items[0]?.what ?? [])).toContain('\u2068Sample Optics\u2069');
  });
});
