import type { FastifyRequest } from 'fastify';
import { refusal } from '../../words/refusal.ts';
import type { SentFile } from './own-page.ts';

const MOST_FIELDS = 50;

/** The fields of a submitted form, and its files if the URL accepts up to `most` of `fileBytes` in total. */
export async function readBody(
  request: FastifyRequest,
  fileBytes: number,
  most = 1,
): Promise<{ fields: URLSearchParams; files: readonly SentFile[] }> {
  if (request.body instanceof URLSearchParams) return { fields: request.body, files: [] };
  const fields = new URLSearchParams();
  if (!request.isMultipart()) return { fields, files: [] };
  if (fileBytes === 0) {
    throw refusal('fileNotExpected');
  }
  const files: SentFile[] = [];
  let total = 0;
  const limits = { fileSize: fileBytes, files: most, fields: MOST_FIELDS };
  for await (const part of request.parts({ limits })) {
    if (part.type === 'file') {
      const bytes = await part.toBuffer();
      total += bytes.length;
      if (total > fileBytes) throw refusal('sentTooLarge');
      if (bytes.length > 0) files.push({ name: part.filename.slice(0, 200), bytes });
    } else if (typeof part.value === 'string') fields.append(part.fieldname, part.value);
  }
  return { fields, files };
}
