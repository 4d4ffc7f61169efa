import { v7 } from 'uuid';

/** A new uuidv7: its order is the order of making, so an index on it stays compact. */
export function newId(): string {
  return v7();
}
