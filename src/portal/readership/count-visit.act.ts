import { isId } from '../../store/ids.ts';
import { refusal } from '../../words/refusal.ts';
import type { Form } from '../http/form.ts';
import type { Act } from '../http/own-page.ts';
import { FIELDS } from '../http/route.ts';
import { VISIT_KINDS } from '../http/visit-counter.ts';

/** What the script of a story's page sends. */
export const VISIT_FORM: Form = {
  kind: { most: 10 },
  of: { most: 120 },
  from: { most: 260 },
  view: { most: 32 },
};

/** The longest report, in bytes: each field at its longest, and their names. */
export const VISIT_BYTES = 512;

/** POST /read: counts that a story was read, read to its end, or a figure's evidence opened. It answers nothing. */
export const countVisitAct: Act = async ({ config, visits }, { form }, visitor) => {
  if (!config.READERSHIP || !visits) throw refusal('pageNotHere');
  const kind = VISIT_KINDS.find((one) => one === form.kind);
  if (!kind) throw refusal('visitInvalid', { field: 'kind' });
  const { of = '', from = '', view = '' } = form;
  const isRight = kind === 'figure' ? isId(of) : FIELDS.slug.pattern.test(of);
  if (!isRight) throw refusal('visitInvalid', { field: 'of' });
  if (!/^[a-z0-9]{8,32}$/.test(view)) throw refusal('visitInvalid', { field: 'view' });
  visits.count({ kind, of, from, view }, visitor);
  return { json: null, status: 204 };
};
