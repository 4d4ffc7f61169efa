/** What the portal says of accounts in English. */
export const accountsEn = {} as const;
