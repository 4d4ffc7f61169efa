import { describe, expect, it } from 'vitest';
import { bodyText } from '../../stories/body.ts';
import { importSent, readSent } from './testing.ts';

const [SYN, SOH, STX, ETX, EOT] = [22, 1, 2, 3, 4].map((code) => String.fromCharCode(code));
const message = (
  text: string,
  { heading = 'afp0123 3 POL 42 port-lisbon', end = '091030 GMT May 24' } = {},
) => `${SYN}${SYN}${SOH}${heading}\r\n${STX}${text.replace(/\n/g, '\r\n')}${ETX}\r\n${end}\r\n${EOT}`;
const TEXT = `Port of Lisbon reopens
By Ann Lee

   LISBON (AFP) - Ships entered the port again on Thursday after a week
in which no ship could.
   The crane works, said the mayor, who is glad of <it> & all.
`;

describe('a message of IPTC 7901', () => {
  it('is mapped as far as it says anything', async () => {
    const { status, reason, draft } = await readSent(message(TEXT));
    expect({ status, reason }).toEqual({ status: 'taken', reason: null });
    expect(draft).toMatchObject({
      externalKey: 'guid:agence-france-presse:iptc7901:afp0123:2024-05-09',
      state: 'published',
      headline: 'Port of Lisbon reopens',
      dateline: 'LISBON',
      language: 'en',
      slug: 'port-lisbon',
      authors: [{ names: { en: 'Ann Lee' } }],
      source: { name: 'Agence France-Presse' },
      publishedAt: new Date('2024-05-09T10:30:00Z'),
    });
    expect(draft && bodyText(draft.body)).toBe(
      'Ships entered the port again on Thursday after a week in which no ship could.\n\nThe crane works, said the mayor, who is glad of <it> & all.',
    );
  });

  it('has a headline of several lines up to the sign for its end, and a note that no reader sees', async () => {
    const text = `Hafen von Lissabon öffnet
wieder für Schiffe =

   Lissabon (dpa) - Nach einer Woche fahren die Schiffe wieder in den Hafen ein.

The following information is not for publication
Editor: call the port
The following information is not for publication
`;
    const latin = Buffer.from(message(text, { heading: 'bdt0042 4 wi 20 dpa 0815' }), 'latin1');
    const { draft } = await readSent(latin);
    expect(draft).toMatchObject({
      headline: 'Hafen von Lissabon öffnet wieder für Schiffe',
      language: 'de',
      source: { name: 'dpa' },
    });
    expect(draft && bodyText(draft.body)).not.toContain('call the port');
  });

  it('is one of several in a file', async () => {
    const other = message('Another\n\n   Text of another one.\n', { heading: 'afp0124 3 POL 4' });
    expect(
      (await importSent([message(TEXT) + other])).map(({ place, headline }) => [place, headline]),
    ).toEqual([
      [1, 'Port of Lisbon reopens'],
      [2, 'Another'],
    ]);
  });

  it.each([
    ['no date', message(TEXT, { end: '' }), 'It has no date, so it becomes a draft.'],
    [
      'an embargo in words',
      message(`EMBARGOED until noon\n${TEXT}`),
      'It is under an embargo without an end, so it becomes a draft.',
    ],
    [
      'a kill in words',
      message(`KILL KILL KILL\n${TEXT}`),
      'It may be the order to withdraw another, so it becomes a draft.',
    ],
  ])('that no import may publish is a draft: %s', async (_what, text, why) => {
    const { draft, reason } = await readSent(text);
    expect([draft?.state, reason]).toEqual(['draft', why]);
  });

  it.each([
    ['cut', message(TEXT).slice(0, 90), 'The file breaks off inside it.'],
    ['without text', `${SOH}afp0123 3 POL 42\r\n${EOT}`, 'The message has no text.'],
    ['empty', message('\n'), 'The message has no text.'],
  ])('is refused by a sentence where it is %s', async (_what, text, why) => {
    const { status, reason } = await readSent(text);
    expect([status, reason]).toEqual(['refused', why]);
  });

  it('after which something else follows does not hide it', async () => {
    const items = await importSent([`${message(TEXT)}${SOH}not a heading`]);
    expect(items.map(({ place, status, reason }) => [place, status, reason]).sort()).toEqual([
      [1, 'taken', null],
      [2, 'refused', 'The heading of the message is not one of IPTC 7901.'],
    ]);
  });

  it.each([
    ['without an end', (text: string) => message(text).slice(0, -30)],
    ['with one', (text: string) => message(text)],
  ])(
    'of megabytes of blanks is read in seconds, %s',
    async (_what, made) => {
      await importSent([
        made(`${' '.repeat(1_000_000)}x =\n${' /'.repeat(500_000)}\n${' \n'.repeat(500_000)}x`),
      ]);
    },
    10_000,
  );
});
