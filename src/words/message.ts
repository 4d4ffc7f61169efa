import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';

/** A message that was read: a plain text as it is, any other as the parser's tree. */
export type Message = string | readonly MessageFormatElement[];

/** A run of a line: plain words, or words that link somewhere. */
export interface Part {
  readonly text: string;
  readonly href?: string | undefined;
  readonly lang?: string | undefined;
  readonly rel?: string | undefined;
}

/** What fills a line: words, a number that chooses a plural, or words that link somewhere. */
export type Value = string | number | Part | readonly Part[];

/** What a language adds to a message: how it writes a number, and which plural form it takes. */
export interface Grammar {
  number(value: number): string;
  pluralOf(value: number): string;
}

/** Without these characters nothing in a text is ICU syntax: it is said as it is. */
const SYNTAX = /[{}']/;

/** Reads a message of the catalogue, which is ICU MessageFormat without tags. */
export function readMessage(text: string): Message {
  if (!SYNTAX.test(text)) return text;
  const elements = parse(text, { ignoreTag: true });
  const [only] = elements;
  return elements.length === 1 && only?.type === TYPE.literal ? only.value : elements;
}

/** A message as text, with its parameters filled in; `counted` is what `#` stands for. */
export function fillText(
  elements: readonly MessageFormatElement[],
  values: Readonly<Record<string, string | number>>,
  grammar: Grammar,
  counted = 0,
): string {
  let text = '';
  for (const element of elements) {
    if (element.type === TYPE.literal) text += element.value;
    else if (element.type === TYPE.pound) text += grammar.number(counted);
    else {
      const value = values[element.value];
      const chosen = choose(element, value, grammar);
      if (chosen) text += fillText(chosen, values, grammar, Number(value));
      else text += typeof value === 'number' ? grammar.number(value) : (value ?? `{${element.value}}`);
    }
  }
  return text;
}

/** A message as a line, whose parameters are runs of their own. */
export function fillLine(
  message: Message,
  values: Readonly<Record<string, Value>>,
  grammar: Grammar,
  counted = 0,
): Part[] {
  if (typeof message === 'string') return [{ text: message }];
  return message.flatMap((element): readonly Part[] => {
    if (element.type === TYPE.literal) return [{ text: element.value }];
    if (element.type === TYPE.pound) return [{ text: grammar.number(counted) }];
    const value = values[element.value];
    const chosen = choose(element, value, grammar);
    if (chosen) return fillLine(chosen, values, grammar, Number(value));
    if (typeof value === 'number') return [{ text: grammar.number(value) }];
    if (typeof value === 'object') return 'text' in value ? [value] : value;
    return [{ text: value ?? `{${element.value}}` }];
  });
}

/** The branch of a plural or a select that a value takes; null for what has none. */
function choose(
  element: MessageFormatElement,
  value: Value | undefined,
  grammar: Grammar,
): readonly MessageFormatElement[] | null {
  if (element.type !== TYPE.plural && element.type !== TYPE.select) return null;
  const { options } = element;
  const own = element.type === TYPE.plural ? options[`=${value}`] : undefined;
  const name = element.type === TYPE.plural ? grammar.pluralOf(Number(value)) : String(value);
  return (own ?? options[name] ?? options.other)?.value ?? [];
}
