/** The widths in pixels a picture is sent in; any other would let a stranger fill the memory. */
export const MEDIA_WIDTHS = [400, 800, 1200, 1600] as const;
