/** How long a login lasts after it was last used, in days. */
export const SESSION_DAYS = 30;
