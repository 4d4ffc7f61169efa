/** For how many days a deleted draft can be restored. */
export const TRASH_DAYS = 30;

const DAY = 86_400_000;

/** When a draft that was deleted at `deletedAt` is deleted for good. */
export function forgottenAt(deletedAt: Date): Date {
  return new Date(deletedAt.getTime() + TRASH_DAYS * DAY);
}

/** What was deleted by then is deleted for good at `now`. */
export function forgottenBefore(now: Date): Date {
  return new Date(now.getTime() - TRASH_DAYS * DAY);
}
