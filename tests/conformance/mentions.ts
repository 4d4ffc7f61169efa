import { join } from 'node:path';
import { NO_NAMES } from '../../src/entities/mentions/known-names.ts';
import type { FoundMention } from '../../src/entities/mentions/mention.ts';
import { readMentions } from '../../src/entities/mentions/read-mentions.ts';
import { findRoles } from '../../src/entities/mentions/roles/find-roles.ts';
import { proseText } from '../../src/evidence/claims/prose.ts';
import type { CorpusResult } from './corpus.ts';
import { dryImport } from './dry-import.ts';

const ORGANISATIONS = [
  'Central Military Commission',
  'Free Russia Foundation',
  'Hikvision',
  'North China Research Institute of Electro-Optics',
  'Wuhan Global Sensor Technology Company',
  'Wuhan Tongsheng Technology Company',
  'iRay Technology',
];
const PEOPLE = ['Biden', 'Vladimir Putin', 'Zhang Youxia'];
const TOWNS = ['Moscow'];
const COUNTRIES = ['China', 'Russia', 'Ukraine', 'United States'];
const ROLES = [
  'China supplies Russia: UAV engines and turbojet engines; cruise missiles',
  'Hikvision supplies Russia: optical components; tanks and armored vehicles',
  'North China Research Institute of Electro-Optics supplies Russia: military optics; tanks and armored vehicles',
  'Wuhan Global Sensor Technology Company supplies Russia: optical components; tanks and armored vehicles',
  'Wuhan Tongsheng Technology Company supplies Russia: optical components; tanks and armored vehicles',
  'Zhang Youxia directs Central Military Commission: ; ',
  'iRay Technology supplies Russia: military optics; tanks and armored vehicles',
];

/** Who and what the page of an existing portal names, and nobody else; who it says supplies what, to whom, and on whose word. */
export async function checkMentions(corpora: string): Promise<CorpusResult> {
  const [item] = await dryImport([join(corpora, '../reference/portal-page.txt')]);
  const draft = item?.draft;
  if (!draft) throw new Error('the page was not read as a story');
  const { language, headline, standfirst, body, lead } = draft;
  const caption = lead?.caption ?? null;
  const found = readMentions({ language, headline, standfirst, body, caption }, NO_NAMES);
  const texts = { text: proseText(body), caption: caption ?? '' };
  const roles = (['text', 'caption'] as const).flatMap((place) =>
    findRoles({
      language,
      text: texts[place],
      date: null,
      mentions: found.filter((mention) => mention.place === place),
      all: found,
    }),
  );
  const names = (wanted: (mention: FoundMention) => boolean) =>
    [...new Set(found.filter(wanted).map(({ name }) => name))].sort();
  const of = (name: string) => found.find((mention) => mention.name === name);
  const checks: [string, boolean][] = [
    [
      'organisations',
      same(
        names(({ schema }) => schema !== 'Person' && schema !== 'Place'),
        ORGANISATIONS,
      ),
    ],
    [
      'people',
      same(
        names(({ schema }) => schema === 'Person'),
        PEOPLE,
      ),
    ],
    [
      'countries',
      same(
        names(({ schema, country }) => schema === 'Place' && country !== null),
        COUNTRIES,
      ),
    ],
    [
      'towns',
      same(
        names(({ schema, country }) => schema === 'Place' && country === null),
        TOWNS,
      ),
    ],
    ['the foundation is no company', of('Free Russia Foundation')?.schema === 'Organization'],
    ['the commission is a public body of China', of('Central Military Commission')?.country === 'CN'],
    ['companies of China', ['Hikvision', 'iRay Technology'].every((name) => of(name)?.country === 'CN')],
    [
      'who Putin is',
      of('Vladimir Putin')?.role === 'Russian President' && of('Vladimir Putin')?.country === 'RU',
    ],
    ['who Zhang is', /^General, vice chairman of China's Central/.test(of('Zhang Youxia')?.role ?? '')],
    [
      'roles',
      same(
        roles
          .map(({ kind, from, to, goods, endUse }) => `${from.name} ${kind} ${to?.name}: ${goods}; ${endUse}`)
          .sort(),
        ROLES,
      ),
    ],
    [
      'on the word of officials who are not named',
      roles
        .filter(({ kind }) => kind === 'supplies')
        .every(({ attribution }) => attribution?.kind === 'anonymous'),
    ],
    [
      'goods are linked to codes',
      roles.filter(({ goods }) => goods.includes('optic')).every(({ baskets }) => baskets.includes('optics')),
    ],
  ];
  const failed = checks.filter(([, holds]) => !holds);
  return {
    name: 'who the portal page names',
    measure: 'of what it says is found, and nothing else',
    rate: (checks.length - failed.length) / checks.length,
    floor: 1,
    lines: failed.map(([what]) => `wrong: ${what}`),
  };
}

const same = (a: readonly string[], b: readonly string[]) =>
  JSON.stringify(a) === JSON.stringify([...b].sort());
