/** Blanks, processing instructions and comments. Nothing may follow: each way to divide comments would be tried. */
const PROLOG = /^(?:[\s\ufeff]+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->)*/;

/** A document without what may stand before its root. */
export function withoutProlog(markup: string): string {
  return markup.replace(PROLOG, '');
}
