import { expect, it } from 'vitest';
import { findFeeds } from './find-feeds.ts';

it('finds the feeds that a page names, in its order', () => {
  const html = `<html><head><base href="https://cdn.example/x/">
    <link rel="alternate" type="application/rss+xml; charset=utf-8" title="News &amp; views" href="/feed.xml">
    <LINK REL="ALTERNATE" TYPE="application/atom+xml" HREF="atom.xml">
    <link rel="alternate" type="application/feed+json" href="https://site.example/feed.json">
    <link rel="alternate" hreflang="fr" href="/fr"><link rel="stylesheet" href="/a.css">
    <link rel="alternate" type="application/json" href="/wp-json/oembed/1.0/embed?url=x">
    <link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">
    <link rel="alternate" type="application/rss+xml" href="/feed.xml"></head></html>`;
  expect(findFeeds(html, 'https://site.example/')).toEqual([
    { address: 'https://cdn.example/feed.xml', title: 'News & views' },
    { address: 'https://cdn.example/x/atom.xml', title: '' },
    { address: 'https://site.example/feed.json', title: '' },
  ]);
  expect(findFeeds('<p>Nothing</p>', 'https://site.example/')).toEqual([]);
});

it('reads a page in time, however it is nested', () => {
  const deep = `<html><link rel="alternate" type="application/rss+xml" href="/f">${'<div>'.repeat(200_000)}`;
  const began = performance.now();
  expect(findFeeds(deep, 'https://site.example/')).toEqual([
    { address: 'https://site.example/f', title: '' },
  ]);
  expect(performance.now() - began).toBeLessThan(5_000);
});
