/** What the portal says of figures, datasets and baskets for readers, in English. */
export const figuresEn = {} as const;
