import type { Migration } from './migration.ts';

/** A login ends so long after it began, however often it is used: those that are open, too. */
export const sessionsEnd: Migration = {
  number: 44,
  about: 'Logins end 30 days after they began, those of the newsroom 7 days.',
  statements: [
    `update sessions s set expires_at = least(s.expires_at,
        s.created_at + case u.role when 'reader' then interval '30 days' else interval '7 days' end)
      from users u where u.id = s.user_id`,
  ],
};
