import type { Writing } from '../../src/store/database.ts';
import { newId } from '../../src/store/ids.ts';
import { json } from '../../src/store/tables.ts';

/** Puts a letter with a key into the outbox, for no member; answers its id. */
export async function plantLetter(writing: Writing, subject: string, text: string): Promise<string> {
  const id = newId();
  await writing
    .insertInto('letters')
    .values({
      id,
      user_id: null,
      recipient: 'somebody@walk.example',
      kind: 'reset',
      language: 'en',
      subject,
      text,
      html: '',
      headers: json({}),
      failure: null,
      given_up_at: null,
    })
    .execute();
  return id;
}
