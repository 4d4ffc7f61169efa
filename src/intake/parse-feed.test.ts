import { describe, expect, it } from 'vitest';
import { parseFeed } from './parse-feed.ts';
import { parseWxr } from './parse-wxr.ts';
import type { Feed } from './read-rss.ts';

const pieces = (feed: Feed) =>
  feed.findings.flatMap((finding) => ('piece' in finding ? [finding.piece] : []));

describe('parseFeed', () => {
  it('reads RSS 2.0 with its namespaces', () => {
    const feed =
      parseFeed(`<?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//N//DTD RSS//EN" "http://x.invalid/rss.dtd">
      <rss version="2.0" xmlns:c="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel><title>Caf&eacute; News</title><link>https://cafe.example/</link><language>fr</language>
      <item><title>Tom &amp;amp; Ann</title><link>https://cafe.example/1?utm_source=rss</link><guid>g1</guid><dc:creator>Ann Lee</dc:creator>
      <category>Trade</category><pubDate>Thu, 09 May 2024 06:56:31 +0200</pubDate>
      <description>Short</description><c:encoded><![CDATA[<p>Long <b>text</b></p>]]></c:encoded></item></channel></rss>`);
    expect(feed.fault).toBeNull();
    expect(feed.head).toMatchObject({ title: 'Café News', language: 'fr' });
    expect(pieces(feed)[0]).toMatchObject({
      headline: 'Tom & Ann',
      url: 'https://cafe.example/1',
      guid: 'g1',
      authors: ['Ann Lee'],
      topics: ['Trade'],
      html: '<p>Long <b>text</b></p>',
      summary: 'Short',
      source: 'Café News',
    });
  });

  it('reads Atom with XHTML in it', () => {
    const feed =
      parseFeed(`<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title><entry><id>urn:1</id><title type="html">x &lt;b>y&lt;/b></title>
      <link href="/p" xml:base="https://a.example/"/><updated>2024-05-09T06:56:31Z</updated>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One</p></div></content></entry></feed>`);
    expect(pieces(feed)[0]).toMatchObject({
      headline: 'x y',
      url: 'https://a.example/p',
      html: '<div><p>One</p></div>',
    });
  });

  const CC = 'https://creativecommons.org/licenses';
  it.each([
    [
      'RSS',
      `<rss xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:cc="http://backend.userland.com/creativeCommonsRssModule">
      <channel><title>An aggregator</title><link>https://all.example/</link><language>fr</language>
      <copyright>${CC}/by/4.0/</copyright>
      <item><title>Own</title><source url="https://own.example/rss">Its own paper</source><dc:language>de</dc:language>
      <cc:license>${CC}/by-sa/4.0/</cc:license></item>
      <item><title>Of the feed</title></item></channel></rss>`,
    ],
    [
      'Atom',
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><title>An aggregator</title><author><name>A. Feed</name></author>
      <link href="https://all.example/"/><rights>${CC}/by/4.0/</rights>
      <entry xml:lang="de"><title>Own</title><author><name>O. Wn</name></author><rights>${CC}/by-sa/4.0/</rights>
      <source><title>Its own paper</title><link href="https://own.example/rss"/></source></entry>
      <entry><title>Of the feed</title></entry></feed>`,
    ],
  ])('what an item of %s says of itself goes before what its feed says', (kind, text) => {
    const [own, ofFeed] = pieces(parseFeed(text));
    expect(own).toMatchObject({
      source: 'Its own paper',
      sourceUrl: 'https://own.example/rss',
      language: 'de',
      licence: `${CC}/by-sa/4.0/`,
    });
    expect(ofFeed).toMatchObject({
      source: 'An aggregator',
      sourceUrl: 'https://all.example/',
      language: 'fr',
      licence: `${CC}/by/4.0/`,
    });
    if (kind === 'Atom') expect([own?.authors, ofFeed?.authors]).toEqual([['O. Wn'], ['A. Feed']]);
  });

  it('reads RSS 1.0, whose items stand beside the channel', () => {
    const feed = parseFeed(
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>R</title></channel><item rdf:about="https://r.example/1"><title>T</title></item></rdf:RDF>',
    );
    expect(pieces(feed)[0]).toMatchObject({ headline: 'T', url: 'https://r.example/1' });
  });

  it('takes the whole items of a file that breaks off, and refuses the one it breaks off in', () => {
    const feed = parseFeed(
      '<rss><channel><item><title>One</title></item><item><title>Two</title><description>half of',
    );
    expect(feed.fault).not.toBeNull();
    expect(feed.findings).toMatchObject([
      { piece: { headline: 'One' } },
      { refused: 'The file breaks off inside it.', headline: 'Two' },
    ]);
  });

  it('refuses a DOCTYPE with entities, and XML that is no feed', () => {
    expect(() => parseFeed('<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss>&x;</rss>')).toThrow(
      /DOCTYPE/,
    );
    expect(() => parseFeed('<shop/>')).toThrow(/not a feed/);
  });
});

describe('parseWxr', () => {
  it('takes published posts with their names, sections and pictures', () => {
    const feed =
      parseWxr(`<rss xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Old site</title>
      <wp:author><wp:author_login>al</wp:author_login><wp:author_display_name>Ann Lee</wp:author_display_name></wp:author>
      <item><title>Post</title><dc:creator>al</dc:creator><wp:post_type>post</wp:post_type><wp:status>publish</wp:status><wp:post_name>post-one</wp:post_name>
      <wp:post_date>2020-01-02 06:04:05</wp:post_date><wp:post_date_gmt>2020-01-02 03:04:05</wp:post_date_gmt><wp:post_modified>2020-01-02 06:09:05</wp:post_modified><wp:post_modified_gmt>2020-01-02 03:09:05</wp:post_modified_gmt><category domain="category">World</category><category domain="post_tag">Trade</category>
      <content:encoded><![CDATA[One

Two]]></content:encoded></item>
      <item><title>Page</title><wp:post_type>page</wp:post_type></item></channel></rss>`);
    expect(feed.findings).toMatchObject([
      {
        piece: {
          headline: 'Post',
          slug: 'post-one',
          authors: ['Ann Lee'],
          section: 'World',
          topics: ['Trade'],
          // In UTC, and not by the clock of the site.
          published: '2020-01-02T03:04:05Z',
          updated: '2020-01-02T03:09:05Z',
          html: '<p>One</p>\n<p>Two</p>',
          own: true,
          isPage: false,
        },
      },
      { piece: { headline: 'Page', isPage: true } },
    ]);
  });

  it('keeps the pictures of galleries where they stood, and tells which the export has not', () => {
    const picture = (id: number, more: string) =>
      `<item><wp:post_id>${id}</wp:post_id><wp:post_type>attachment</wp:post_type>${more}</item>`;
    const feed =
      parseWxr(`<rss xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"><channel><title>Old site</title>
      ${picture(7, '<wp:attachment_url>https://old.example/a.jpg</wp:attachment_url><excerpt:encoded>Cranes</excerpt:encoded><wp:postmeta><wp:meta_key>_wp_attachment_image_alt</wp:meta_key><wp:meta_value>Two "cranes"</wp:meta_value></wp:postmeta>')}
      ${picture(9, '<wp:post_parent>2</wp:post_parent><wp:attachment_url>https://old.example/b.jpg</wp:attachment_url>')}
      <item><title>Named</title><wp:post_id>1</wp:post_id><content:encoded><![CDATA[One

[gallery columns="3" ids="9, 7,12" size="large"]

Two [gallery ids=&quot;12&quot;]]]></content:encoded></item>
      <item><title>Uploaded</title><wp:post_id>2</wp:post_id><content:encoded><![CDATA[[gallery]]]></content:encoded></item></channel></rss>`);
    const a =
      '<figure><img src="https://old.example/a.jpg" alt="Two &#34;cranes&#34;"><figcaption>Cranes</figcaption></figure>';
    const b = '<figure><img src="https://old.example/b.jpg" alt=""></figure>';
    expect(feed.findings).toMatchObject([
      { piece: { html: `<p>One</p>\n${b}\n${a}\n<p>Two</p>`, lostMedia: ['12'] } },
      { piece: { html: b, lostMedia: [] } },
    ]);
  });
});
