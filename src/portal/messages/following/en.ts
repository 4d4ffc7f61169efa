/** What the portal says of following, alerts and the newsletter in English. */
export const followingEn = {} as const;
