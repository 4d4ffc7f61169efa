import { v5, v7 } from 'uuid';

/** The namespace of ids that are made from a name: https://www.rfc-editor.org/rfc/rfc9562#section-5.5 */
const NAMESPACE = '0193d1a0-5f8e-7c3b-9d52-6b1f0c7e4a21';

/** A new uuidv7: its order is the order of making, so an index on it stays compact. */
export function newId(): string {
  return v7();
}

/** The id that always stands for `name`: a uuidv5. */
export function idOf(name: string): string {
  return v5(name, NAMESPACE);
}

/** How ids are written. */
export const ID_PATTERN = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether `text` is written as ids are, so that the database can look for it. */
export function isId(text: string): boolean {
  return ID_PATTERN.test(text);
}
