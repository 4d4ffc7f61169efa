import { describe, expect, it } from 'vitest';
import { recognise } from './recognise.ts';

describe('recognise', () => {
  it('looks past comments and instructions', () => {
    expect(recognise('<!-- <rss> --><?xml version="1.0"?><html><p>', 'x')).toBe('page');
    expect(recognise('<?xml version="1.0"?><!-- a --><rss version="2.0">', 'x')).toBe('feed');
  });

  it('knows what agencies send by its outermost element or its heading, whatever it is called', () => {
    const nitf = '<!DOCTYPE nitf SYSTEM "x"><nitf><head><title>x</title></head><body>';
    expect(recognise(`<?xml version="1.0"?>${nitf}`, 'x.html')).toBe('wire xml');
    expect(recognise('<n:newsItem xmlns:n="http://iptc.org/std/nar/2006-10-01/">', 'x')).toBe('wire xml');
    expect(recognise('<newsMessage><itemSet><newsItem><rss>', 'x')).toBe('wire xml');
    const soh = String.fromCharCode(1);
    expect(recognise(`${soh}afp0123 3 POL 42 port\r\n`, 'x.txt')).toBe('wire text');
    expect(recognise(`${soh}no heading`, 'x.txt')).toBe('page text');
  });
});
