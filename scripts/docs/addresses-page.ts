import { ROUTES } from '../../src/portal/routes.ts';

const FACES = { page: 'For people', machine: 'For machines', api: 'The API' } as const;

/** docs/addresses.md, from the one table of routes. */
export function addressesPage(): string {
  const parts = Object.entries(FACES).map(([face, title]) => {
    const rows = ROUTES.filter((route) => route.face === face).map(({ path, about, query, who }) => {
      const fields = Object.keys(query).map((name) => `\`${name}\``);
      const address = path.replace(/\(\^[^)]*(\([^)]*\)[^)]*)*\)/g, '');
      return `| \`${address}\` | ${about} | ${fields.join(' ')} | ${who} |`;
    });
    return `## ${title}\n\n| address | what it is | query fields | who |\n| --- | --- | --- | --- |\n${rows.join('\n')}`;
  });
  return `# Addresses

Generated from \`src/portal/routes.ts\` by \`npm run docs\`. All of them are read with GET or HEAD. A query field that is not listed is dropped; a wrong value of one that is gets one clear error.

${parts.join('\n\n')}
`;
}
