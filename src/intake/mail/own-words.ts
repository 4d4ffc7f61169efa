/** How programs head a message they quote: "On Monday, Ada wrote:", in the languages of the portal and German. */
const HEADS_QUOTE =
  /^(?:on\b.{4,300}\bwrote|le\b.{4,300}\ba (?:é|e)crit|am\b.{4,300}\bschrieb\b.{0,200}|.{4,300}(?:пишет|писала?|написала?|написал\(а\))|.{2,300}(?:写道|寫道)|.{0,300}(?:كتب|كتبت|كتابة ما يلي).{0,200})\s*[:：]\s*$/iu;
const BETWEEN =
  /^\s*(?:-{2,}|_{2,}|—{2,}|\*{2,})\s*(?:original message|forwarded message|message d['’]origine|message original|message transféré|urspr(?:ü|ue)ngliche nachricht|исходное сообщение|пересылаемое сообщение|原始邮件|转发邮件|الرسالة الأصلية|رسالة معاد توجيهها)/iu;
/** The head of a quoted message, as Outlook writes it: a name and a date, one below the other. */
const FROM = /^\s*\*?(?:from|de|von|от|发件人|من)\s*\*?\s*[:：]\s*\S/iu;
const SENT =
  /^\s*\*?(?:sent|date|envoyé|envoye|gesendet|datum|отправлено|дата|发送时间|日期|تم الإرسال|التاريخ)\s*\*?\s*[:：]\s*\S/iu;
/** Lines between two dashes and a space, RFC 3676. */
const SIGNATURE = /^-- ?$/;
const LOOKED_BELOW = 4;
/** What the lines of wrapped text are at least as long as. */
const WRAPPED = 50;
const UNWRAPPED = 100;

/** The lines that the writer of a message wrote: without the messages quoted below or between them, or a signature. */
export function ownLines(lines: readonly string[]): string[] {
  const own: string[] = [];
  for (const [at, line] of lines.entries()) {
    const near = lines.slice(at + 1, at + 1 + LOOKED_BELOW);
    if (SIGNATURE.test(line.replace(/\r$/, '')) || BETWEEN.test(line)) break;
    // At the top it is the head of a press release.
    const isBelow = own.some((before) => before.trim() !== '');
    if (isBelow && FROM.test(line) && near.some((next) => SENT.test(next))) break;
    if (isHeadOfQuote(line, lines, at)) continue;
    // What answers below a quotation is the writer's again.
    if (/^\s*>/.test(line)) continue;
    own.push(line);
  }
  return own;
}

/** Programs wrap that line: then its end is on the next. It heads a quotation if nothing else follows it. */
function isHeadOfQuote(line: string, lines: readonly string[], at: number): boolean {
  const [next = '', after = ''] = lines.slice(at + 1, at + 3);
  const isHead = (text: string, below: readonly string[]) =>
    HEADS_QUOTE.test(text.trim()) && isQuotedBelow(below);
  return (
    isHead(line, lines.slice(at + 1)) ||
    isHead(`${line.trim()} ${next.trim()}`, lines.slice(at + 2)) ||
    // The second of the two lines.
    (at > 0 && isHead(`${lines[at - 1]?.trim()} ${line.trim()}`, [next, after, ...lines.slice(at + 3)]))
  );
}

/** In HTML the quotation has been left out already, so nothing is below its head. */
function isQuotedBelow(below: readonly string[]): boolean {
  const first = below.find((line) => line.trim() !== '');
  return first === undefined || /^\s*>/.test(first);
}

/** Lines as paragraphs: programs wrap lines, and leave one empty between two paragraphs. */
export function paragraphsOf(lines: readonly string[]): string[] {
  const trimmed = lines.map((line) => line.replace(/\s+/g, ' ').trim());
  const hasBreaks = trimmed.join('\n').trim().includes('\n\n');
  const isUnwrapped = !hasBreaks && trimmed.some((line) => line.length > UNWRAPPED);
  const paragraphs: string[] = [];
  let before = '';
  for (const line of trimmed) {
    const goesOn = line !== '' && before !== '' && !isUnwrapped && before.length >= WRAPPED;
    if (goesOn) paragraphs.push(`${paragraphs.pop() ?? ''} ${line}`);
    else if (line !== '') paragraphs.push(line);
    before = line;
  }
  return paragraphs;
}

/** A subject without what programs put before it when a message is answered or forwarded. */
export function headlineOf(subject: string): string {
  let headline = subject.trim();
  for (;;) {
    const shorter = headline.replace(
      /^(?:(?:re|fwd?|aw|wg|tr|rép|rep|отв|пересл|回复|答复|转发|رد|إعادة توجيه)\s*(?:\[\d+\])?\s*[:：]|\[(?:ext|external|extern|externe)\])\s*/iu,
      '',
    );
    if (shorter === headline) return headline;
    headline = shorter;
  }
}
