import { expect, it } from 'vitest';
import { readOpml, writeOpml } from './opml.ts';

it('reads the feeds of a list, also those in folders, each once', () => {
  const list = readOpml(`<?xml version="1.0"?><opml version="1.1"><head><title>My feeds</title></head><body>
    <outline text="World"><outline type="rss" text="One" title="One &amp; all" xmlUrl="https://a.example/1"/>
    <outline text="Deeper"><outline text="Two" XMLURL=" https://a.example/2 "/></outline></outline>
    <outline text="One again" xmlUrl="https://a.example/1"/><outline text="No feed" htmlUrl="https://a.example/"/>
    <outline text="Three" xmlUrl="https://a.example/3"/></body></opml>`);
  expect(list).toEqual([
    { address: 'https://a.example/1', title: 'One & all' },
    { address: 'https://a.example/2', title: 'Two' },
    { address: 'https://a.example/3', title: 'Three' },
  ]);
});

it('what is written is read as the same', () => {
  const feeds = [
    { address: 'https://a.example/?x=1&y="2"', title: '<World> & "more"' },
    { address: 'https://b.example/', title: 'الأخبار' },
  ];
  expect(readOpml(writeOpml('The & Courier', feeds, new Date(0)))).toEqual(feeds);
});

it('refuses what is no list, or defines entities', () => {
  expect(() => readOpml('<rss version="2.0"/>')).toThrow('not an OPML');
  expect(() => readOpml('<!DOCTYPE opml [<!ENTITY a "b">]><opml><body/></opml>')).toThrow();
});
