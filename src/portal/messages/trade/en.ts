/** What the portal says of the trade desk, in English. */
export const tradeEn = {} as const;
