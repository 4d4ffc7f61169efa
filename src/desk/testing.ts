import type { Member, Role, Session } from '../readers/member.ts';
import { authorize } from '../readers/permission.ts';
import type { Store, Writing } from '../store/database.ts';
import { newId } from '../store/ids.ts';
import { emptyDraft } from './empty-draft.ts';

/** A member of the newsroom in `store`, with a proof of what they may do. */
export async function staffIn(store: Store, name: string, role: Role = 'reporter') {
  const id = newId();
  await store.write((writing: Writing) =>
    writing
      .insertInto('users')
      .values({ id, name, email: `${name.toLowerCase()}@example.org`, role, email_verified: true })
      .execute(),
  );
  const member = { id, name, role, twoStep: true } as Member;
  const session = { member, passed: 'passkey' } as Session;
  return { member, writes: authorize(session, 'write stories', { twoStep: false }) };
}

/** A copy in English with `headline` and one paragraph. */
export function writtenDraft(headline: string, text = 'Exports rose by 12 % in 2023.') {
  return {
    ...emptyDraft('en', 'The Demo Courier'),
    headline,
    body: {
      type: 'doc' as const,
      content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }],
    },
  };
}
