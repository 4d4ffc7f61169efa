import { messageOf } from '../errors.ts';
import { readTime } from './read-time.ts';

/** A line under a headline that says when a story appeared and where it is from. */
export interface MetaLine {
  time: string | null;
  source: string | null;
  author: string | null;
}

const KEY =
  /(time|date|published|posted|updated|source|from|author|by|editor|时间|发布时间|日期|来源|作者|время|дата|опубликовано|источник|автор|التاريخ|المصدر|date de publication|auteur)\s*[:：]\s*/giu;
const TIME =
  /^(?:time|date|published|posted|时间|发布时间|日期|время|дата|опубликовано|التاريخ|date de publication)$/iu;
const SOURCE = /^(?:source|from|来源|источник|المصدر)$/iu;
const AUTHOR = /^(?:author|by|作者|автор|auteur)$/iu;

/** Reads a line such as "Time:2024-05-09 06:56:31 source:Some portal"; null for any other line. */
export function readMetaLine(line: string): MetaLine | null {
  const text = line.trim();
  if (text.length > 300) return null;
  const keys = [...text.matchAll(KEY)];
  if (keys[0]?.index !== 0) return null;
  const meta: MetaLine = { time: null, source: null, author: null };
  keys.forEach((match, i) => {
    const value = text
      .slice(match.index + match[0].length, keys[i + 1]?.index)
      .replace(/[\s|;,·]+$/u, '')
      .trim();
    const key = match[1] ?? '';
    if (!value) return;
    if (TIME.test(key)) meta.time ??= value;
    else if (SOURCE.test(key)) meta.source ??= value;
    else if (AUTHOR.test(key)) meta.author ??= value;
  });
  if (meta.time !== null && !isTime(meta.time)) meta.time = null;
  return meta.time !== null || (meta.source !== null && keys.length > 1) ? meta : null;
}

function isTime(text: string): boolean {
  try {
    return readTime(text) !== null;
  } catch (error) {
    // A year out of range is for the draft to refuse, in words.
    return messageOf(error) !== '';
  }
}
