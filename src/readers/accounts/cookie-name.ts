/** All cookies of members begin so: only this host, only over TLS, the whole site. */
export const COOKIE_PREFIX = '__Host-sourceline';
/** The cookie that says who is logged in. */
export const SESSION_COOKIE_NAME = `${COOKIE_PREFIX}.session_token`;
/** The header by which the portal tells better-auth the network address it has itself made sure of. */
export const NETWORK_HEADER = 'x-sourceline-network';
