import { tokenRoute } from '../../http/token-route.ts';
import { READERSHIP_QUERY, readReadership } from './read-readership.ts';
import { readershipSchema } from './readership-schema.ts';

/** GET /api/v1/desk/readership */
export const readershipCall = tokenRoute({
  method: 'GET',
  path: '/api/v1/desk/readership',
  about:
    'How often stories were read, finished and checked in the last 7, 28 or 90 days, by day, story, section, and where readers came from.',
  who: 'see readership',
  scope: 'readership:read',
  query: READERSHIP_QUERY,
  returns: { status: 200, about: 'The counts. They say nothing of who read.', schema: readershipSchema },
  refuses: [404],
  call: async ({ context, query }) => ({ json: await readReadership(context, query) }),
});
