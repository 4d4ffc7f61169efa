import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';

/** What a message takes: the type of each parameter, as TypeScript writes it, by its name in order. */
export type MessageParameters = ReadonlyMap<string, string>;

/** What a message takes; throws what is wrong with its ICU MessageFormat, or with what we use of it. */
export function parametersOf(text: string): MessageParameters {
  const found = new Map<string, string>();
  collect(parse(text, { ignoreTag: true }), found);
  return new Map([...found].sort(([one], [other]) => (one < other ? -1 : 1)));
}

function collect(elements: readonly MessageFormatElement[], found: Map<string, string>): void {
  for (const element of elements) {
    if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
    const type = typeOf(element);
    const known = found.get(element.value);
    found.set(element.value, known === undefined ? type : both(element.value, known, type));
    if (element.type !== TYPE.plural && element.type !== TYPE.select) continue;
    for (const { value } of Object.values(element.options)) collect(value, found);
  }
}

/** A select may also print what it selects by; a number is nothing else. */
function both(name: string, one: string, other: string): string {
  if (one === other) return one;
  if (one === 'number' || other === 'number') throw new SyntaxError(`{${name}} is a number and a text`);
  if (one === 'string' || other === 'string') return 'string';
  return [...new Set([...one.split(' | '), ...other.split(' | ')])].sort().join(' | ');
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
