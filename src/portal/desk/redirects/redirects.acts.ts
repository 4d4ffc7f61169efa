import {
  addRedirect,
  changeRedirect,
  importRedirects,
  removeRedirect,
} from '../../../desk/redirects/change-redirects.ts';
import { LONGEST_REDIRECT } from '../../../desk/redirects/redirect.ts';
import { NoRedirects, redirectsOfCsv } from '../../../desk/redirects/redirects-csv.ts';
import { decodeBytes } from '../../../intake/decode-bytes.ts';
import { hrefIn } from '../../edition.ts';
import { type Form, wholeNumberIn } from '../../form.ts';
import { ownEdition } from '../../member-page.ts';
import type { Act, ActContext } from '../../own-page.ts';
import { lineOf, statusOf } from '../desk-problem.ts';
import { faultyField, redirectRefusalWord } from './redirect-words.ts';
import { drawRedirects, type Keeper } from './redirects.routes.ts';
import { REDIRECTS_PATH } from './redirects.view.ts';

/** The fields of the form of a redirect; read generously, so that what is too long is said beside it. */
export const REDIRECT_FORM: Form = {
  what: { most: 6 },
  id: { most: 36 },
  version: { most: 9 },
  from: { most: LONGEST_REDIRECT * 5 },
  to: { most: LONGEST_REDIRECT * 5 },
  type: { most: 3 },
};
/** The form that sends a list of redirects has no field but the file. */
export const IMPORT_REDIRECTS_FORM: Form = {};

/** What a redirect is checked against. */
export function redirectRules({ config, isAnswered }: Pick<ActContext, 'config' | 'isAnswered'>) {
  return { site: config.PUBLIC_URL, isAnswered };
}

/** POST /desk/redirects: adds, changes or removes one. */
export const redirectAct: Act<Keeper> = async (context, request, visitor) => {
  const edition = ownEdition(context, request, visitor);
  const { what = '', id = '', version = '', from = '', to = '', type = '' } = request.form;
  const { store, clock, log } = context;
  const typed = { from, to, isPermanent: type !== '302' };
  const rules = redirectRules(context);
  const done = what === 'remove' ? 'removed' : id ? 'saved' : 'added';
  try {
    await store.write(async (writing) => {
      if (done === 'removed') return removeRedirect(writing, visitor.by, id);
      if (done === 'added') return addRedirect(writing, visitor.by, typed, rules, clock.now());
      const seen = { id, version: wholeNumberIn(request.form, 'version') };
      return changeRedirect(writing, visitor.by, seen, typed, rules);
    });
  } catch (error) {
    if (request.wantsJson) throw error;
    const text = redirectRefusalWord(error, edition.words);
    const wrong = { field: faultyField(error), text };
    return drawRedirects(context, request, visitor, {
      status: statusOf(error),
      typed: { id, version, from, to, type: type || '301', wrong },
      notice: { text, wrong: true },
    });
  }
  log.info({ by: visitor.by.member.id, what: done }, 'a redirect was changed');
  if (request.wantsJson) return { json: { done } };
  return { seeOther: hrefIn(edition, REDIRECTS_PATH, { done }) };
};

/** POST /desk/redirects/import: adds those of a CSV file, and says what came of it. */
export const importRedirectsAct: Act<Keeper> = async (context, request, visitor) => {
  const { words } = ownEdition(context, request, visitor);
  const { store, clock, log } = context;
  const rules = redirectRules(context);
  if (!request.file) {
    const notice = { text: words.say('redirectsNoFile'), wrong: true };
    return drawRedirects(context, request, visitor, { notice, status: 400 });
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
    if (request.wantsJson) return { json: imported };
    const number = (count: number) => words.number(count);
    const text = words.say('redirectsImported', {
      added: number(added),
      changed: number(changed),
      same: number(same),
    });
    return await drawRedirects(context, request, visitor, { notice: { text, wrong: false }, imported });
  } catch (error) {
    if (request.wantsJson) throw error;
    const isEmpty = error instanceof NoRedirects;
    const notice = { text: isEmpty ? words.say('redirectsEmptyFile') : lineOf(error, words), wrong: true };
    return drawRedirects(context, request, visitor, { notice, status: statusOf(error) });
  }
};
