import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';

/** One text that a message can be. */
export interface Form {
  /** The text, with its parameters as names in braces. */
  readonly text: string;
  /** The branch of each select that leads to it, by the name of its parameter. */
  readonly selects: Readonly<Record<string, string>>;
  /** The form of each plural that leads to it. */
  readonly plurals: Readonly<Record<string, string>>;
}

const WHOLE: Form = { text: '', selects: {}, plurals: {} };

/** Every text that a message can be; throws where it is no ICU MessageFormat. */
export function formsOf(message: string): Form[] {
  return expand(parse(message, { ignoreTag: true }), '');
}

/** The names in braces of a text, in order of the alphabet. */
export function holesOf(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort();
}

function expand(elements: readonly MessageFormatElement[], counted: string): Form[] {
  let forms = [WHOLE];
  for (const element of elements) {
    const next = formsOfElement(element, counted);
    forms = forms.flatMap((form) => next.flatMap((more) => (agree(form, more) ? [joined(form, more)] : [])));
  }
  return forms;
}

function formsOfElement(element: MessageFormatElement, counted: string): Form[] {
  if (element.type === TYPE.literal) return [{ ...WHOLE, text: element.value }];
  if (element.type === TYPE.pound) return [{ ...WHOLE, text: `{${counted}}` }];
  const { value: name } = element;
  if (element.type !== TYPE.plural && element.type !== TYPE.select) return [{ ...WHOLE, text: `{${name}}` }];
  const kind = element.type === TYPE.plural ? 'plurals' : 'selects';
  return Object.entries(element.options).flatMap(([option, { value }]) => {
    const taken = { ...WHOLE, [kind]: { [name]: option } };
    const within = expand(value, kind === 'plurals' ? name : counted);
    return within.flatMap((form) => (agree(taken, form) ? [joined(taken, form)] : []));
  });
}

/** Whether two forms can be said at once: no parameter takes two branches. */
export function agree(
  one: Pick<Form, 'selects' | 'plurals'>,
  other: Pick<Form, 'selects' | 'plurals'>,
): boolean {
  return (['selects', 'plurals'] as const).every((kind) =>
    Object.entries(one[kind]).every(([name, option]) => (other[kind][name] ?? option) === option),
  );
}

function joined(one: Form, other: Form): Form {
  return {
    text: one.text + other.text,
    selects: { ...one.selects, ...other.selects },
    plurals: { ...one.plurals, ...other.plurals },
  };
}
