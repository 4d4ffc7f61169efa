/** What the portal says of the front page of one’s own and reading offline in English. */
export const ownFrontEn = {} as const;
