/** The metadata in a picture's file; an editor decides what is used. */
export interface PictureWords {
  readonly caption: string | null;
  readonly credit: string | null;
  /** The rights holder, according to its copyright notice. */
  readonly holder: string | null;
  /** When it was taken, such as `2026-03-01T10:00:00+01:00`; without a time zone if the camera stored none. */
  readonly takenAt: string | null;
}

/** The metadata from one of the three formats. */
export interface FoundWords {
  readonly caption?: string | undefined;
  /** The author. */
  readonly maker?: string | undefined;
  /** The credit line for print. */
  readonly credit?: string | undefined;
  readonly rights?: string | undefined;
  readonly takenAt?: string | undefined;
}

const MOST_CAPTION = 2_000;
const MOST_LINE = 300;
const TIME = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d(?::\d\d)?)(Z|[+-]\d\d:\d\d)?)?/;

/** Combines XMP, IPTC and EXIF metadata; the first value found is used. */
export function wordsFrom(found: readonly FoundWords[]): PictureWords {
  const first = (read: (one: FoundWords) => string | undefined, most: number) => {
    for (const one of found) {
      const text = plain(read(one), most);
      if (text) return text;
    }
    return null;
  };
  const maker = first((one) => one.maker, MOST_LINE);
  const line = first((one) => one.credit, MOST_LINE);
  const both = maker && line && !line.toLowerCase().includes(maker.toLowerCase());
  return {
    caption: first((one) => one.caption, MOST_CAPTION),
    credit: both ? plain(`${maker} / ${line}`, MOST_LINE) : (line ?? maker),
    holder: first((one) => one.rights, MOST_LINE),
    takenAt: first((one) => timeOf(one.takenAt), 40),
  };
}

function plain(text: string | undefined, most: number): string | null {
  const clean = (text ?? '')
    .normalize('NFC')
    .replace(/[\p{Cc}\u2028\u2029\uFFFD]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return clean === '' ? null : [...clean].slice(0, most).join('');
}

/** An ISO date or time, or nothing if the text is invalid, such as the zeros of a camera whose clock was never set. */
function timeOf(text: string | undefined): string | undefined {
  const [whole, year, month, day] = TIME.exec(text?.trim() ?? '') ?? [];
  if (!whole || Number(year) < 1826 || Number(month) < 1 || Number(month) > 12) return undefined;
  return Number(day) < 1 || Number(day) > 31 ? undefined : whole;
}
