import type { Route } from '../route.ts';
import { RESPONSES } from './schemas.ts';

/** What the API's description says of a route; routes that are no part of the API are hidden from it. */
export function openApiSchema(route: Route): Record<string, unknown> {
  if (route.face !== 'api') return { hide: true };
  const properties = Object.fromEntries(
    Object.entries(route.query).map(([name, field]) => [
      name,
      {
        type: 'string',
        description: `Takes ${field.takes}.`,
        maxLength: field.most,
        ...(!field.pattern.flags.includes('u') && { pattern: field.pattern.source }),
      },
    ]),
  );
  const names = [...route.path.matchAll(/:([a-z]+)/gi)].map(([, name = '']) => name);
  return {
    summary: route.about,
    tags: [tagOf(route.path)],
    ...(Object.keys(properties).length > 0 && { querystring: { type: 'object', properties } }),
    ...(names.length > 0 && {
      params: {
        type: 'object',
        properties: Object.fromEntries(names.map((name) => [name, { type: 'string' }])),
        required: names,
      },
    }),
    ...(route.path.endsWith('.csv') && { produces: ['text/csv'] }),
    ...(RESPONSES[route.path] && { response: RESPONSES[route.path] }),
  };
}

/** What a part of the API is about: the first word of its path. */
function tagOf(path: string): string {
  return /^\/api\/v1\/([a-z]+)/.exec(path)?.[1] ?? 'stories';
}
