import type { ListToImport } from '../../../entities/lists/import-list.ts';
import { LIST_FORMATS, type ListFormat } from '../../../entities/lists/watch-list.ts';
import { slugOf } from '../../../stories/story.ts';
import type { Words } from '../../../words/words.ts';
import type { Form } from '../../http/form.ts';
import type { ActRequest } from '../../http/own-page.ts';
import { isWebAddress } from '../datasets/upload.fields.ts';

const MEGABYTE = 1024 * 1024;

/** The maximum size of a form's files in bytes: they are held in memory while they are received. */
export const LIST_UPLOAD_BYTES = 96 * MEGABYTE;
/** An OFAC set is four files. */
export const LIST_UPLOAD_FILES = 4;

/** The fields beside the files of a list. */
export const LIST_FORM: Form = {
  format: { most: 20 },
  title: { most: 200 },
  producer: { most: 200 },
  licence: { most: 200 },
  'licence-url': { most: 500 },
  url: { most: 500 },
  'as-of': { most: 10 },
  period: { most: 4 },
  note: { most: 500 },
  redistributable: { most: 3 },
  'accept-removals': { most: 3 },
};

/** The maximum size of a form in megabytes. */
export const LIST_UPLOAD_MEGABYTES = LIST_UPLOAD_BYTES / MEGABYTE;

/** The layouts whose lists need a name from the user. */
const UNNAMED: readonly ListFormat[] = ['opensanctions', 'csv'];

/** The fields sent with the files of a list, and their errors; `known` is the list a version is added to. */
export function readListUpload(
  { form, files }: Pick<ActRequest, 'form' | 'files'>,
  words: Words,
  known: { readonly slug: string; readonly format: ListFormat } | null,
): { given: Omit<ListToImport, 'path'>; wrong: Record<string, string> } {
  const wrong: Record<string, string> = {};
  if (files.length === 0) wrong.files = words.say('uploadNoFile');
  const format = known?.format ?? LIST_FORMATS.find((one) => one === form.format);
  if (!format) wrong.format = words.say('listWrongFormat');
  if (!known && format && UNNAMED.includes(format)) {
    for (const name of format === 'csv' ? ['title', 'producer', 'licence'] : ['title', 'licence']) {
      if (!form[name]) wrong[name] = words.say('uploadNeeded');
    }
  }
  const period = form.period ? Number(form.period) : undefined;
  if (period !== undefined && !(Number.isInteger(period) && period >= 1 && period <= 3650)) {
    wrong.period = words.say('listWrongPeriod');
  }
  const asOf = form['as-of'] || undefined;
  if (asOf && !isPastDay(asOf)) wrong['as-of'] = words.say('uploadWrongDay');
  for (const name of ['licence-url', 'url']) {
    const address = form[name];
    if (address && !isWebAddress(address)) wrong[name] = words.say('uploadWrongUrl');
  }
  const title = form.title || undefined;
  const isNamed = format !== undefined && !UNNAMED.includes(format);
  return {
    wrong,
    given: {
      format: format ?? 'csv',
      slug:
        known?.slug ?? (title && !isNamed ? slugOf(title, 'list').slice(0, 60).replace(/-$/, '') : undefined),
      name: title,
      producer: form.producer || undefined,
      licence: form.licence || undefined,
      licenceUrl: form['licence-url'] || undefined,
      url: form.url || undefined,
      redistributable: known ? undefined : form.redistributable === 'yes' || undefined,
      periodDays: period,
      asOf,
      note: form.note || undefined,
      acceptRemovals: form['accept-removals'] === 'yes' || undefined,
    },
  };
}

function isPastDay(text: string): boolean {
  const at = new Date(`${text}T00:00:00Z`);
  return (
    /^[12]\d{3}-\d\d-\d\d$/.test(text) &&
    !Number.isNaN(at.getTime()) &&
    at.toISOString().startsWith(text) &&
    at.getTime() <= Date.now() + 86_400_000
  );
}
