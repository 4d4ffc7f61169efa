import type { FigureInText } from './figure-in-text.ts';
import type { Reading } from './reading.ts';

/**
 * For a share that another one of the sentence is up or down from, that other one, whose members it has: "12 percent of the
 * world's exports in 2023, up from 4 percent in 2018". Null where a member is named behind it.
 */
export function firstOfPair({ role, given, mentions }: Reading): FigureInText['figure'] | null {
  const { figure, figures, sentence, text } = given;
  if (role.statistic !== 'share') return null;
  const first = figures.findLast(({ end }) => end <= figure.start);
  const between = first && text.slice(first.end, figure.start);
  if (first?.unit !== figure.unit || !between || !/^\sof\b/u.test(between) || !UP_FROM.test(between))
    return null;
  const next = figures.find(({ start }) => start >= figure.end)?.start ?? sentence.end;
  const isNamed = mentions.some(({ from }) => {
    const start = sentence.words[from]?.start ?? 0;
    return start >= figure.end && start < next;
  });
  return isNamed || /^\sof\b/u.test(text.slice(figure.end, next)) ? null : first;
}

const UP_FROM =
  /\b(?:up|down|and up|and down)\sfrom\s(?:(?:about|some|nearly|almost|just|only|around|roughly)\s){0,2}$/iu;
