import { h } from 'preact';
import { importRedirects, type RedirectsImported } from '../../../desk/redirects/change-redirects.ts';
import { redirectsOfCsv } from '../../../desk/redirects/redirects-csv.ts';
import { decodeBytes } from '../../../intake/decode-bytes.ts';
import type { Form } from '../../http/form.ts';
import type { Act } from '../../http/own-page.ts';
import type { Page, PageContext, PageRequest } from '../../http/page.ts';
import type { PermittedVisitor } from '../../http/visitor.ts';
import { ownEdition } from '../../site/member-page.ts';
import type { NoticeView } from '../../ui/form/Notice.tsx';
import { lineOf, statusOf } from '../frame/desk-problem.ts';
import { drawList } from '../resource/resource-draw.ts';
import { importView } from './import.view.ts';
import { RedirectImport } from './RedirectImport.tsx';
import { REDIRECTS, redirectRules } from './redirects.resource.ts';

type Visiting = PermittedVisitor<'manage redirects'>;

/** The form that uploads a list of redirects has no field but the file. */
export const IMPORT_REDIRECTS_FORM: Form = {};

/** POST /desk/redirects/import: adds those in a CSV file, and reports the result. */
export const importRedirectsAct: Act<Visiting> = async (context, request, visitor) => {
  const { words } = ownEdition(context, request, visitor);
  const { store, clock, log } = context;
  const rules = redirectRules(context);
  if (!request.file) {
    const notice = { text: words.say('redirectsNoFile'), wrong: true };
    return draw(context, request, visitor, { notice, status: 400 });
  }
  try {
    const lines = redirectsOfCsv(decodeBytes(request.file.bytes).text);
    const imported = await store.write((writing) =>
      importRedirects(writing, visitor.by, lines, rules, clock.now()),
    );
    const { added, changed, same, refused } = imported;
    log.info(
      { by: visitor.by.member.id, added, changed, refused: refused.length },
      'redirects were imported',
    );
    if (request.wantsJson)
      return {
        json: { ...imported, refused: refused.map(({ why, ...one }) => ({ ...one, why: why.line })) },
      };
    const number = (count: number) => words.number(count);
    const text = words.say('redirectsImported', {
      added: number(added),
      changed: number(changed),
      same: number(same),
    });
    return await draw(context, request, visitor, { notice: { text, wrong: false }, imported });
  } catch (error) {
    if (request.wantsJson) throw error;
    const notice = { text: lineOf(error, words), wrong: true };
    return draw(context, request, visitor, { notice, status: statusOf(error) });
  }
};

function draw(
  context: PageContext,
  request: PageRequest,
  visitor: Visiting,
  drawn: {
    readonly notice: NoticeView;
    readonly status?: Page['status'];
    readonly imported?: RedirectsImported;
  },
): Promise<Page> {
  const { imported = null, ...rest } = drawn;
  const after = h(RedirectImport, {
    importing: importView(imported, ownEdition(context, request, visitor)),
  });
  return drawList(REDIRECTS, context, request, visitor, { ...rest, after });
}
