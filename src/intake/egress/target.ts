import ipaddr from 'ipaddr.js';
import { Problem } from '../../errors.ts';
import { isPublicAddress } from './public-address.ts';

/** Where a request goes. */
export interface Target {
  readonly url: URL;
  /** The host without the brackets of an IPv6 address. */
  readonly host: string;
  readonly port: number;
}

const PORTS: Readonly<Record<string, number>> = { 'https:': 443, 'http:': 80 };
const MOST = 2_000;

/**
 * Reads an address that a request may go to: https, or http where `plain`, at the port of its scheme,
 * with no name and password in it. `anyPort` is for tests alone.
 */
export function readTarget(text: string, plain: boolean, anyPort = false): Target {
  if (text.length > MOST || !URL.canParse(text)) throw refused('is no address');
  const url = new URL(text);
  if (url.protocol !== 'https:' && !(plain && url.protocol === 'http:')) {
    throw refused(plain ? 'is neither https nor http' : 'is not https');
  }
  if (url.username || url.password) throw refused('holds a name or a password');
  const standard = PORTS[url.protocol] ?? 0;
  const port = url.port ? Number(url.port) : standard;
  if (port !== standard && !anyPort) throw refused(`asks for port ${port}`);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (!host) throw refused('names no host');
  url.hash = '';
  return { url, host, port };
}

/**
 * Reads an https address, or http where `plain`, that is to be asked again and again; one that is plainly inside a network
 * is refused at once.
 */
export function readPublicUrl(text: string, plain = false): URL {
  const { url, host } = readTarget(text.trim(), plain);
  if (/^localhost$|\.localhost$|\.local$/i.test(host) || (ipaddr.isValid(host) && !isPublicAddress(host))) {
    throw new Problem(
      'bad input',
      `${host} is not a host of the public net.`,
      'Give an address others can reach.',
    );
  }
  return url;
}

function refused(why: string): Problem {
  return new Problem('bad input', `The address ${why}: nothing is sent there.`);
}
