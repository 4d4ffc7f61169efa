import { Parser } from 'htmlparser2';
import { embedOf } from '../stories/embed-of.ts';

const PLAYERS = new Set(['audio', 'video', 'iframe', 'embed', 'object']);
/** WordPress's own, in brackets. */
const SHORTCODE = /\[(?:audio|video|playlist|embed)\b[^\]]{0,2000}\]/gi;
const ADDRESS = /\b(?:src|mp3|mp4|m4a|ogg|wav|webm|ogv|m4v)=["']?([^"'\]\s]+)/i;

/** The sounds, films and players of a text that no story here holds, by their addresses, or by what they are. */
export function leftPlayers(html: string): string[] {
  const found: (string | null)[] = [];
  const open: string[] = [];
  const parser = new Parser({
    onopentag(tag, { src, data }) {
      const address = src || data || null;
      if (tag === 'source' && found.length > 0 && found.at(-1) === null) found[found.length - 1] = address;
      if (!PLAYERS.has(tag)) return;
      // What stands in another player is its own second choice.
      const isInside = open.length > 0;
      open.push(tag);
      if (!isInside && !(tag === 'iframe' && address && embedOf(address, null))) found.push(address);
    },
    onclosetag(tag) {
      if (open.at(-1) === tag) open.pop();
    },
  });
  parser.write(html);
  parser.end();
  const codes = (html.match(SHORTCODE) ?? []).map((code) => ADDRESS.exec(code)?.[1] ?? code);
  return [...found.map((address) => address ?? 'a player without an address'), ...codes];
}
