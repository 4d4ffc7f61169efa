/** A stretch of a text. */
export interface Stretch {
  start: number;
  end: number;
}

const ABBREVIATION =
  /(?:^|[\s(“"‘'])(?:(?:\p{L}\.){0,4}\p{L}|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Maj|Capt|Sgt|Sen|Rep|Gov|Rev|Hon|St|Jr|Sr|Inc|Corp|Ltd|Co|Cos|Bros|vs|No|Nos|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|approx|est|al|fig|Vol|Rs|pct|ppt|dlrs|mln|bln|тыс|млн|млрд|трлн|руб|долл|г|гг|им|ул|стр|т|д|др|см|М|Mme|Mlle|env|art)\.$/u;
/** After these a sentence may end; it does where a capital that is no name's follows. */
const MAY_END = /(?:U\.S|U\.K|U\.N|E\.U|a\.m|p\.m|Inc|Corp|Ltd|Co|Jr|Sr|pct|г|гг|руб|долл)\.$/u;
const OPENS =
  /^(?:The|A|An|It|He|She|They|We|In|But|And|However|This|That|These|Those|On|At|For|As|Its|His|Her|Their|If|When|While|After|Before|Some|В|На|По|Но|И|Он|Она|Это)\b/u;

const segmenters = new Map<string, Intl.Segmenter>();

/** The paragraphs of a text: what stands between line breaks. */
export function paragraphsOf(text: string): Stretch[] {
  const found: Stretch[] = [];
  let start = 0;
  while (start <= text.length) {
    const line = text.indexOf('\n', start);
    const end = line < 0 ? text.length : line;
    if (end > start && text.slice(start, end).trim() !== '') found.push({ start, end });
    start = end + 1;
  }
  return found;
}

/** No sentence is longer: what follows is work that grows faster than its length. */
const LONGEST = 1000;

/** The sentences of one stretch, with their places in the whole text; what is far too long for one is cut between words. */
export function sentencesOf(text: string, stretch: Stretch, language: string): Stretch[] {
  const found = split(text, stretch, language);
  return found.some(({ start, end }) => end - start > LONGEST)
    ? found.flatMap((one) => cut(text, one))
    : found;
}

function cut(text: string, { start, end }: Stretch): Stretch[] {
  const found: Stretch[] = [];
  let from = start;
  while (end - from > LONGEST) {
    // In its second half alone: asked of the whole text, it goes back to the start each time.
    const half = from + LONGEST / 2;
    const space = text.slice(half + 1, from + LONGEST + 1).lastIndexOf(' ');
    const to = space < 0 ? from + LONGEST : half + 1 + space;
    found.push({ start: from, end: to });
    from = to;
  }
  return [...found, { start: from, end }];
}

function split(text: string, { start, end }: Stretch, language: string): Stretch[] {
  const part = text.slice(start, end);
  // One sentence is one sentence: the segmenter is not asked about it.
  if (!/[.!?。！？؟…]\S{0,3}\s|[。！？؟]/u.test(part)) return [{ start, end }];
  const found: Stretch[] = [];
  let open: Stretch | null = null;
  for (const { segment, index } of segmenterOf(language).segment(part)) {
    const piece: Stretch = { start: start + index, end: start + index + segment.length };
    if (open) open.end = piece.end;
    else open = piece;
    const following = part.slice(index + segment.length, index + segment.length + 20);
    if (following !== '' && continues(segment, following)) continue;
    found.push(open);
    open = null;
  }
  if (open) found.push(open);
  return found;
}

/** Whether a sentence that seems to have ended goes on: after "Nov." and "U.S.", and before a small letter or digit. */
function continues(segment: string, following: string): boolean {
  const tail = segment.slice(-24).trimEnd();
  if (/^[\p{Ll}]/u.test(following) && /[.\p{L}]$/u.test(tail)) return true;
  if (!ABBREVIATION.test(tail)) return false;
  return !(MAY_END.test(tail) && OPENS.test(following));
}

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const made = new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, made);
  return made;
}
