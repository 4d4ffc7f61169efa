/** Why a page of a sitemap is not read. */
export const WAS_THERE = 'It was there before the sitemap was followed.';
