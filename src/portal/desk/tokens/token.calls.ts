import { z } from 'zod';
import { SCOPE_NAMES } from '../../../readers/tokens/token.ts';
import { tokenRoute } from '../../http/token-route.ts';
import { id, instant, role } from '../../json/desk-schemas.ts';

/** GET /api/v1/desk/token: the owner of this token, and its current permissions. */
export const tokenCall = tokenRoute({
  method: 'GET',
  path: '/api/v1/desk/token',
  about: 'Gets the token itself: its member and current permissions.',
  who: 'use tokens',
  scope: null,
  returns: {
    status: 200,
    about: 'The token.',
    schema: z.object({
      id,
      name: z.string(),
      scopes: z.array(z.enum(SCOPE_NAMES)),
      expires: instant,
      member: z.object({ id, name: z.string(), role }),
    }),
  },
  call: async ({ caller }) => {
    const { tokenId, tokenName, scopes, expiresAt, session } = caller;
    const { id: memberId, name, role: is } = session.member;
    return {
      json: {
        id: tokenId,
        name: tokenName,
        scopes,
        expires: expiresAt.toISOString(),
        member: { id: memberId, name, role: is },
      },
    };
  },
});
