import ipaddr from 'ipaddr.js';

/** The only IPv6 block assigned to the public internet: https://www.iana.org/assignments/ipv6-address-space */
const GLOBAL = ipaddr.parseCIDR('2000::/3');

/**
 * Special-purpose ranges within it without public hosts: protocol assignments (Teredo, benchmarks, ORCHID and others),
 * 6to4, documentation: https://www.iana.org/assignments/iana-ipv6-special-registry
 */
const SPECIAL = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'].map((range) =>
  ipaddr.parseCIDR(range),
);

/**
 * Whether an address is on the public internet: not private, loopback, link-local, multicast or reserved, and no IPv6
 * form that embeds an IPv4 address (mapped, compatible, translated, tunnelled). For IPv6 this is an allowlist: unknown
 * ranges are not public.
 */
export function isPublicAddress(text: string): boolean {
  if (!ipaddr.isValid(text)) return false;
  const address = ipaddr.parse(text);
  if (
    address instanceof ipaddr.IPv6 &&
    (!address.match(GLOBAL) || SPECIAL.some((range) => address.match(range)))
  )
    return false;
  // ipaddr.js names each special range of IPv4: none of them is `unicast`.
  return address.range() === 'unicast';
}
