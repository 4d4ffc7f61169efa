import ipaddr from 'ipaddr.js';
import type { Problem } from '../../errors.ts';
import { type RefusalParameters, refusal } from '../../words/refusal.ts';
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
  if (text.length > MOST || !URL.canParse(text)) throw refused('none');
  const url = new URL(text);
  if (url.protocol !== 'https:' && !(plain && url.protocol === 'http:')) {
    throw refused(plain ? 'web' : 'https');
  }
  if (url.username || url.password) throw refused('login');
  const standard = PORTS[url.protocol] ?? 0;
  const port = url.port ? Number(url.port) : standard;
  if (port !== standard && !anyPort) throw refused('port', String(port));
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (!host) throw refused('other');
  url.hash = '';
  return { url, host, port };
}

/**
 * Reads an https address, or http where `plain`, that is to be asked again and again; one that is plainly inside a network
 * is refused at once.
 */
export function readPublicUrl(text: string, plain = false): URL {
  const { url, host } = readTarget(text.trim(), plain);
  readPublicHost(host);
  return url;
}

/** Refuses a host that is plainly inside a network: a name of this machine, or an address that is not public. */
export function readPublicHost(host: string): void {
  if (/^localhost$|\.localhost$|\.local$/i.test(host) || (ipaddr.isValid(host) && !isPublicAddress(host)))
    throw refusal('addressNotPublic', { host });
}

function refused(fault: RefusalParameters<'addressUnfit'>['fault'], port = ''): Problem {
  return refusal('addressUnfit', { fault, port });
}
