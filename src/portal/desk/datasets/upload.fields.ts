import type { DatasetFile } from '../../../evidence/datasets/dataset-file.ts';
import { type DatasetSettings, datasetLimits } from '../../../evidence/datasets/limits.ts';
import type { Words } from '../../../words/words.ts';
import type { Form } from '../../http/form.ts';
import type { ActRequest } from '../../http/own-page.ts';

const MEGABYTE = 1024 * 1024;

/** The values of the fields beside a file, and their errors. */
export interface UploadTyped {
  readonly values: Readonly<Record<string, string>>;
  readonly wrong: Readonly<Record<string, string>>;
}

/** The maximum size of an upload in bytes: it is held in memory while it is received; commands take larger files. */
export const UPLOAD_BYTES = 64 * MEGABYTE;

/** The maximum length of a descriptor in a form: SDMX structures are long; commands take longer ones. */
export const DESCRIPTOR_MOST = 900_000;

/** The fields beside a file. */
export const UPLOAD_FORM: Form = {
  title: { most: 200 },
  producer: { most: 200 },
  licence: { most: 200 },
  'licence-url': { most: 500 },
  retrieved: { most: 10 },
  'producer-version': { most: 100 },
  'source-url': { most: 500 },
  note: { most: 500 },
  about: { most: 4000, lines: true },
  descriptor: { most: DESCRIPTOR_MOST, lines: true },
  redistributable: { most: 3 },
};

/** The upload limit in megabytes, as far as the operator's settings allow. */
export function uploadMegabytes(settings: DatasetSettings): number {
  return Math.floor(Math.min(UPLOAD_BYTES, datasetLimits(settings).bytes) / MEGABYTE);
}

/** The fields sent with a file, and their errors. */
export function readUpload(
  { form, file }: Pick<ActRequest, 'form' | 'file'>,
  words: Words,
  isNew: boolean,
): { given: Omit<DatasetFile, 'file'>; wrong: Record<string, string> } {
  const wrong: Record<string, string> = {};
  if (!file) wrong.file = words.say('uploadNoFile');
  for (const name of isNew ? ['title', 'producer', 'licence'] : []) {
    if (!form[name]) wrong[name] = words.say('uploadNeeded');
  }
  const retrieved = form.retrieved ? new Date(`${form.retrieved}T00:00:00Z`) : undefined;
  if (retrieved && !(isDay(form.retrieved ?? '') && retrieved.getTime() <= Date.now())) {
    wrong.retrieved = words.say('uploadWrongDay');
  }
  for (const name of ['licence-url', 'source-url']) {
    const address = form[name];
    if (address && !isWebAddress(address)) wrong[name] = words.say('uploadWrongUrl');
  }
  return {
    wrong,
    given: {
      fileName: file?.name ?? '',
      descriptor: form.descriptor || null,
      title: form.title || undefined,
      about: form.about || undefined,
      producer: form.producer || undefined,
      licence: form.licence || undefined,
      licenceUrl: form['licence-url'] || undefined,
      redistributable: isNew ? form.redistributable === 'yes' : undefined,
      producerVersion: form['producer-version'] || undefined,
      retrieved,
      sourceUrl: form['source-url'] || undefined,
      note: form.note || undefined,
    },
  };
}

function isDay(text: string): boolean {
  const at = new Date(`${text}T00:00:00Z`);
  return (
    /^[12]\d{3}-\d\d-\d\d$/.test(text) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text)
  );
}

/** Whether a text is a URL that can be linked to. */
export function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  return ['http:', 'https:'].includes(new URL(text).protocol);
}
