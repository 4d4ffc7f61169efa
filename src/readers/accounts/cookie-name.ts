/** The prefix of all members' cookies: only this host, only over TLS, the whole site. */
export const COOKIE_PREFIX = '__Host-sourceline';
/** The session cookie. */
export const SESSION_COOKIE_NAME = `${COOKIE_PREFIX}.session_token`;
/** The header that passes the verified network address from the portal to better-auth. */
export const NETWORK_HEADER = 'x-sourceline-network';
