import { v5, v7 } from 'uuid';

/** The namespace of ids derived from a name: https://www.rfc-editor.org/rfc/rfc9562#section-5.5 */
const NAMESPACE = '0193d1a0-5f8e-7c3b-9d52-6b1f0c7e4a21';

/** A new uuidv7: ids sort by creation time, so an index on them stays compact. */
export function newId(): string {
  return v7();
}

/** The stable id for `name`: a uuidv5. */
export function idOf(name: string): string {
  return v5(name, NAMESPACE);
}

/** The format of ids. */
export const ID_PATTERN = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether `text` has the format of an id, so that the database can look it up. */
export function isId(text: string): boolean {
  return ID_PATTERN.test(text);
}
