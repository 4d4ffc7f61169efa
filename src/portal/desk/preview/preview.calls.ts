import { z } from 'zod';
import { makePreviewLink, revokePreviewLink } from '../../../desk/preview/change-preview-links.ts';
import { LONGEST_LINK_NAME, PREVIEW_DAYS } from '../../../stories/preview/preview-link.ts';
import { listPreviewLinks } from '../../../stories/preview/preview-links.queries.ts';
import { tokenRoute } from '../../http/token-route.ts';
import { id, instant } from '../../json/desk-schemas.ts';
import { storyOf } from '../frame/desk-story.ts';
import { linkJson } from './preview.routes.ts';

const MOST_LISTED = 50;

const link = z
  .object({
    id,
    name: z.string().meta({ description: 'The recipient, as noted by the person who created it.' }),
    madeBy: z.string().nullable(),
    made: instant,
    expires: instant,
    revoked: instant.nullable(),
    opened: z.number().int().meta({ description: 'How often the preview was opened with this link.' }),
    lastOpened: instant.nullable(),
  })
  .meta({ id: 'PreviewLink' });

/** GET /api/v1/desk/stories/:id/preview-links */
export const previewLinksCall = tokenRoute({
  method: 'GET',
  path: '/api/v1/desk/stories/:id/preview-links',
  about: 'Lists the links that let people without an account read a story before publication, newest first.',
  who: 'write stories',
  scope: 'stories:read',
  returns: {
    status: 200,
    about: 'The links, without their URLs, which are shown only once.',
    schema: z.object({ links: z.array(link) }),
  },
  refuses: [404],
  call: async ({ context, params }) => {
    const { id: storyId } = await storyOf(context, params);
    return { json: { links: (await listPreviewLinks(context.reading, storyId, MOST_LISTED)).map(linkJson) } };
  },
});

/** POST /api/v1/desk/stories/:id/preview-links */
export const makePreviewLinkCall = tokenRoute({
  method: 'POST',
  path: '/api/v1/desk/stories/:id/preview-links',
  about: 'Creates a preview link. Its URL is only in this response.',
  who: 'write stories',
  scope: 'stories:write',
  body: z.strictObject({
    name: z.string().max(LONGEST_LINK_NAME).default('').meta({ description: 'Who it is for.' }),
    days: z
      .number()
      .int()
      .default(7)
      .meta({ description: `For how many days it works: ${PREVIEW_DAYS.join(', ')}.` }),
  }),
  returns: {
    status: 201,
    about: 'The link was created.',
    schema: z.object({ id, url: z.url(), expires: instant }),
  },
  refuses: [404, 409],
  call: async ({ context, params, body, by }) => {
    const { id: storyId } = await storyOf(context, params);
    const now = context.clock.now();
    const made = await context.store.write((writing) =>
      makePreviewLink(writing, by, { storyId, ...body }, now),
    );
    context.log.info({ by: by.member.id, story: storyId, link: made.id }, 'a preview link was made');
    const url = `${context.config.PUBLIC_URL}/preview/${made.token}`;
    return { status: 201, json: { id: made.id, url, expires: made.expiresAt.toISOString() } };
  },
});

/** DELETE /api/v1/desk/stories/:id/preview-links/:link */
export const revokePreviewLinkCall = tokenRoute({
  method: 'DELETE',
  path: '/api/v1/desk/stories/:id/preview-links/:link',
  about: 'Revokes a preview link; has no effect if it has already expired.',
  who: 'write stories',
  scope: 'stories:write',
  returns: { status: 204, about: 'The link no longer works.' },
  refuses: [404],
  call: async ({ context, params, by }) => {
    const { id: storyId } = await storyOf(context, params);
    const which = { storyId, id: params.link ?? '' };
    const now = context.clock.now();
    await context.store.write((writing) => revokePreviewLink(writing, by, which, now));
    context.log.info({ by: by.member.id, story: storyId, link: which.id }, 'a preview link was revoked');
    return {};
  },
});
