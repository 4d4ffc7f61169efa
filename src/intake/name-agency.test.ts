import { describe, expect, it } from 'vitest';
import { splitCaption } from '../stories/split-caption.ts';
import { decodeBytes } from './decode-bytes.ts';
import { nameAgency } from './name-agency.ts';
import { readDateline } from './read-dateline.ts';
import { recognise } from './recognise.ts';

const clues = { dateline: null, authors: [], paragraphs: [], imprint: null };

describe('nameAgency', () => {
  it.each([
    [{ ...clues, dateline: 'AP' }, 'associated-press'],
    [{ ...clues, authors: ['Agence France-Presse'] }, 'afp'],
    [
      { ...clues, paragraphs: ['First.', 'Copyright 2024 The Associated Press. All rights reserved.'] },
      'associated-press',
    ],
    [{ ...clues, paragraphs: ['(Reporting by Ann Lee; Editing by Bo Chan)'] }, 'reuters'],
    [{ ...clues, imprint: '© AFP 2024' }, 'afp'],
  ])('reads a signature (%#)', (given, slug) => expect(nameAgency(given)?.slug).toBe(slug));

  it('claims nothing from a mention', () => {
    expect(
      nameAgency({ ...clues, paragraphs: ['An official told Reuters that the AP had asked.'] }),
    ).toBeNull();
  });
});

describe('readDateline', () => {
  it.each([
    ['WASHINGTON — China has', 'WASHINGTON', null],
    ['WASHINGTON —', 'WASHINGTON', null],
    ['MOSCOW, May 9 (Reuters) - The', 'MOSCOW', 'Reuters'],
    ['Kyiv, Ukraine (AP) — The', 'Kyiv, Ukraine', 'AP'],
    ['МОСКВА, 9 мая. /ТАСС/. Текст', 'МОСКВА', 'ТАСС'],
    ['新华社北京5月9日电 正文', '北京', '新华社'],
  ])('reads %s', (text, place, signature) => expect(readDateline(text)).toMatchObject({ place, signature }));

  it.each(['The talks — long awaited — began', 'BREAKING — Something', 'US-based firms'])(
    'sees none in %s',
    (text) => {
      expect(readDateline(text)).toBeNull();
    },
  );
});

describe('splitCaption', () => {
  it.each([
    ['A man speaks. (Kremlin photo via AP)', 'A man speaks.', 'Kremlin photo via AP'],
    ['A port. Photo: Ann Lee', 'A port.', 'Ann Lee'],
    ['A port (left) and a ship.', 'A port (left) and a ship.', null],
  ])('splits %s', (text, caption, credit) => expect(splitCaption(text)).toEqual({ caption, credit }));
});

describe('decodeBytes', () => {
  it('believes valid UTF-8 over a wrong name, and a name over nothing', () => {
    expect(decodeBytes(Buffer.from('<?xml version="1.0" encoding="iso-8859-1"?>é')).text).toContain('é');
    expect(decodeBytes(Buffer.from('<meta charset=windows-1251>\xcf\xf0', 'latin1')).text).toContain('Пр');
    expect(decodeBytes(Buffer.from('caf\xe9', 'latin1')).text).toBe('café');
    expect(decodeBytes(Buffer.from('\ufefftext', 'utf16le')).text).toBe('text');
    expect(decodeBytes(Buffer.from([0x61, 0xe2, 0x82])).text).toBe('a');
  });
});

describe('recognise', () => {
  it.each([
    ['<?xml version="1.0"?><rss>', 'a', 'feed'],
    ['<!-- x --><feed xmlns="a">', 'a', 'feed'],
    ['<rss xmlns:wp="http://wordpress.org/export/1.2/">', 'a', 'wordpress'],
    ['<!DOCTYPE html><html>', 'a', 'page'],
    ['{"title":"x"}\n{"title":"y"}', 'a', 'json lines'],
    ['{"version":"https://jsonfeed.org/version/1","items":[]}', 'a', 'json'],
    ['Words\n\nmore', 'a.txt', 'page text'],
    [' \n', 'a', 'empty'],
  ])('recognises %s', (head, name, kind) => expect(recognise(head, name)).toBe(kind));
});
