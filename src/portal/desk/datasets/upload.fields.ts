import type { DatasetFile } from '../../../evidence/datasets/dataset-file.ts';
import { type DatasetSettings, datasetLimits } from '../../../evidence/datasets/limits.ts';
import type { Words } from '../../../words/words.ts';
import type { Form } from '../../http/form.ts';
import type { ActRequest } from '../../http/own-page.ts';

const MEGABYTE = 1024 * 1024;

/** What was typed beside a file, and what is wrong with it. */
export interface UploadTyped {
  readonly values: Readonly<Record<string, string>>;
  readonly wrong: Readonly<Record<string, string>>;
}

/** The most bytes that are taken from a form: it is held in memory while it comes in; commands take larger files. */
export const UPLOAD_BYTES = 64 * MEGABYTE;

/** The most characters of a descriptor in a form: structures of SDMX are long; commands take longer ones. */
export const DESCRIPTOR_MOST = 900_000;

/** The fields that stand beside a file. */
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

/** How many megabytes a form may bring, where the operator's settings allow as many. */
export function uploadMegabytes(settings: DatasetSettings): number {
  return Math.floor(Math.min(UPLOAD_BYTES, datasetLimits(settings).bytes) / MEGABYTE);
}

/** What was sent with a file, and what is wrong with each field. */
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

/** Whether a text is the address of a page that can be linked to. */
export function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  return ['http:', 'https:'].includes(new URL(text).protocol);
}
