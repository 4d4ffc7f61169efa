import openapiTS, { astToString } from 'openapi-typescript';
import { openApiDocument } from '../../src/portal/api/openapi.ts';
import { ROUTES } from '../../src/portal/server/routes.ts';

const HEAD = '// Generated from the routes of the API by `npm run docs`: change those, not this.\n\n';

/** The types of the API's client, from the one table of routes. */
export async function clientTypes(): Promise<string> {
  const document = openApiDocument(ROUTES, { name: 'Sourceline', url: 'https://news.example' });
  // It adds names of its own to what it is given.
  return HEAD + astToString(await openapiTS(JSON.parse(JSON.stringify(document))));
}
