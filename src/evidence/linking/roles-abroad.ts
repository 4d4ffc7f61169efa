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
  // "Выросли с 17,6 млрд долларов до 22,9 млрд": the end of what went on for years, or its start.
  if (measure === 'level') {
    const before = text.slice(sentence.start, figure.start);
    if (CHANGED.test(before)) {
      const edge = TO_ABROAD.test(before) ? 'to' : FROM_ABROAD.test(before) ? 'from' : null;
      if (edge !== null) return { ...base, edge };
    }
  }
  if (measure === 'ratio') return { ...base, statistic: 'ratio', against: 'time' };
  const isOfShare = unit === '%' && SHARE_ABROAD.test(text.slice(sentence.start, figure.start));
  if (measure === 'share' || isOfShare) return { ...base, statistic: 'share', how: 'percent' };
  return base;
}

/** "Доля транспорта в выбросах … составила 21 %": a part of a whole, whatever stands between. */
const SHARE_ABROAD =
  /(?<!\p{L})(?:доля|доли|долю|удельный вес)\s|(?<!\p{L})(?:la|sa|leur)\spart\s(?:de|du|des|d['’])/iu;

const CHANGED =
  /(?<!\p{L})(?:(?:augment|progress|grimp|bondi|recul|diminu|baiss|chut|tomb|pass|mont|descend)\p{L}*|(?:вы|воз)рос\p{L}*|у(?:пал|величил|меньшил)\p{L}*|с(?:низил|ократил)\p{L}*|подн\p{L}*|повысил\p{L}*|опустил\p{L}*)(?!\p{L})|(?:增[长至加到]|[升降跌涨][至到])|(?:ارتفع|انخفض|تراجع|زاد|نما|هبط|قفز)/iu;
const TO_ABROAD =
  /(?:(?<!\p{L})(?:à|до)\s(?:près\sd[e']\s?|почти\s|примерно\s)?|(?<!\p{L})(?:إلى|الى)\s(?:نحو\s|حوالي\s)?|[至到])$/iu;
const FROM_ABROAD = /(?:(?<!\p{L})(?:de|с|со)\s|(?<!\p{L})من\s|从)$/iu;
