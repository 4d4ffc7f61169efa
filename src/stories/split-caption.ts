/** The words under a picture, and who it is by. */
export interface CaptionAndCredit {
  caption: string | null;
  credit: string | null;
}

const CREDIT_WORD =
  /\b(?:photos?|pictures?|images?|courtesy|via|handout|pool|credit|file|AP|AFP|Reuters|EPA|Getty|Xinhua|TASS|Kremlin|Shutterstock|Wikimedia|Unsplash|Flickr|NASA|dpa|ANSA|EFE|CC[ -]BY)\b|фото|图|摄|صورة/iu;
const PARENTHESES = /^(.*?)\s*[(（[]([^()（）[\]]{2,120})[)）\]]\s*[.。]?$/su;
const LABEL =
  /^(.*?(?:^|[.!?。…"”»)|–—-]))\s*((?:photo(?:graph)?|picture|image|credit|photo credit|image credit|фото|photo by|image by)\s*(?:[:：/]|by\s|courtesy\s).{2,120})$/isu;
const OWNER = /^(.*?)\s*((?:©|\(c\)|copyright)\s*.{2,120})$/isu;
const SLASHED =
  /^(.*[.!?"”»])\s+((?:[\p{Lu}][\p{L}.'’-]*\s?){1,6}\s?[/|]\s?[\p{Lu}][\p{L} .'’/-]{1,60})\.?$/su;
const LABEL_WORDS =
  /^(?:photo(?:graph)?|picture|image|credit|photo credit|image credit|фото)\s*(?:[:：/]|(?=by\s|courtesy\s))\s*|^by\s+/iu;

/** Tells a picture's caption from its credit, where the credit stands at the caption's end. */
export function splitCaption(text: string): CaptionAndCredit {
  const whole = text.replace(/\s+/g, ' ').trim();
  if (!whole || whole.length > 5000) return { caption: whole || null, credit: null };
  const bracketed = PARENTHESES.exec(whole);
  if (bracketed?.[2] && CREDIT_WORD.test(bracketed[2])) return pair(bracketed[1], bracketed[2]);
  for (const form of [LABEL, OWNER, SLASHED]) {
    const match = form.exec(whole);
    if (match?.[2]) return pair(match[1], match[2]);
  }
  return { caption: whole, credit: null };
}

function pair(caption: string | undefined, credit: string): CaptionAndCredit {
  const rest = caption?.replace(/\s*[|–—-]\s*$/u, '').trim();
  const name = credit
    .replace(LABEL_WORDS, '')
    .replace(LABEL_WORDS, '')
    .replace(/[.\s]+$/u, '')
    .trim();
  return { caption: rest || null, credit: name || null };
}
