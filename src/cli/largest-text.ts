/** The longest text, or line of texts, that is checked, in bytes. */
export const LARGEST = 16 * 1024 * 1024;
/** The same as a person would say it. */
export const LARGEST_TEXT = `${LARGEST / 1024 / 1024} MB`;
