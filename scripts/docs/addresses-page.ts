import { ROUTES } from '../../src/portal/server/routes.ts';
import { PERMISSIONS } from '../../src/readers/permission.ts';

const FACES = { page: 'For people', machine: 'For machines', api: 'The API' } as const;

/** docs/addresses.md, from the one table of routes. */
export function addressesPage(): string {
  const parts = Object.entries(FACES).map(([face, title]) => {
    const rows = ROUTES.filter((route) => route.face === face).map((route) => {
      const { path, about, query, who, method } = route;
      const fields = Object.keys(query).map((name) => `\`${name}\``);
      const address = path.replace(/\(\^(?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g, '');
      const asked = 'scope' in route ? `${route.scope ?? 'any token'}, ${who}` : who;
      return `| \`${method} ${address}\` | ${about} | ${fields.join(' ')} | ${asked} |`;
    });
    return `## ${title}\n\n| address | what it is | query fields | who |\n| --- | --- | --- | --- |\n${rows.join('\n')}`;
  });
  return `# Addresses

Generated from \`src/portal/routes.ts\` by \`npm run docs\`. What is read with GET can be asked with HEAD, too. A query field that is not listed is dropped, under \`/api/v1/desk\` refused; a wrong value of one that is gets one clear error. Of what takes a token, the last column begins with its scope.

${parts.join('\n\n')}

${rolesTable()}
`;
}

/** With the table of addresses, which role reaches which: a change of either is seen by whoever reads the change. */
function rolesTable(): string {
  const rows = Object.entries(PERMISSIONS).map(([who, roles]) => `| ${who} | ${roles.join(', ')} |`);
  return `## Who may\n\n| who | roles |\n| --- | --- |\n${rows.join('\n')}`;
}
