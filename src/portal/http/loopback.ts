const ADDRESS = /^(127\.|::1$|::ffff:127\.)/;
const NAME = /^(localhost|[\w-]+\.localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)$/i;

/** Whether a network address is a loopback address. */
export function isLoopbackAddress(address: string | undefined): boolean {
  return ADDRESS.test(address ?? '');
}

/** Whether a host name, without its port, always resolves to the local machine. */
export function isLoopbackName(host: string): boolean {
  return NAME.test(host);
}
