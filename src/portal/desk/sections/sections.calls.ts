import { z } from 'zod';
import { makeSection } from '../../../desk/sections/make-section.ts';
import { orderSections } from '../../../desk/sections/order-sections.ts';
import { removeSection } from '../../../desk/sections/remove-section.ts';
import { renameSection } from '../../../desk/sections/rename-section.ts';
import {
  LONGEST_SECTION_NAME,
  LONGEST_SECTION_SLUG,
  noSuchSection,
  orderSeen,
} from '../../../desk/sections/section.ts';
import { deskSections, findDeskSection } from '../../../desk/sections/sections.queries.ts';
import type { Reading, Writing } from '../../../store/database.ts';
import { tokenRoute } from '../../http/token-route.ts';
import { ifUnmodified, seenIn, seenTag, versionIn, versionTag } from '../../json/if-unmodified.ts';
import { sectionJson } from './sections.view.ts';

const PATH = '/api/v1/desk/sections';
const reads = { method: 'GET', who: 'write stories', scope: 'stories:read' } as const;
const changes = { who: 'manage sections', scope: 'sections:manage' } as const;
const text = z.string();
const whole = z.number().int();
const names = z
  .record(z.string(), z.string().max(LONGEST_SECTION_NAME))
  .meta({ description: 'Keyed by language tag, such as en.' });

const section = z
  .object({
    slug: text,
    names: z.record(text, text),
    version: whole.meta({ description: 'Incremented by each change of its names.' }),
    stories: whole.meta({ description: 'The number of stories in it, in every state except withdrawn.' }),
    shown: whole.meta({ description: 'How many of them are published.' }),
  })
  .meta({ id: 'DeskSection' });
const list = z.object({ sections: z.array(section) });

/** GET /api/v1/desk/sections */
export const sectionsCall = tokenRoute({
  ...reads,
  path: PATH,
  about: 'Lists the sections in the order readers see. Send the ETag to reorder them.',
  returns: { status: 200, about: 'The sections.', schema: list },
  call: ({ context }) => sectionsAnswered(context.reading, context.clock.now()),
});

/** POST /api/v1/desk/sections */
export const makeSectionCall = tokenRoute({
  ...changes,
  method: 'POST',
  path: PATH,
  about: 'Creates a section at the end; a slug that was deleted is restored.',
  body: z.strictObject({
    names,
    slug: z.string().max(LONGEST_SECTION_SLUG).default('').meta({
      description: 'Its slug, which cannot be changed later. If omitted, made from the first name.',
    }),
  }),
  returns: { status: 201, about: 'The section. Send its ETag to change it.', schema: section },
  refuses: [409],
  call: async ({ context, body, by }) => {
    const slug = await context.store.write((writing) => makeSection(writing, by, body));
    context.log.info({ by: by.member.id, section: slug }, 'a section was made');
    return {
      ...(await sectionAnswered(context.reading, slug, context.clock.now())),
      status: 201,
      headers: { Location: `${context.config.PUBLIC_URL}${PATH}/${slug}` },
    };
  },
});

/** PUT /api/v1/desk/sections */
export const orderSectionsCall = tokenRoute({
  ...changes,
  method: 'PUT',
  path: PATH,
  about: 'Reorders all sections.',
  takesVersion: true,
  body: z.strictObject({
    order: z.array(z.string()).max(1_000).meta({ description: 'The slug of every section, once each.' }),
  }),
  returns: { status: 200, about: 'The sections; the ETag is that of the new order.', schema: list },
  call: async ({ context, body, by, ifMatch }) => {
    const seen = seenIn(ifMatch);
    const now = context.clock.now();
    await context.store.write((writing) =>
      ifUnmodified(
        () => orderSections(writing, by, { slugs: body.order, seen }),
        async () => {
          const { json: current, etag } = await sectionsAnswered(writing, now);
          return { current, etag };
        },
      ),
    );
    context.log.info({ by: by.member.id }, 'the sections were put in order');
    return sectionsAnswered(context.reading, now);
  },
});

/** GET /api/v1/desk/sections/:slug */
export const sectionCall = tokenRoute({
  ...reads,
  path: `${PATH}/:slug`,
  about: 'Gets a section.',
  returns: { status: 200, about: 'The section. Send its ETag to change it.', schema: section },
  refuses: [404],
  call: ({ context, params }) => sectionAnswered(context.reading, params.slug, context.clock.now()),
});

/** PATCH /api/v1/desk/sections/:slug */
export const nameSectionCall = tokenRoute({
  ...changes,
  method: 'PATCH',
  path: `${PATH}/:slug`,
  about: 'Replaces all names of a section: a language that is omitted loses its name. The slug is unchanged.',
  takesVersion: true,
  body: z.strictObject({ names }),
  returns: { status: 200, about: 'The section; the ETag is that of its new version.', schema: section },
  refuses: [404],
  call: async ({ context, params: { slug = '' }, body, by, ifMatch }) => {
    const version = versionIn(ifMatch);
    const now = context.clock.now();
    await context.store.write((writing) =>
      ifUnmodified(
        () => renameSection(writing, by, { slug, version, names: body.names }),
        () => sectionStanding(writing, slug, now),
      ),
    );
    context.log.info({ by: by.member.id, section: slug }, 'a section was named');
    return sectionAnswered(context.reading, slug, now);
  },
});

/** DELETE /api/v1/desk/sections/:slug */
export const removeSectionCall = tokenRoute({
  ...changes,
  method: 'DELETE',
  path: `${PATH}/:slug`,
  about: 'Deletes a section without stories.',
  returns: { status: 204, about: 'Deleted. Creating a section with the same slug restores it.' },
  refuses: [404, 409],
  call: async ({ context, params: { slug = '' }, by }) => {
    const now = context.clock.now();
    await context.store.write(async (writing) => {
      const standing = await findDeskSection(writing, slug, now);
      if (!standing) throw noSuchSection();
      await removeSection(writing, by, { slug, version: standing.version }, now);
    });
    context.log.info({ by: by.member.id, section: slug }, 'a section was removed');
    return {};
  },
});

async function sectionsAnswered(reading: Reading | Writing, now: Date) {
  const sections = await deskSections(reading, now);
  return { json: { sections: sections.map(sectionJson) }, etag: seenTag(orderSeen(sections)) };
}

async function sectionAnswered(reading: Reading | Writing, slug = '', now: Date) {
  const found = await findDeskSection(reading, slug, now);
  if (!found) throw noSuchSection();
  return { json: sectionJson(found), etag: versionTag(found.version) };
}

async function sectionStanding(writing: Writing, slug: string, now: Date) {
  const { json: current, etag } = await sectionAnswered(writing, slug, now);
  return { current, etag };
}
