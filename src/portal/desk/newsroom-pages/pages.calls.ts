import { z } from 'zod';
import {
  changePage,
  removePage,
  restorePage,
  setPageState,
} from '../../../desk/newsroom-pages/change-page.ts';
import { makePage } from '../../../desk/newsroom-pages/make-page.ts';
import { noSuchPage, type PageKeeper } from '../../../desk/newsroom-pages/page-change.ts';
import type { Reading, Writing } from '../../../store/database.ts';
import { isId } from '../../../store/ids.ts';
import type { Body } from '../../../stories/body.ts';
import { findNewsroomPage, pageVersions } from '../../../stories/newsroom-pages/newsroom-page.queries.ts';
import { newPageContent, PAGE_STEPS, pageContent } from '../../../stories/newsroom-pages/newsroom-page.ts';
import { readBody } from '../../../stories/read-body.ts';
import { tokenRoute } from '../../http/token-route.ts';
import { body } from '../../json/desk-schemas.ts';
import { ifUnmodified, versionIn, versionTag } from '../../json/if-unmodified.ts';
import { dataOf } from '../resource/resource.ts';
import { PAGES } from './pages.resource.ts';

const PATH = '/api/v1/desk/pages';
const ONE = `${PATH}/:id`;
const MOST_VERSIONS = 100;
const keeps = { who: 'manage pages', scope: 'pages:manage' } as const;
const text = z.string();
const time = z.iso.datetime();

const page = (PAGES.rowSchema as z.ZodObject).extend({ body }).meta({ id: 'NewsroomPage' });
const returned = {
  status: 200,
  about: 'The page. Send its ETag to change it.',
  schema: page,
} as const;
/** The page itself parses its text; this schema only describes it. */
const described = { body: body.transform((sent): Body => readBody(sent)) };

/** POST /api/v1/desk/pages */
export const makePageCall = tokenRoute({
  ...keeps,
  method: 'POST',
  path: PATH,
  about: 'Creates a page as a draft.',
  body: newPageContent.extend(described),
  returns: { ...returned, status: 201 },
  refuses: [404, 409],
  call: async ({ context, body: sent, by }) => {
    const id = await context.store.write((writing) => makePage(writing, by, sent, context.clock.now()));
    context.log.info({ by: by.member.id, page: id }, 'a page was made');
    return {
      ...(await pageAnswered(context.reading, id)),
      status: 201,
      headers: { Location: `${context.config.PUBLIC_URL}${PATH}/${id}` },
    };
  },
});

/** GET /api/v1/desk/pages/:id */
export const pageCall = tokenRoute({
  ...keeps,
  method: 'GET',
  path: ONE,
  about: 'Gets a page.',
  returns: returned,
  refuses: [404],
  call: ({ context, params }) => pageAnswered(context.reading, params.id),
});

/** PUT /api/v1/desk/pages/:id */
export const changePageCall = changing({
  method: 'PUT',
  path: ONE,
  about: 'Replaces the content of a page; if it is published, readers see the change immediately.',
  body: pageContent.extend(described),
  refuses: [404, 409],
  change: (writing, by, seen, sent, now) => changePage(writing, by, seen, sent, now),
});

/** POST /api/v1/desk/pages/:id/publish */
export const publishPageCall = changing({
  method: 'POST',
  path: `${ONE}/publish`,
  about:
    'Publishes a page. Refused if it has no text or still contains bracketed questions from its template.',
  body: z.strictObject({}),
  refuses: [404],
  change: (writing, by, seen, _, now) => setPageState(writing, by, seen, 'published', now),
});

/** POST /api/v1/desk/pages/:id/unpublish */
export const unpublishPageCall = changing({
  method: 'POST',
  path: `${ONE}/unpublish`,
  about: 'Unpublishes a page; it becomes a draft again.',
  body: z.strictObject({}),
  refuses: [404],
  change: (writing, by, seen, _, now) => setPageState(writing, by, seen, 'draft', now),
});

/** POST /api/v1/desk/pages/:id/restore */
export const restorePageCall = changing({
  method: 'POST',
  path: `${ONE}/restore`,
  about: 'Restores the text of an earlier version as a new one.',
  body: z.strictObject({ number: z.number().int().min(1) }),
  refuses: [404],
  change: (writing, by, seen, { number }, now) => restorePage(writing, by, seen, number, now),
});

/** DELETE /api/v1/desk/pages/:id */
export const removePageCall = tokenRoute({
  ...keeps,
  method: 'DELETE',
  path: ONE,
  about: 'Deletes a draft that was never published, with its versions.',
  returns: { status: 204, about: 'Deleted.' },
  refuses: [404, 409],
  call: async ({ context, params, by }) => {
    await context.store.write(async (writing) => {
      const { id, version } = await pageIn(writing, params.id);
      await removePage(writing, by, { id, version });
    });
    context.log.info({ by: by.member.id, page: params.id }, 'a page was deleted');
    return {};
  },
});

/** GET /api/v1/desk/pages/:id/versions */
export const pageVersionsCall = tokenRoute({
  ...keeps,
  method: 'GET',
  path: `${ONE}/versions`,
  about: `Lists the latest ${MOST_VERSIONS} versions of a page with their text, newest first.`,
  returns: {
    status: 200,
    about: 'The versions.',
    schema: z.object({
      versions: z.array(
        z.object({
          number: z.number().int(),
          step: z.enum(PAGE_STEPS),
          state: z.enum(['draft', 'published']),
          by: z.uuid().nullable(),
          at: time,
          content: z.looseObject({ kind: text, title: text, slug: text, body }),
        }),
      ),
    }),
  },
  refuses: [404],
  call: async ({ context, params }) => {
    const { id } = await pageIn(context.reading, params.id);
    const versions = await pageVersions(context.reading, id, MOST_VERSIONS);
    return {
      json: {
        versions: versions.map(({ number, step, state: stateThen, byId, at, content }) => ({
          ...{ number, step, state: stateThen, by: byId, at: at.toISOString(), content },
        })),
      },
    };
  },
});

/** A call that changes a version of a page; answers the newest if someone else changed it first. */
function changing<S extends z.ZodType>(route: {
  readonly method: 'PUT' | 'POST';
  readonly path: string;
  readonly about: string;
  readonly body: S;
  readonly refuses: readonly (404 | 409)[];
  readonly change: (
    writing: Writing,
    by: PageKeeper,
    seen: { readonly id: string; readonly version: number },
    sent: z.output<S>,
    now: Date,
  ) => Promise<boolean>;
}) {
  const { change, ...rest } = route;
  return tokenRoute({
    ...keeps,
    ...rest,
    takesVersion: true,
    returns: returned,
    call: async ({ context, params, body: sent, by, ifMatch }) => {
      const version = versionIn(ifMatch);
      const { id } = await pageIn(context.reading, params.id);
      await context.store.write((writing) =>
        ifUnmodified(
          () => change(writing, by, { id, version }, sent, context.clock.now()),
          async () => {
            const { json: current, etag } = await pageAnswered(writing, id);
            return { current, etag };
          },
          `v${version}`,
        ),
      );
      context.log.info({ by: by.member.id, page: id }, 'a page was changed');
      return pageAnswered(context.reading, id);
    },
  });
}

async function pageIn(reading: Reading | Writing, id = '') {
  const found = isId(id) ? await findNewsroomPage(reading, id) : null;
  if (!found) throw noSuchPage();
  return found;
}

async function pageAnswered(reading: Reading | Writing, id?: string) {
  const found = await pageIn(reading, id);
  return { json: { ...dataOf(PAGES, found), body: found.body }, etag: versionTag(found.version) };
}
