import { h } from 'preact';
import type { ListToImport } from '../../../entities/lists/import-list.ts';
import { findWatchList } from '../../../entities/lists/list.queries.ts';
import { Problem } from '../../../errors.ts';
import type { Words } from '../../../words/words.ts';
import type { Act, ActContext, Acted, ActRequest, MakeOwnPage } from '../../http/own-page.ts';
import type { Page, PageContext, PageRequest } from '../../http/page.ts';
import type { PermittedVisitor } from '../../http/visitor.ts';
import { hrefIn } from '../../site/edition.ts';
import { ownEdition } from '../../site/member-page.ts';
import { ImportPage } from '../datasets/DatasetsPage.tsx';
import { deskPage } from '../frame/desk-page.ts';
import { lineOf } from '../frame/desk-problem.ts';
import { drawList, drawLists, noSuchList } from './draw-lists.ts';
import { beginListImport, type ListImportStep, listImports } from './list-imports.ts';
import { readListUpload } from './list-upload.fields.ts';

type Keeper = PermittedVisitor<'manage lists'>;

const PATH = '/desk/lists';
const ASK_AGAIN_SECONDS = 2;

/** POST /desk/lists/import */
export const importListAct: Act<Keeper> = async (context, request, visitor) => {
  const { words } = ownEdition(context, request, visitor);
  const { given, wrong } = readListUpload(request, words, null);
  const typed = { values: request.form, wrong };
  if (Object.keys(wrong).length > 0) return drawLists(context, request, visitor, typed, 400);
  return runImport(context, request, visitor, given, null);
};

/** POST /desk/lists/:slug/import */
export const importVersionAct: Act<Keeper> = async (context, request, visitor) => {
  const list = await findWatchList(context.reading, request.params.slug ?? '', context.clock.now());
  if (!list) throw noSuchList();
  const { words } = ownEdition(context, request, visitor);
  const { given, wrong } = readListUpload(request, words, list);
  const typed = { values: request.form, wrong };
  if (Object.keys(wrong).length > 0) return drawList(context, request, visitor, typed, 400);
  return runImport(context, request, visitor, given, list.slug);
};

/** GET /desk/lists/importing/:id: refreshes until the import has ended. */
export const listImportPage: MakeOwnPage<Keeper> = async (context, request, visitor) => {
  const id = request.params.id ?? '';
  const ended = await importEnded(context, request, visitor, id);
  if (ended) return 'seeOther' in ended ? { redirect: ended.seeOther, status: 303 } : ended;
  const edition = ownEdition(context, request, visitor);
  const { words } = edition;
  const running = await listImports.find(context.reading, id, visitor.by.member.id);
  const link = { text: words.say('listsAll'), href: hrefIn(edition, PATH) };
  if (!running) {
    const head = { path: PATH, title: words.say('importUnknown'), status: 404 } as const;
    const lines = [words.say('importUnknownAdvice')];
    return deskPage(context, edition, visitor, request, head, h(ImportPage, { lines, link }));
  }
  const seconds = Math.round((context.clock.now().getTime() - running.since.getTime()) / 1000);
  const lines = [
    words.say('importStep', { step: stepWord(running.step, words), seconds: words.number(seconds) }),
    words.say('listImportLeave'),
  ];
  const stop = { text: words.say('importStop'), action: hrefIn(edition, `${PATH}/importing/${id}/stop`) };
  const title = words.say('importRuns', { file: running.fileName });
  const head = { path: PATH, at: `${PATH}/importing/${id}`, title, again: ASK_AGAIN_SECONDS };
  return deskPage(context, edition, visitor, request, head, h(ImportPage, { lines, link, stop }));
};

/** POST /desk/lists/importing/:id/stop: stops it in whichever process it runs. */
export const stopListImportAct: Act<Keeper> = async (context, request, visitor) => {
  const id = request.params.id ?? '';
  await listImports.stop(context, id, visitor.by.member.id);
  return { seeOther: hrefIn(ownEdition(context, request, visitor), `${PATH}/importing/${id}`) };
};

/** Starts the import; answers with its result if that is quick, or else with the page that shows it running. */
async function runImport(
  context: ActContext,
  request: ActRequest,
  visitor: Keeper,
  given: Omit<ListToImport, 'path'>,
  slug: string | null,
): Promise<Acted> {
  const { files, form } = request;
  const { by } = visitor;
  const id = await beginListImport(context, given, { files, by, slug, values: form });
  await listImports.endedSoon(context.reading, id, by.member.id);
  const ended = await importEnded(context, request, visitor, id);
  return ended ?? { seeOther: hrefIn(ownEdition(context, request, visitor), `${PATH}/importing/${id}`) };
}

/** Where to go when an import has ended: to its list, or back to the form with its errors; null while it runs. */
async function importEnded(
  context: PageContext,
  request: PageRequest,
  visitor: Keeper,
  id: string,
): Promise<{ seeOther: string } | Page | null> {
  const running = await listImports.find(context.reading, id, visitor.by.member.id);
  if (!running?.outcome) return null;
  const { outcome, slug, values } = running;
  if ('added' in outcome) {
    const { status, slug: added } = outcome.added;
    const done = status === 'same entries, later date' ? 'later' : status;
    const edition = ownEdition(context, request, visitor);
    return { seeOther: hrefIn(edition, `${PATH}/${added}`, { done }) };
  }
  const { failure } = outcome;
  const typed = { values, wrong: { files: lineOf(failure, ownEdition(context, request, visitor).words) } };
  const status = failure instanceof Problem && failure.kind === 'conflict' ? 409 : 400;
  return slug === null
    ? drawLists(context, request, visitor, typed, status)
    : drawList(context, request, visitor, typed, status, null, slug);
}

function stepWord(step: ListImportStep | 'waiting', words: Words): string {
  switch (step) {
    case 'waiting':
    case 'reading':
      return words.say('listStepReading');
    case 'saving':
      return words.say('listStepSaving');
    case 'comparing':
      return words.say('importComparing');
  }
}
