/** Words by which a sentence speaks of a share or a rate, and of no amount. */
export const RELATIVE =
  /\b(?:rates?|shares?|proportions?|percentages?|ratios?|per (?:capita|head|person|\d[\d,]*)|(?:of|in|for) every|of (?:its |their |the )?(?:GDP|gross domestic product|national income|output|economy|population|total))\b/i;
