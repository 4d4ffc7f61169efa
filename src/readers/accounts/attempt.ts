import { createHmac } from 'node:crypto';
import ipaddr from 'ipaddr.js';
import { allOf, type Secrets } from '../secrets/secrets.ts';

/** So many in so many minutes. */
export interface Limit {
  readonly most: number;
  readonly minutes: number;
}

/** What is counted, and how many of it an account and a network may do. A wider network may do five times as many. */
export const LIMITS = {
  /** Wrong passwords. */
  login: { account: { most: 10, minutes: 10 }, network: { most: 100, minutes: 10 } },
  /** Wrong codes of a second step. */
  code: { account: { most: 10, minutes: 10 }, network: { most: 100, minutes: 10 } },
  /** Wrong keys to setting the newsroom up. */
  setup: { account: { most: 30, minutes: 10 }, network: { most: 10, minutes: 10 } },
  /** Letters with a link to log in. */
  link: { account: { most: 5, minutes: 60 }, network: { most: 40, minutes: 60 } },
  /** Letters with a link to choose another password. */
  reset: { account: { most: 5, minutes: 60 }, network: { most: 40, minutes: 60 } },
  /** Letters with a link to finish a registration. */
  registration: { account: { most: 5, minutes: 60 }, network: { most: 40, minutes: 60 } },
  /** Letters that ask a new address whether an account may move there. */
  address: { account: { most: 5, minutes: 60 }, network: { most: 40, minutes: 60 } },
  /** Letters that ask whether an address wants the newsletter. */
  newsletter: { account: { most: 3, minutes: 60 }, network: { most: 40, minutes: 60 } },
} as const satisfies Record<string, { account: Limit; network: Limit }>;

/** Something that is counted. */
export type Attempted = keyof typeof LIMITS;

/** One thing to count under one key. */
export interface Count {
  readonly key: string;
  readonly of: 'account' | 'network';
  readonly limit: Limit;
}

const WIDER = 5;

/**
 * What one attempt counts under: the account, whether or not there is one, and the networks it comes from.
 * The keys are hashes that nobody without a secret can make: neither addresses nor networks are kept. It counts under
 * the keys of earlier secrets as well: a rotation gives nobody more tries.
 */
export function countsOf(
  secrets: Secrets,
  what: Attempted,
  asked: { readonly account: string; readonly network: string },
): Count[] {
  return allOf(secrets).flatMap((secret) => countsUnder(secret, what, asked));
}

function countsUnder(
  secret: string,
  what: Attempted,
  asked: { readonly account: string; readonly network: string },
): Count[] {
  const limits = LIMITS[what];
  const key = (of: string) => createHmac('sha256', secret).update(`${what} ${of}`).digest('base64url');
  const [near, ...wide] = networksOf(asked.network);
  const { most, minutes } = limits.network;
  return [
    { key: key(`account:${asked.account}`), of: 'account', limit: limits.account },
    ...(near ? [{ key: key(`network:${near}`), of: 'network' as const, limit: limits.network }] : []),
    ...wide.map((network) => ({
      key: key(`network:${network}`),
      of: 'network' as const,
      limit: { most: most * WIDER, minutes },
    })),
  ];
}

/**
 * The networks of an address, the smallest first: what one household has, and what one customer of a host has.
 * None for this machine itself: a proxy on it, which is not named, would make all readers one.
 */
export function networksOf(address: string): string[] {
  if (!ipaddr.isValid(address)) return [`unknown:${address}`];
  const ip = ipaddr.process(address);
  if (ip.range() === 'loopback') return [];
  const within = (bits: number) =>
    ip.kind() === 'ipv4'
      ? ipaddr.IPv4.networkAddressFromCIDR(`${ip.toString()}/${bits}`).toString()
      : ipaddr.IPv6.networkAddressFromCIDR(`${ip.toString()}/${bits}`).toNormalizedString();
  const sizes = ip.kind() === 'ipv4' ? [32, 24] : [64, 48];
  return sizes.map((bits) => `${within(bits)}/${bits}`);
}

/** That a code has let its member in: it does so once, and is true for less than two minutes. */
export function usedCode(secrets: Secrets, userId: string, code: string): Count[] {
  return allOf(secrets).map((secret) => {
    const key = createHmac('sha256', secret).update(`used code ${userId} ${code}`).digest('base64url');
    return { key, of: 'account', limit: { most: 1, minutes: 2 } };
  });
}
