import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Browser, BrowserToken } from '../../operations/identity-operation.ts';

const names: Readonly<Record<BrowserToken, string>> = {
  session: 'vangnet_session',
  pending: 'vangnet_signing_in',
  oidc: 'vangnet_oidc',
  device: 'vangnet_device',
};

/**
 * What a browser keeps for us, out of reach of scripts. SameSite=Lax keeps other sites from using it and lets the way
 * back from the organisation's provider through; the origin check of the server stands behind it. With https the browser
 * itself refuses the cookie from a subdomain or over plain http (ASVS v5.0.0-3.3.1 to 3.3.4).
 */
export function browserOf(request: FastifyRequest, reply: FastifyReply, secure: boolean): Browser {
  const nameOf = (token: BrowserToken) => (secure ? `__Host-${names[token]}` : names[token]);
  const attributes = { httpOnly: true, sameSite: 'lax', secure, path: '/' } as const;
  return {
    address: request.ip,
    userAgent: request.headers['user-agent'] ?? '',
    findToken: (token) => request.cookies[nameOf(token)],
    keepToken: (token, value, seconds) => {
      reply.setCookie(nameOf(token), value, { ...attributes, maxAge: seconds });
    },
    forgetToken: (token) => {
      reply.clearCookie(nameOf(token), attributes);
    },
  };
}
