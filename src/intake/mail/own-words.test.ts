import { expect, test } from 'vitest';
import { linesOfHtml } from './mail-lines.ts';
import { headlineOf, ownLines, paragraphsOf } from './own-words.ts';

const own = (text: string) => paragraphsOf(ownLines(text.split('\n')));

test.each([
  ['On Mon, 2 Nov 2026 at 10:00, Ada <a@wire.example> wrote:'],
  ['Le lun. 2 nov. 2026 à 10:00, Ada <a@wire.example> a écrit :'],
  ['Am 02.11.26 um 10:00 schrieb Ada:'],
  ['пн, 2 нояб. 2026 г. в 10:00, Ada <a@wire.example>:\nпишет:'],
  ['Ada <a@wire.example> 于2026年11月2日周一 10:00写道：'],
  ['في الاثنين، ٢ نوفمبر ٢٠٢٦ كتب Ada:'],
  ['On Mon, 2 Nov 2026 at 10:00, Ada Lovelace of the Wire\n<a@wire.example> wrote:'],
])('a quotation is left out with its head: %s', (head) => {
  expect(own(`New words.\n\n${head}\n\n> Old words.\n>> Older words.\n`)).toEqual(['New words.']);
});

test.each([
  ['-----Original Message-----\nFrom: Ada\nSent: Monday\n\nOld words.'],
  ['________________________________\nVon: Ada\nGesendet: Montag\nBetreff: x\n\nOld words.'],
  ['От: Ада\nДата: понедельник\n\nOld words.'],
  ['-- \nAda Lovelace, The Wire, +44 20 0000'],
  ['---------- Forwarded message ---------\nFrom: Ada\n\nOld words.'],
])('nothing below is taken: %s', (below) => {
  const [first] = own(`New words.\n\n${below}`);
  expect(own(`New words.\n\n${below}`).join(' ')).not.toContain('Old words');
  expect(first).toBe('New words.');
});

test('a press release keeps its head, and a speaker who is quoted', () => {
  expect(
    own('From: The ministry\nDate: 2 November\n\nOn Monday the minister wrote:\n\nWe will act.'),
  ).toEqual(['From: The ministry', 'Date: 2 November', 'On Monday the minister wrote:', 'We will act.']);
});

test('wrapped lines are one paragraph, and unwrapped ones each their own', () => {
  const wrapped = 'The ministry said on Monday that exports had risen by more\nthan 12 percent.';
  expect(own(`${wrapped}\n\nA second paragraph.`)).toEqual([
    wrapped.replace('\n', ' '),
    'A second paragraph.',
  ]);
  const long = `${'word '.repeat(30).trim()}.`;
  expect(own(`${long}\n${long}`)).toEqual([long, long]);
});

test('of HTML what a person sees is read', () => {
  const html = `<head><title>t</title><style>p{}</style></head><body>
    <div style="display:none">Preheader</div><p>One <b>bold</b> word.<br>A line.</p><script>alert(1)</script>
    <img src="https://tracker.example/x.png" onerror="alert(1)"><p>Two</p><div class="gmail_quote">On Monday Ada wrote:
    <blockquote><p>Old words.</p></blockquote></div><div id="divRplyFwdMsg">From: x</div></body>`;
  expect(paragraphsOf(ownLines(linesOfHtml(html)))).toEqual(['One bold word.', 'A line.', 'Two']);
  expect(linesOfHtml('<div>'.repeat(200_000))).toEqual([]);
});

test.each([
  ['Re: FW: [EXT] Exports rise', 'Exports rise'],
  ['AW: WG: Exports', 'Exports'],
  ['Отв: Экспорт', 'Экспорт'],
  ['回复：出口', '出口'],
  ['Reform: what changes', 'Reform: what changes'],
])('%s', (subject, headline) => {
  expect(headlineOf(subject)).toBe(headline);
});
