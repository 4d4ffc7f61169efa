import { z } from 'zod';
import { entryNames } from '../../../entities/lists/entry-names.queries.ts';
import { findWatchList, listVersionsOf, listWatchLists } from '../../../entities/lists/list.queries.ts';
import {
  LIST_FORMATS,
  type ListAge,
  type ListFormat,
  type WatchList,
  type WatchListVersion,
} from '../../../entities/lists/watch-list.ts';
import { countHitsByList } from '../../../entities/screening/hits.queries.ts';
import type { Authorized } from '../../../readers/permission.ts';
import { wordsIn } from '../../../words/words.ts';
import type { ActContext, SentFile } from '../../http/own-page.ts';
import { tokenRoute } from '../../http/token-route.ts';
import { formOf, importBegun, importIn, refuseWrong, stopImportIn } from '../frame/sent-form.ts';
import { noSuchList } from './draw-lists.ts';
import { beginListImport, listImports, type RunningListImport } from './list-imports.ts';
import { listImport, versionWhole, watchList, watchListWhole } from './list-schemas.ts';
import { LIST_UPLOAD_BYTES, LIST_UPLOAD_FILES, readListUpload } from './list-upload.fields.ts';

const PATH = '/api/v1/desk/lists';
const at = { who: 'manage lists', scope: 'lists:import' } as const;
const NO_HITS = { waiting: 0, same: 0, 'not the same': 0, unsure: 0 };

/** GET /api/v1/desk/lists */
export const watchListsCall = tokenRoute({
  ...at,
  method: 'GET',
  path: PATH,
  about: 'Lists the loaded watch lists, each with its latest version and age.',
  returns: { status: 200, about: 'The full list.', schema: z.object({ lists: z.array(watchList) }) },
  call: async ({ context: { reading, clock } }) => {
    const lists = await listWatchLists(reading, clock.now());
    const hits = await countHitsByList(reading);
    return { json: { lists: lists.map((list) => listJson(list, hits.get(list.slug))) } };
  },
});

/** GET /api/v1/desk/lists/:slug */
export const watchListCall = tokenRoute({
  ...at,
  method: 'GET',
  path: `${PATH}/:slug`,
  about: 'Gets a watch list with its versions, newest first, and what changed in each.',
  returns: { status: 200, about: 'The list.', schema: watchListWhole },
  refuses: [404],
  call: async ({ context: { reading, clock }, params: { slug = '' } }) => {
    const list = await findWatchList(reading, slug, clock.now());
    if (!list) throw noSuchList();
    const versions = await listVersionsOf(reading, slug);
    const hits = await countHitsByList(reading);
    return { json: { ...listJson(list, hits.get(slug)), versions: versions.map(versionJson) } };
  },
});

/** GET /api/v1/desk/lists/:slug/versions/:number */
export const watchListVersionCall = tokenRoute({
  ...at,
  method: 'GET',
  path: `${PATH}/:slug/versions/:number`,
  about: 'Gets a version of a watch list, with the entries added, changed and removed.',
  returns: { status: 200, about: 'The version.', schema: versionWhole },
  refuses: [404],
  call: async ({ context: { reading }, params: { slug = '', number = '' } }) => {
    const versions = await listVersionsOf(reading, slug);
    const version = versions.find((one) => String(one.number) === number);
    if (!version) throw noSuchList();
    return { json: { ...versionJson(version), entries: await changedJson(reading, slug, version) } };
  },
});

const text = (most: number) => z.string().max(most).optional();
const yes = z.enum(['yes', 'no']).optional();
const said = {
  licence: text(200),
  licenceUrl: text(500),
  url: text(500),
  period: text(4).meta({ description: 'The maximum age in days.' }),
  asOf: text(10).meta({ description: 'The date of the files, if they do not state it.' }),
  note: text(500),
  acceptRemovals: yes.meta({ description: 'Confirms that the list really did shrink by that much.' }),
};
const imports = {
  ...at,
  method: 'POST',
  perMinute: 20,
  files: { bytes: LIST_UPLOAD_BYTES, most: LIST_UPLOAD_FILES },
  returns: {
    status: 202,
    about: 'The import, finished or still running; poll the URL in `Location`.',
    schema: listImport,
  },
} as const;

/** POST /api/v1/desk/lists */
export const importWatchListCall = tokenRoute({
  ...imports,
  path: PATH,
  about: 'Imports a watch list from its files, or a new version if the list exists.',
  body: z.strictObject({
    ...said,
    format: z.enum(LIST_FORMATS),
    title: text(200).meta({ description: 'The title, if the files do not state it.' }),
    producer: text(200),
    redistributable: yes.meta({ description: 'Whether entries may be redistributed.' }),
  }),
  refuses: [409, 413],
  call: async ({ context, body, files, by }) => began(context, body, { files, by, known: null }),
});

/** POST /api/v1/desk/lists/:slug/versions */
export const importWatchListVersionCall = tokenRoute({
  ...imports,
  path: `${PATH}/:slug/versions`,
  about: 'Imports a new version of a watch list from its files.',
  body: z.strictObject(said),
  refuses: [404, 409, 413],
  call: async ({ context, params: { slug = '' }, body, files, by }) => {
    const known = await findWatchList(context.reading, slug, context.clock.now());
    if (!known) throw noSuchList();
    return began(context, body, { files, by, known });
  },
});

/** GET /api/v1/desk/lists/imports/:id */
export const watchListImportCall = tokenRoute({
  ...at,
  method: 'GET',
  path: `${PATH}/imports/:id`,
  about:
    'Gets the status of a watch list import started by the token’s member, for up to an hour, including why it failed.',
  returns: { status: 200, about: 'The progress of the import.', schema: listImport },
  refuses: [400, 404, 409],
  call: async ({ context, params, by }) => ({
    json: importJson(await importIn(context.reading, listImports, params.id, by.member.id)),
  }),
});

/** DELETE /api/v1/desk/lists/imports/:id */
export const stopWatchListImportCall = tokenRoute({
  ...at,
  method: 'DELETE',
  path: `${PATH}/imports/:id`,
  about: 'Cancels a watch list import started by the token’s member; nothing is stored.',
  returns: { status: 204, about: 'The import was cancelled.' },
  refuses: [404, 409],
  call: async ({ context, params, by }) => {
    await stopImportIn(context, listImports, params.id, by.member.id);
    return {};
  },
});

/** The form's names for fields. */
const FORM_NAMES: Readonly<Record<string, string>> = {
  licenceUrl: 'licence-url',
  asOf: 'as-of',
  acceptRemovals: 'accept-removals',
};

async function began(
  context: ActContext,
  body: Readonly<Record<string, string | undefined>>,
  sent: {
    readonly files: readonly SentFile[];
    readonly by: Authorized<'manage lists'>;
    readonly known: { readonly slug: string; readonly format: ListFormat } | null;
  },
) {
  const { files, by, known } = sent;
  const form = formOf(body, FORM_NAMES);
  const { given, wrong } = readListUpload({ form, files }, wordsIn('en'), known);
  refuseWrong(wrong, FORM_NAMES);
  const id = await beginListImport(context, given, { files, by, slug: known?.slug ?? null, values: form });
  return importBegun(context, PATH, listImports, { id, by: by.member.id }, importJson);
}

function importJson({ id: importId, step, outcome }: RunningListImport) {
  if (outcome === null) return { id: importId, step, added: null };
  if ('failure' in outcome) throw outcome.failure;
  const { status, slug, version, entries, notes } = outcome.added;
  return { id: importId, step: 'ended', added: { status, list: slug, version, entries, notes } };
}

function listJson(list: WatchList & { readonly age: ListAge }, hits = NO_HITS) {
  const { slug, names, about, format, producer, url, licence, licenceUrl, redistributable, demo } = list;
  const { age, periodDays, newest, behind } = list;
  return {
    slug,
    names,
    about,
    format,
    producer,
    url,
    licence,
    licenceUrl,
    redistributable,
    demo,
    periodDays,
    age,
    newest: versionJson(newest),
    behind: behind && versionJson(behind),
    hits,
  };
}

function versionJson({
  number,
  sha256,
  asOf,
  files,
  partial,
  entryCount,
  changes,
  note,
  importedAt,
}: WatchListVersion) {
  return {
    number,
    sha256,
    asOf,
    files,
    missing: partial?.missing ?? [],
    entryCount,
    changes: changes && { ...changes, keys: undefined },
    note,
    imported: importedAt.toISOString(),
  };
}

async function changedJson(reading: ActContext['reading'], slug: string, { changes }: WatchListVersion) {
  if (!changes) return null;
  const { added, changed, removed } = changes.keys;
  const names = await entryNames(reading, slug, [...added, ...changed.map(({ key }) => key), ...removed]);
  const named = (key: string) => ({ key, name: names.get(key) ?? null });
  return {
    added: added.map(named),
    changed: changed.map(({ key, fields }) => ({ ...named(key), fields })),
    removed: removed.map(named),
  };
}
