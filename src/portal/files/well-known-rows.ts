import { NEWSROOM_SETTINGS } from '../../newsroom-settings.ts';
import type { Route } from '../http/route.ts';
import { forMachines } from '../http/route-rows.ts';
import { licenseXml, manifest, robotsTxt, securityTxt, tdmRep, trustTxt } from './well-known.routes.ts';

/** The files at addresses that programs know. */
export const WELL_KNOWN_ROUTES: readonly Route[] = [
  forMachines('/robots.txt', 'Rules for crawlers.', robotsTxt),
  forMachines('/.well-known/security.txt', 'Where to report a security problem.', securityTxt),
  forMachines('/trust.txt', 'Who runs this portal.', trustTxt),
  forMachines(
    '/.well-known/tdmrep.json',
    `The reservation of text and data mining; only if the setting “${NEWSROOM_SETTINGS.RESERVE_TEXT_MINING.label}” is on.`,
    tdmRep,
  ),
  forMachines(
    '/license.xml',
    'The same as terms of Really Simple Licensing (RSL), for the whole portal.',
    licenseXml,
  ),
  forMachines('/manifest.webmanifest', 'The web app manifest.', manifest),
];
