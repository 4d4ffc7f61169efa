import type { Writing } from '../../store/database.ts';
import type { MemberLanguage } from '../member.ts';
import type { Authorized } from '../permission.ts';

/** What members say of themselves and of how they are served. */
export interface Profile {
  readonly name: string;
  readonly language: MemberLanguage | null;
  readonly keepsHistory: boolean;
  readonly wantsRecommended: boolean;
  readonly alertsByMail: boolean;
  readonly correctionsByMail: boolean;
}

/** Changes a member's profile. */
export async function changeProfile(
  writing: Writing,
  by: Authorized<'use own account'>,
  profile: Profile,
  now: Date,
): Promise<void> {
  await writing
    .updateTable('users')
    .set({
      name: profile.name,
      language: profile.language,
      keeps_history: profile.keepsHistory,
      wants_recommended: profile.wantsRecommended,
      alerts_by_mail: profile.alertsByMail,
      corrections_by_mail: profile.correctionsByMail,
      updated_at: now,
    })
    .where('id', '=', by.member.id)
    .execute();
}
