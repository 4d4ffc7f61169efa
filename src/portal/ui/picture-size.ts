/** The size of a picture in structured data: a length with its unit, since a bare number is none: https://schema.org/Distance */
export function pictureSize({ width, height }: { readonly width: number; readonly height: number }) {
  return { width: `${width} px`, height: `${height} px` };
}
