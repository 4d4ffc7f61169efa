import { latinKey } from '../../language/latin-key.ts';
import { parseName } from './parse-name.ts';

/** The lookup key of a company's name without its legal forms: "hikvision" for "Hikvision Co., Ltd."; forms alone stay. */
export function bareName(text: string): string {
  const { tokens } = parseName(text, 'body');
  const telling = tokens.filter(({ kind }) => kind !== 'legal form');
  if (telling.length === 0 || telling.length === tokens.length) return latinKey(text);
  return latinKey(telling.map((token) => token.text).join(' '));
}
