/** What a picture's file says of itself; an editor decides what of it is kept. */
export interface PictureWords {
  readonly caption: string | null;
  readonly credit: string | null;
  /** Who holds the rights, as its copyright notice has it. */
  readonly holder: string | null;
  /** When it was taken, such as `2026-03-01T10:00:00+01:00`; without a zone where the camera knew none. */
  readonly takenAt: string | null;
}

/** What one of the three ways of writing words into a picture holds. */
export interface FoundWords {
  readonly caption?: string | undefined;
  /** Who made it. */
  readonly maker?: string | undefined;
  /** The credit line as it is to be printed. */
  readonly credit?: string | undefined;
  readonly rights?: string | undefined;
  readonly takenAt?: string | undefined;
}

const MOST_CAPTION = 2_000;
const MOST_LINE = 300;
const TIME = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d(?::\d\d)?)(Z|[+-]\d\d:\d\d)?)?/;

/** Puts together what XMP, IPTC and EXIF say, the first that says something counting. */
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

/** An ISO date or time, or nothing where the text is none, as the zeros of a camera whose clock was never set. */
function timeOf(text: string | undefined): string | undefined {
  const [whole, year, month, day] = TIME.exec(text?.trim() ?? '') ?? [];
  if (!whole || Number(year) < 1826 || Number(month) < 1 || Number(month) > 12) return undefined;
  return Number(day) < 1 || Number(day) > 31 ? undefined : whole;
}
