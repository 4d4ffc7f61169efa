import ipaddr from 'ipaddr.js';

/** The only block of IPv6 that is given out to the public net: https://www.iana.org/assignments/ipv6-address-space */
const GLOBAL = ipaddr.parseCIDR('2000::/3');

/**
 * What IANA keeps for special purposes within it, and no host of the public net has: protocol assignments (Teredo,
 * benchmarks, ORCHID and others), 6to4, documentation: https://www.iana.org/assignments/iana-ipv6-special-registry
 */
const SPECIAL = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'].map((range) =>
  ipaddr.parseCIDR(range),
);

/**
 * Whether an address belongs to the public net: not private, loopback, link-local, multicast or reserved, and no IPv6
 * form that carries an IPv4 address (mapped, compatible, translated, tunnelled). IPv6 is let out by what is public, not
 * by what is known not to be: a range nobody has heard of is none.
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
