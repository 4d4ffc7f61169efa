import type { Person } from '../../../readers/people/people.queries.ts';
import { listPeople } from '../../../readers/people/people.queries.ts';
import { writeCursor } from '../../http/cursor.ts';
import type { MakeOwnPage } from '../../http/own-page.ts';
import type { PermittedVisitor } from '../../http/visitor.ts';
import { csvField } from '../../json/csv.ts';
import { cutPage, nextPage } from '../../json/next-page.ts';
import { peopleWanted } from './people.routes.ts';

type Manager = PermittedVisitor<'manage people'>;

const MOST = 10_000;

const row = ({ since, disabledAt, ...person }: Person) => ({
  id: person.id,
  name: person.name,
  email: person.email,
  role: person.role,
  language: person.language,
  since: since.toISOString(),
  closed: disabledAt?.toISOString() ?? null,
  twoStep: person.twoStep,
  passkeys: person.passkeys,
  demo: person.demo,
});

/** GET /desk/people.json */
export const peopleJson: MakeOwnPage<Manager> = async (context, { query }, { by }) => {
  const people = await listPeople(context.reading, by, { ...peopleWanted(query), most: MOST });
  const { page, cursor } = cutPage(people, MOST, (last) =>
    writeCursor({ publishedAt: last.since, id: last.id }),
  );
  const { next } = nextPage(context, '/desk/people.json', query, cursor);
  const text = JSON.stringify({ people: page.map(row), next });
  return { status: 200, type: 'application/json; charset=utf-8', text, cacheTags: null };
};

/** GET /desk/people.csv: https://www.rfc-editor.org/rfc/rfc4180 */
export const peopleCsv: MakeOwnPage<Manager> = async ({ reading }, { query }, { by }) => {
  const people = await listPeople(reading, by, { ...peopleWanted(query), most: MOST });
  const rows = people.slice(0, MOST).map(row);
  const names = ['id', 'name', 'email', 'role', 'language', 'since', 'closed', 'twoStep', 'passkeys', 'demo'];
  const lines = rows.map((person) =>
    Object.values(person)
      .map((value) => csvField(typeof value === 'boolean' ? String(value) : value))
      .join(','),
  );
  const bytes = `${[names.join(','), ...lines].join('\r\n')}\r\n`;
  return { download: 'people.csv', type: 'text/csv; charset=utf-8; header=present', bytes };
};
