import { comtrade } from './comtrade.ts';
import type { Connector } from './connector.ts';
import { eurostatJson } from './eurostat-json.ts';
import { ourWorldInData } from './owid.ts';
import { plainFile } from './plain-file.ts';
import { sdmxQuery } from './sdmx.ts';
import { worldBank } from './world-bank.ts';

/** Every connector; the first that takes an address is the one that asks there. */
const CONNECTORS: readonly Connector[] = [
  sdmxQuery,
  eurostatJson,
  worldBank,
  comtrade,
  ourWorldInData,
  plainFile,
];

/** The connector that asks at an address. */
export function connectorOf(url: URL): Connector {
  return CONNECTORS.find((one) => one.takes(url)) ?? plainFile;
}
