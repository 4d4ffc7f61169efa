/** What countries are mostly called in other languages than English, where their official names are others. */
export const USUAL: Readonly<Record<string, readonly string[]>> = {
  US: ['США', 'Америка', 'Amérique', 'أمريكا', 'الولايات المتحدة الأمريكية'],
  GB: ['Британия', 'Grande-Bretagne', 'بريطانيا'],
  KR: ['Южная Корея', 'كوريا الجنوبية'],
  KP: ['Северная Корея', 'КНДР', 'كوريا الشمالية'],
  CN: ['КНР'],
  AE: ['ОАЭ', 'الإمارات'],
  CZ: ['République tchèque'],
  CD: ['RDC'],
};
