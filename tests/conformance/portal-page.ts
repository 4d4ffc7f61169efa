import { join } from 'node:path';
import { itemJson } from '../../src/intake/item-json.ts';
import { bodyText } from '../../src/stories/body.ts';
import type { CorpusResult } from './corpus.ts';
import { dryImport } from './dry-import.ts';

/** The page of an existing portal, whose every part is known. */
export async function checkPortalPage(corpora: string): Promise<CorpusResult> {
  const items = await dryImport([join(corpora, '../reference/portal-page.txt')]);
  const item = items[0];
  const draft = item?.draft;
  const text = draft ? bodyText(draft.body) : '';
  const json = item ? itemJson(item) : {};
  const checks: [string, boolean][] = [
    ['one story', items.length === 1 && item?.status === 'taken'],
    [
      'headline',
      draft?.headline === 'US: China strengthens Russian war machine with surging equipment sales',
    ],
    ['time as stated', json.published === '2024-05-09T06:56:31'],
    ['no zone stated', draft?.zoneStated === false],
    ['source', draft?.source.name === 'International Identities news portal'],
    ['no agency claimed for the text', draft?.agency === null],
    ['dateline', draft?.dateline === 'WASHINGTON'],
    ['five paragraphs', draft?.body.content.length === 5],
    ['first paragraph', text.startsWith('China has surged sales to Russia of machine tools')],
    ['last paragraph', text.endsWith('a group that advocates for civil society development.')],
    ['caption', draft?.lead?.caption?.endsWith('during a meeting outside Moscow on Nov. 8, 2023.') === true],
    ['credit', draft?.lead?.credit === 'Kremlin photo via AP'],
    [
      'no menu and no list of links',
      !/Member Login|Sitemap|Related information|Canton Fair|Panera|Disney|Recommended/.test(text),
    ],
    ['another organisation’s copy', draft?.source.policy === 'linked'],
  ];
  const failed = checks.filter(([, holds]) => !holds);
  return {
    name: 'portal page',
    measure: 'of its parts are right',
    rate: (checks.length - failed.length) / checks.length,
    floor: 1,
    lines: failed.map(([what]) => `wrong: ${what}`),
  };
}
