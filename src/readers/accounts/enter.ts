import { randomBytes } from 'node:crypto';
import type { BetterAuthPlugin } from 'better-auth';
import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { z } from 'zod';

/** How long a code is accepted, in seconds. */
const CODE_WITHIN = 600;

/**
 * Logs in a member who authenticated with our own methods: a password we have checked, or a mailed link. If the account
 * has a second step, it returns the challenge for it and creates no session, so that a link never bypasses the code.
 */
export function enterPlugin() {
  return {
    id: 'enter',
    endpoints: {
      enter: createAuthEndpoint.serverOnly(
        {
          method: 'POST',
          body: z.object({ userId: z.string(), passed: z.enum(['password', 'link']).default('link') }),
          requireHeaders: true,
        },
        async (ctx) => {
          const { context } = ctx;
          const user = await context.internalAdapter.findUserById(ctx.body.userId);
          if (!user) throw ctx.error('UNAUTHORIZED');
          if ((user as { twoFactorEnabled?: boolean }).twoFactorEnabled) {
            const cookie = context.createAuthCookie('two_factor', { maxAge: CODE_WITHIN });
            const identifier = `2fa-${randomBytes(18).toString('base64url')}`;
            const expiresAt = new Date(Date.now() + CODE_WITHIN * 1000);
            await context.internalAdapter.createVerificationValue({ value: user.id, identifier, expiresAt });
            await context.internalAdapter.createVerificationValue({
              value: '0',
              identifier: `2fa-attempts-${identifier}`,
              expiresAt,
            });
            await ctx.setSignedCookie(cookie.name, identifier, context.secret, cookie.attributes);
            return { needs: 'code' as const };
          }
          // Without `true` better-auth replaces the value with the field's default.
          const { passed } = ctx.body;
          const session = await context.internalAdapter.createSession(user.id, false, { passed }, true);
          await setSessionCookie(ctx, { session, user });
          return { needs: null };
        },
      ),
    },
  } satisfies BetterAuthPlugin;
}
