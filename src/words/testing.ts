import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';

/** Every text that a message can be, a plural form each, with its parameters as names in braces. */
export function formsOf(message: string): string[] {
  return [...formsByBranch(message).values()];
}

/** The same, by the branches it takes: "one" for a plural, "" for a message without any. */
export function formsByBranch(message: string): Map<string, string> {
  return expand(parse(message, { ignoreTag: true }), '');
}

/** The names in braces of a text, in order of the alphabet. */
export function holesOf(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort();
}

function expand(elements: readonly MessageFormatElement[], counted: string): Map<string, string> {
  let forms = new Map([['', '']]);
  for (const element of elements) {
    const next = textsOf(element, counted);
    forms = new Map(
      [...forms].flatMap(([branch, text]) =>
        [...next].map(([other, more]) => [[branch, other].filter(Boolean).join(' '), text + more] as const),
      ),
    );
  }
  return forms;
}

function textsOf(element: MessageFormatElement, counted: string): Map<string, string> {
  if (element.type === TYPE.literal) return new Map([['', element.value]]);
  if (element.type === TYPE.pound) return new Map([['', `{${counted}}`]]);
  if (element.type !== TYPE.plural && element.type !== TYPE.select)
    return new Map([['', `{${element.value}}`]]);
  const within = element.type === TYPE.plural ? element.value : counted;
  return new Map(
    Object.entries(element.options).flatMap(([branch, { value }]) =>
      [...expand(value, within)].map(([other, text]) => [[branch, other].filter(Boolean).join(' '), text]),
    ),
  );
}
