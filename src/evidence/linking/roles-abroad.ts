import type { FigureInText } from './figure-in-text.ts';
import type { Role } from './role.ts';

/** What a figure does in a sentence of another language than English, by what the finder saw of it. */
export function roleAbroad(
  base: Role,
  {
    figure,
    text,
    sentence,
  }: Pick<FigureInText, 'figure' | 'text'> & { readonly sentence: { readonly start: number } },
): Role {
  const { measure, unit } = figure;
  if (measure === 'change') {
    return {
      ...base,
      statistic: 'change',
      how: unit === '%' ? 'percent' : unit === 'percentage points' ? 'points' : 'absolute',
      against: 'time',
    };
  }
  if (measure === 'ratio') return { ...base, statistic: 'ratio', against: 'time' };
  const isOfShare = unit === '%' && SHARE_ABROAD.test(text.slice(sentence.start, figure.start));
  if (measure === 'share' || isOfShare) return { ...base, statistic: 'share', how: 'percent' };
  return base;
}

/** "Доля транспорта в выбросах … составила 21 %": a part of a whole, whatever stands between. */
const SHARE_ABROAD =
  /(?<!\p{L})(?:доля|доли|долю|удельный вес)\s|(?<!\p{L})(?:la|sa|leur)\spart\s(?:de|du|des|d['’])/iu;
