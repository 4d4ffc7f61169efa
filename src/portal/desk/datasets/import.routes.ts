import { h } from 'preact';
import { Problem } from '../../../errors.ts';
import type { ImportStep } from '../../../evidence/datasets/reading/import-file.ts';
import type { Words } from '../../../words/words.ts';
import type { Act, MakeOwnPage } from '../../http/own-page.ts';
import type { Page, PageContext, PageRequest } from '../../http/page.ts';
import type { PermittedVisitor } from '../../http/visitor.ts';
import { hrefIn } from '../../site/edition.ts';
import { ownEdition } from '../../site/member-page.ts';
import { deskPage } from '../frame/desk-page.ts';
import { lineOf } from '../frame/desk-problem.ts';
import { ImportPage } from './DatasetsPage.tsx';
import { datasetImports } from './dataset-imports.ts';
import { drawDataset, drawDatasets } from './draw-datasets.ts';

type Keeper = PermittedVisitor<'manage datasets'>;

const PATH = '/desk/datasets';
const ASK_AGAIN_SECONDS = 2;

/** GET /desk/datasets/importing/:id: refreshes until the import has ended. */
export const importPage: MakeOwnPage<Keeper> = async (context, request, visitor) => {
  const id = request.params.id ?? '';
  const ended = await importEnded(context, request, visitor, id);
  if (ended) return 'seeOther' in ended ? { redirect: ended.seeOther, status: 303 } : ended;
  const edition = ownEdition(context, request, visitor);
  const { words } = edition;
  const running = await datasetImports.find(context.reading, id, visitor.by.member.id);
  const link = { text: words.say('datasetsAll'), href: hrefIn(edition, PATH) };
  if (!running) {
    const head = { path: PATH, title: words.say('importUnknown'), status: 404 } as const;
    const lines = [words.say('importUnknownAdvice')];
    return deskPage(context, edition, visitor, request, head, h(ImportPage, { lines, link }));
  }
  const seconds = Math.round((context.clock.now().getTime() - running.since.getTime()) / 1000);
  const lines = [
    words.say('importStep', { step: stepWord(running.step, words), seconds: words.number(seconds) }),
    words.say('importLeave'),
  ];
  const stop = { text: words.say('importStop'), action: hrefIn(edition, `${PATH}/importing/${id}/stop`) };
  const title = words.say('importRuns', { file: running.fileName });
  const head = { path: PATH, at: `${PATH}/importing/${id}`, title, again: ASK_AGAIN_SECONDS };
  return deskPage(context, edition, visitor, request, head, h(ImportPage, { lines, link, stop }));
};

/** POST /desk/datasets/importing/:id/stop: stops it in whichever process it runs. */
export const stopImportAct: Act<Keeper> = async (context, request, visitor) => {
  const id = request.params.id ?? '';
  await datasetImports.stop(context, id, visitor.by.member.id);
  return { seeOther: hrefIn(ownEdition(context, request, visitor), `${PATH}/importing/${id}`) };
};

/** Where to go when an import has ended: to its dataset, or back to the form with its errors; null while it runs. */
export async function importEnded(
  context: PageContext,
  request: PageRequest,
  visitor: Keeper,
  id: string,
): Promise<{ seeOther: string } | Page | null> {
  const running = await datasetImports.find(context.reading, id, visitor.by.member.id);
  if (!running?.outcome) return null;
  const { outcome, slug, values } = running;
  if ('added' in outcome) {
    const { status, slug: added } = outcome.added;
    const edition = ownEdition(context, request, visitor);
    return { seeOther: hrefIn(edition, `${PATH}/${added}`, { done: status }) };
  }
  const { failure } = outcome;
  const whole = 'address' in values ? 'address' : 'file';
  const field = failure instanceof Problem && /descriptor/.test(failure.message) ? 'descriptor' : whole;
  const typed = { values, wrong: { [field]: lineOf(failure, ownEdition(context, request, visitor).words) } };
  const status = failure instanceof Problem && failure.kind === 'conflict' ? 409 : 400;
  return slug === null
    ? drawDatasets(context, request, visitor, typed, status)
    : drawDataset(context, request, visitor, typed, status, null, slug);
}

/** Where to go while an import runs. */
export function importRuns(context: PageContext, request: PageRequest, visitor: Keeper, id: string) {
  return { seeOther: hrefIn(ownEdition(context, request, visitor), `${PATH}/importing/${id}`) };
}

function stepWord(step: ImportStep | 'waiting', words: Words): string {
  switch (step) {
    case 'waiting':
      return words.say('importWaiting');
    case 'reading':
      return words.say('importReading');
    case 'checking':
      return words.say('importChecking');
    case 'writing':
      return words.say('importWriting');
    case 'comparing':
      return words.say('importComparing');
  }
}
