/** Fewer numbers than this do not show that a text is a form. */
const FEW = 3;
/** A form that is filled in anew has less than this share of the other’s numbers. */
const SHARED = 0.5;
const NUMBER = /\p{Nd}+(?:[.,:٫٬]\p{Nd}+)*/gu;

/**
 * Whether two texts that share most words are a form that was filled in anew, such as the rates or the weather of two
 * days: most numbers of the one with fewer are not in the other. A report whose death toll alone has changed is none.
 */
export function isFormFilledAnew(one: string, other: string): boolean {
  const [few, many] = [numbersOf(one), numbersOf(other)].sort((a, b) => a.size - b.size);
  if (!few || !many || few.size < FEW) return false;
  const shared = [...few].filter((number) => many.has(number)).length;
  return shared < few.size * SHARED;
}

function numbersOf(text: string): Set<string> {
  return new Set((text.match(NUMBER) ?? []).map((number) => number.replace(/[,٬]/g, '')));
}
