import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** Flags of authenticator data (WebAuthn level 3, section 6.1). */
const USER_PRESENT = 0x01;
const USER_VERIFIED = 0x04;
const ATTESTED = 0x40;

export interface SoftwarePasskey {
  /** Answers to `startPasskey`. */
  readonly create: (options: {
    readonly challenge: string;
    readonly user: { readonly id: string };
  }) => object;
  /** Answers to `startPasskeySignIn` and `startPasskeyProof`. */
  readonly answer: (options: { readonly challenge: string }, deviation?: Deviation) => object;
}

/** What an attacker, or a device that checks nobody, does otherwise. */
export interface Deviation {
  readonly origin?: string;
  readonly userVerified?: boolean;
  readonly signedBy?: 'otherKey';
  readonly counter?: number;
}

/** A passkey on a device that exists in memory: ES256, attestation "none". */
export function makeSoftwarePasskey(origin: string): SoftwarePasskey {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const other = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const id = randomBytes(32);
  const rpIdHash = createHash('sha256').update(new URL(origin).hostname).digest();
  let userHandle = '';
  let counter = 0;

  const credential = (response: object) => ({
    id: id.toString('base64url'),
    rawId: id.toString('base64url'),
    type: 'public-key',
    clientExtensionResults: {},
    response,
  });
  const clientData = (type: string, challenge: string, from: string) =>
    Buffer.from(JSON.stringify({ type, challenge, origin: from, crossOrigin: false }));
  const authenticatorData = (flags: number, count: number) =>
    Buffer.concat([rpIdHash, Buffer.from([flags]), uint32(count)]);

  return {
    create: ({ challenge, user }) => {
      userHandle = user.id;
      const jwk = publicKey.export({ format: 'jwk' });
      const coseKey = Buffer.concat([
        Buffer.from('a5010203262001215820', 'hex'),
        Buffer.from(jwk.x ?? '', 'base64url'),
        Buffer.from('225820', 'hex'),
        Buffer.from(jwk.y ?? '', 'base64url'),
      ]);
      const attested = Buffer.concat([Buffer.alloc(16), Buffer.from([0, id.length]), id, coseKey]);
      const data = Buffer.concat([authenticatorData(USER_PRESENT | USER_VERIFIED | ATTESTED, 0), attested]);
      // CBOR: { fmt: 'none', attStmt: {}, authData: data }, the last with a length of two bytes.
      const attestationObject = Buffer.concat([
        Buffer.from([0xa3]),
        Buffer.from([0x63]),
        Buffer.from('fmt'),
        Buffer.from([0x64]),
        Buffer.from('none'),
        Buffer.from([0x67]),
        Buffer.from('attStmt'),
        Buffer.from([0xa0, 0x68]),
        Buffer.from('authData'),
        Buffer.from([0x59, data.length >> 8, data.length & 0xff]),
        data,
      ]);
      return credential({
        clientDataJSON: clientData('webauthn.create', challenge, origin).toString('base64url'),
        attestationObject: attestationObject.toString('base64url'),
        transports: ['internal'],
      });
    },
    answer: (
      { challenge },
      { origin: from = origin, userVerified = true, signedBy, counter: count } = {},
    ) => {
      counter = count ?? counter + 1;
      const flags = userVerified ? USER_PRESENT | USER_VERIFIED : USER_PRESENT;
      const data = authenticatorData(flags, counter);
      const client = clientData('webauthn.get', challenge, from);
      const signed = Buffer.concat([data, createHash('sha256').update(client).digest()]);
      const key = signedBy === 'otherKey' ? other.privateKey : privateKey;
      return credential({
        clientDataJSON: client.toString('base64url'),
        authenticatorData: data.toString('base64url'),
        signature: sign('sha256', signed, key).toString('base64url'),
        userHandle,
      });
    },
  };
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
