import { z } from 'zod';
import { ROLES } from '../../../readers/member.ts';

/** The id of anything. */
export const id = z.uuid();
/** A point in time, in UTC. */
export const instant = z.iso.datetime();
/** What a member is. */
export const role = z.enum(ROLES);
