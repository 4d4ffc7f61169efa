import { foldName } from './fold-name.ts';
import { parseName } from './parse-name.ts';

/** The lookup key of a company's name without its legal forms: "hikvision" for "Hikvision Co., Ltd."; forms alone stay. */
export function bareName(text: string): string {
  const { tokens } = parseName(text, 'body');
  const telling = tokens.filter(({ kind }) => kind !== 'legal form');
  if (telling.length === 0 || telling.length === tokens.length) return foldName(text);
  return foldName(telling.map((token) => token.text).join(' '));
}
