import { z } from 'zod';

/** Bytes as the browser's WebAuthn JSON has them. */
const base64Url = z
  .string()
  .max(20_000)
  .regex(/^[\w-]*$/, { error: 'invalid' });

/** What the browser is to be asked (`optionsJSON` of @simplewebauthn/browser); made by the server, passed on as it is. */
export const passkeyOptions = z.looseObject({ challenge: base64Url });

const credential = {
  id: base64Url.min(1).max(2_000),
  rawId: base64Url.min(1).max(2_000),
  type: z.literal('public-key'),
  authenticatorAttachment: z.enum(['cross-platform', 'platform']).optional(),
  clientExtensionResults: z.looseObject({}).default({}),
};

/** What a new passkey answered: the `RegistrationResponseJSON` of WebAuthn level 3. */
export const passkeyRegistration = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: base64Url,
    attestationObject: base64Url,
    transports: z.array(z.string().max(40)).max(10).optional(),
  }),
});

/** What a known passkey answered: the `AuthenticationResponseJSON` of WebAuthn level 3. */
export const passkeyAssertion = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: base64Url,
    authenticatorData: base64Url,
    signature: base64Url,
    userHandle: base64Url.optional(),
  }),
});
