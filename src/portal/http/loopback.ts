const ADDRESS = /^(127\.|::1$|::ffff:127\.)/;
const NAME = /^(localhost|[\w-]+\.localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)$/i;

/** Whether a network address is this machine's own. */
export function isLoopbackAddress(address: string | undefined): boolean {
  return ADDRESS.test(address ?? '');
}

/** Whether a host name, without its port, always leads to the machine that asks. */
export function isLoopbackName(host: string): boolean {
  return NAME.test(host);
}
