/** What the portal says of evidence at the desk, in English. */
export const dataDeskEn = {} as const;
