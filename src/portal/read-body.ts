import type { FastifyRequest } from 'fastify';
import { Problem } from '../errors.ts';
import type { SentFile } from './own-page.ts';

const MOST_FIELDS = 50;

/** The fields of a form that was sent, and its file where the address takes one of up to `fileBytes`. */
export async function readBody(
  request: FastifyRequest,
  fileBytes: number,
): Promise<{ fields: URLSearchParams; file: SentFile | null }> {
  if (request.body instanceof URLSearchParams) return { fields: request.body, file: null };
  const fields = new URLSearchParams();
  if (!request.isMultipart()) return { fields, file: null };
  if (fileBytes === 0) {
    throw new Problem('bad input', 'This address takes no file.', 'Send the form from the page it is on.');
  }
  let file: SentFile | null = null;
  const limits = { fileSize: fileBytes, files: 1, fields: MOST_FIELDS };
  for await (const part of request.parts({ limits })) {
    if (part.type === 'file') file = { name: part.filename.slice(0, 200), bytes: await part.toBuffer() };
    else if (typeof part.value === 'string') fields.append(part.fieldname, part.value);
  }
  return { fields, file: file && file.bytes.length > 0 ? file : null };
}
