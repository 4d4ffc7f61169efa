import { expect, it } from 'vitest';
import { leftPlayers } from './left-players.ts';

it.each([
  [
    'a sound of Ghost',
    '<div class="kg-card kg-audio-card"><audio src="https://old.example/content/media/a.mp3" preload="metadata"></audio></div>',
    ['https://old.example/content/media/a.mp3'],
  ],
  [
    'a film of Ghost',
    '<figure class="kg-card kg-video-card"><video src="/content/media/b.mp4" poster="p.jpg"></video><figcaption>x</figcaption></figure>',
    ['/content/media/b.mp4'],
  ],
  [
    'one whose sources are its children',
    '<video><source src="c.webm"><source src="c.mp4"></video>',
    ['c.webm'],
  ],
  [
    'a player that is not on the list',
    '<iframe src="https://player.example/1"></iframe>',
    ['https://player.example/1'],
  ],
  ['one in another', '<object data="d.swf"><embed src="d.swf"></object>', ['d.swf']],
  ['one without an address', '<audio></audio>', ['a player without an address']],
  [
    'one of WordPress',
    '<p>[audio mp3="https://old.example/e.mp3"][/audio]</p>',
    ['https://old.example/e.mp3'],
  ],
])('names %s', (_what, html, left) => {
  expect(leftPlayers(html)).toEqual(left);
});

it('names nothing that a story holds', () => {
  expect(
    leftPlayers('<p>Words, <b>all</b>.</p><iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ"></iframe>'),
  ).toEqual([]);
});
