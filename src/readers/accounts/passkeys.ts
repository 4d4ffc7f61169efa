import { passkey } from '@better-auth/passkey';
import { APIError } from 'better-auth/api';
import type { Config } from '../../config.ts';
import type { Reading } from '../../store/database.ts';
import { mayLogInWith } from './passkey.queries.ts';

/**
 * Passkeys, which count as two steps: the device itself, and the finger, face or PIN that opens it.
 * So one that was not opened that way neither registers nor logs in.
 */
export function passkeys({ reading, config }: { reading: Reading; config: Config }) {
  const { origin, hostname } = new URL(config.PUBLIC_URL);
  return passkey({
    rpID: hostname,
    rpName: config.PORTAL_NAME,
    origin,
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    registration: {
      afterVerification: async ({ verification }) => {
        if (!verification.registrationInfo?.userVerified) throw notOpened();
      },
    },
    authentication: {
      afterVerification: async ({ verification, clientData }) => {
        if (!verification.authenticationInfo.userVerified) throw notOpened();
        if (!(await mayLogInWith(reading, clientData.id))) {
          throw new APIError('UNAUTHORIZED', { code: 'PASSKEY_NOT_FOUND' });
        }
      },
    },
    schema: {
      passkey: {
        modelName: 'passkeys',
        fields: {
          userId: 'user_id',
          publicKey: 'public_key',
          credentialID: 'credential_id',
          deviceType: 'device_type',
          backedUp: 'backed_up',
          createdAt: 'created_at',
        },
      },
    },
  });
}

function notOpened(): APIError {
  return new APIError('UNAUTHORIZED', { code: 'USER_NOT_VERIFIED' });
}
