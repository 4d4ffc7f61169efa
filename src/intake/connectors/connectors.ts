import type { Connector } from './connector.ts';
import { plainFile } from './plain-file.ts';

/** Every connector; the first that takes an address is the one that asks there. */
const CONNECTORS: readonly Connector[] = [plainFile];

/** The connector that asks at an address. */
export function connectorOf(url: URL): Connector {
  return CONNECTORS.find((one) => one.takes(url)) ?? plainFile;
}
