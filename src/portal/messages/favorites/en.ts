/** What the portal says of favorites and history in English. */
export const favoritesEn = {} as const;
