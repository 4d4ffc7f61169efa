import { z } from 'zod';
import { changeMenu, type MenuKeeper, type MenuSeen, restoreMenu } from '../../../desk/menus/change-menu.ts';
import type { Writing } from '../../../store/database.ts';
import { menuVersions } from '../../../stories/menus/menu.queries.ts';
import { MENU_PLACES, menuContent } from '../../../stories/menus/menu.ts';
import type { ActContext } from '../../http/own-page.ts';
import { tokenRoute } from '../../http/token-route.ts';
import { ifUnmodified, versionIn, versionTag } from '../../json/if-unmodified.ts';
import { menuJson, placeOf } from './menus.routes.ts';

const PATH = '/api/v1/desk/menus';
const ONE = `${PATH}/:place`;
const MOST_VERSIONS = 100;
const keeps = { who: 'manage menus', scope: 'menus:manage' } as const;
const text = z.string();

const entry = z.object({ target: text, labels: z.record(text, text) }).meta({ id: 'MenuEntry' });
const menu = z
  .object({
    place: z.enum(MENU_PLACES),
    version: z.number().int().meta({ description: 'Incremented by each change; 0 if never changed.' }),
    isStandard: z.boolean().meta({ description: 'Whether it is the default menu.' }),
    entries: z.array(entry),
  })
  .meta({ id: 'Menu' });
const returned = {
  status: 200,
  about: 'The menu. Send its ETag to change it.',
  schema: menu,
} as const;

/** GET /api/v1/desk/menus */
export const menusCall = tokenRoute({
  ...keeps,
  method: 'GET',
  path: PATH,
  about:
    'Lists the menus at the head and foot of every page, and the links to the newsroom’s social accounts.',
  returns: { status: 200, about: 'The menus.', schema: z.object({ menus: z.array(menu) }) },
  call: async ({ context: { reading } }) => ({
    json: { menus: await Promise.all(MENU_PLACES.map((place) => menuJson(reading, place))) },
  }),
});

/** GET /api/v1/desk/menus/:place */
export const menuCall = tokenRoute({
  ...keeps,
  method: 'GET',
  path: ONE,
  about: 'Gets a menu: header, footer or social.',
  returns: returned,
  refuses: [404],
  call: ({ context, params }) => answered(context, params),
});

/** PUT /api/v1/desk/menus/:place */
export const changeMenuCall = changing({
  method: 'PUT',
  path: ONE,
  about: 'Replaces the entries of a menu, effective immediately; null restores the default menu.',
  body: z.strictObject({ entries: menuContent.nullable() }),
  change: (writing, by, seen, { entries }, now) => changeMenu(writing, by, seen, entries, now),
});

/** POST /api/v1/desk/menus/:place/restore */
export const restoreMenuCall = changing({
  method: 'POST',
  path: `${ONE}/restore`,
  about: 'Restores the entries of an earlier version; 0 is the default menu.',
  body: z.strictObject({ number: z.int().min(0).max(999_999_999) }),
  change: (writing, by, seen, { number }, now) => restoreMenu(writing, by, seen, number, now),
});

/** GET /api/v1/desk/menus/:place/versions */
export const menuVersionsCall = tokenRoute({
  ...keeps,
  method: 'GET',
  path: `${ONE}/versions`,
  about: `Lists the last ${MOST_VERSIONS} versions of a menu, newest first.`,
  returns: {
    status: 200,
    about: 'The versions.',
    schema: z.object({
      versions: z.array(
        z.object({
          number: z.number().int(),
          kind: z.enum(['change', 'restore']),
          entries: z.array(entry).nullable().meta({ description: 'Null for the default menu.' }),
          by: text.nullable().meta({ description: 'The id of the member who made it; null for an import.' }),
          at: z.iso.datetime(),
        }),
      ),
    }),
  },
  refuses: [404],
  call: async ({ context: { reading }, params }) => ({
    json: {
      versions: (await menuVersions(reading, placeOf({ params }), MOST_VERSIONS)).map(
        ({ number, kind, content, byId, at }) => ({
          ...{ number, kind, entries: content, by: byId, at: at.toISOString() },
        }),
      ),
    },
  }),
});

/** A change to the version of a menu that If-Match names; answers the new one. */
function changing<S extends z.ZodType>({
  change,
  ...route
}: {
  readonly method: 'PUT' | 'POST';
  readonly path: string;
  readonly about: string;
  readonly body: S;
  readonly change: (
    writing: Writing,
    by: MenuKeeper,
    seen: MenuSeen,
    sent: z.output<S>,
    now: Date,
  ) => Promise<boolean>;
}) {
  return tokenRoute({
    ...keeps,
    ...route,
    takesVersion: true,
    returns: returned,
    refuses: [404],
    call: async ({ context, params, body, by, ifMatch }) => {
      const seen = { place: placeOf({ params }), version: versionIn(ifMatch) };
      const isChanged = await context.store.write((writing) =>
        ifUnmodified(
          () => change(writing, by, seen, body, context.clock.now()),
          async () => {
            const { json: current, etag } = await answered({ reading: writing }, params);
            return { current, etag };
          },
        ),
      );
      if (isChanged) context.log.info({ by: by.member.id, menu: seen.place }, 'a menu was changed');
      return answered(context, params);
    },
  });
}

async function answered(
  { reading }: { readonly reading: ActContext['reading'] | Writing },
  params: Readonly<Record<string, string>>,
) {
  const json = await menuJson(reading, placeOf({ params }));
  return { json, etag: versionTag(json.version) };
}
