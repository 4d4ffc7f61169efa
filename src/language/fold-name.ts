/** A name in the form names are compared in: small letters without accents, plain apostrophes and spaces, "saint" for "st". */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[’‘ʼ`´]/g, "'")
    .replaceAll(/[‐‑–—]/g, '-')
    .replaceAll('&', ' and ')
    .replaceAll('ı', 'i')
    .replaceAll('ø', 'o')
    .replaceAll('œ', 'oe')
    .replaceAll('ё', 'е')
    .replaceAll(/[أإآٱ]/g, 'ا')
    .replaceAll('ى', 'ي')
    .replaceAll(/\bst\.? (?=[a-z])/g, 'saint ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
