import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';

/** What a message takes: the type of each parameter, as TypeScript writes it, by its name in order. */
export type Parameters = ReadonlyMap<string, string>;

/** What a message takes; throws what is wrong with its ICU MessageFormat, or with what we use of it. */
export function parametersOf(text: string): Parameters {
  const found = new Map<string, string>();
  collect(parse(text, { ignoreTag: true }), found);
  return new Map([...found].sort(([one], [other]) => (one < other ? -1 : 1)));
}

function collect(elements: readonly MessageFormatElement[], found: Map<string, string>): void {
  for (const element of elements) {
    if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
    const type = typeOf(element);
    const known = found.get(element.value);
    if (known !== undefined && known !== type)
      throw new SyntaxError(`{${element.value}} is ${known} in one place and ${type} in another`);
    found.set(element.value, type);
    if (element.type !== TYPE.plural && element.type !== TYPE.select) continue;
    for (const { value } of Object.values(element.options)) collect(value, found);
  }
}

function typeOf(element: Exclude<MessageFormatElement, { type: TYPE.literal | TYPE.pound }>): string {
  const { type, value } = element;
  if (type === TYPE.argument) return 'string';
  if (type === TYPE.number && !element.style) return 'number';
  if (type === TYPE.plural && element.pluralType === 'cardinal' && element.offset === 0) return 'number';
  if (type === TYPE.select)
    return Object.keys(element.options)
      .map((option) => `'${option}'`)
      .sort()
      .join(' | ');
  throw new SyntaxError(
    `{${value}} is of a kind we do not use: only {name}, {name, number}, {name, plural, …} and {name, select, …}`,
  );
}
