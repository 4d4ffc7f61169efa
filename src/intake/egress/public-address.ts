import ipaddr from 'ipaddr.js';

/** The range in which NAT64 hides an IPv4 address, of its own networks too: https://www.rfc-editor.org/rfc/rfc8215 */
const LOCAL_NAT64 = ipaddr.parseCIDR('64:ff9b:1::/48');

/**
 * Whether an address belongs to the public net: not private, loopback, link-local, multicast or reserved,
 * and no IPv6 form that carries an IPv4 address.
 */
export function isPublicAddress(text: string): boolean {
  if (!ipaddr.isValid(text)) return false;
  const address = ipaddr.parse(text);
  if (address.kind() === 'ipv6' && (address as ipaddr.IPv6).match(LOCAL_NAT64)) return false;
  // ipaddr.js names what is mapped, translated or tunnelled a range of its own: none of them is `unicast`.
  return address.range() === 'unicast';
}
