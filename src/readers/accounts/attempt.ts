import { createHmac } from 'node:crypto';
import ipaddr from 'ipaddr.js';
import { allOf, type Secrets } from '../secrets/secrets.ts';

/** A rate limit: the maximum number per period. */
export interface Limit {
  readonly most: number;
  readonly minutes: number;
}

/** What is rate-limited, with the limits for an account and a network. A wider network has five times the limit. */
export const LIMITS = {
  /** Wrong passwords. */
  login: { account: { most: 10, minutes: 10 }, network: { most: 100, minutes: 10 } },
  /** Wrong second-step codes. */
  code: { account: { most: 10, minutes: 10 }, network: { most: 100, minutes: 10 } },
  /** Wrong setup keys. */
  setup: { account: { most: 30, minutes: 10 }, network: { most: 10, minutes: 10 } },
  /** Emails with a login link. */
  link: { account: { most: 5, minutes: 60 }, network: { most: 40, minutes: 60 } },
  /** Emails with a password reset link. */
  reset: { account: { most: 5, minutes: 60 }, network: { most: 40, minutes: 60 } },
  /** Emails with a link to finish a registration. */
  registration: { account: { most: 5, minutes: 60 }, network: { most: 40, minutes: 60 } },
  /** Emails that ask a new address to confirm the change. */
  address: { account: { most: 5, minutes: 60 }, network: { most: 40, minutes: 60 } },
  /** Emails that ask for confirmation of a newsletter subscription. */
  newsletter: { account: { most: 3, minutes: 60 }, network: { most: 40, minutes: 60 } },
} as const satisfies Record<string, { account: Limit; network: Limit }>;

/** Something that is rate-limited. */
export type Attempted = keyof typeof LIMITS;

/** One count under one key. */
export interface Count {
  readonly key: string;
  readonly of: 'account' | 'network';
  readonly limit: Limit;
}

const WIDER = 5;

/**
 * The counts for an attempt: by account, whether or not it exists, and by networks. The keys are hashes that require a
 * secret: neither addresses nor networks are stored. They are also counted under the keys of earlier secrets, so that a
 * rotation gives nobody more attempts.
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
 * The networks of an address, smallest first: a household's, and a hosting customer's. None for this machine itself:
 * behind a local proxy that is not configured, all readers would share one.
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

/** Records that a code was used to log in: it is valid once, for less than two minutes. */
export function usedCode(secrets: Secrets, userId: string, code: string): Count[] {
  return allOf(secrets).map((secret) => {
    const key = createHmac('sha256', secret).update(`used code ${userId} ${code}`).digest('base64url');
    return { key, of: 'account', limit: { most: 1, minutes: 2 } };
  });
}
