import type { FastifyReply, FastifyRequest } from 'fastify';

/** With https the browser itself then refuses the cookie from a subdomain or over plain http. */
const nameOf = (secure: boolean) => (secure ? '__Host-vangnet_session' : 'vangnet_session');

export function readSessionCookie(request: FastifyRequest, secure: boolean): string | undefined {
  return request.cookies[nameOf(secure)];
}

/** SameSite=Lax keeps other sites from using the session; the origin check in the server stands behind it. */
export function setSessionCookie(reply: FastifyReply, token: string, secure: boolean, days: number): void {
  reply.setCookie(nameOf(secure), token, {
    httpOnly: true,
    sameSite: 'lax',
    secure,
    path: '/',
    maxAge: days * 86_400,
  });
}

export function clearSessionCookie(reply: FastifyReply, secure: boolean): void {
  reply.clearCookie(nameOf(secure), { httpOnly: true, sameSite: 'lax', secure, path: '/' });
}
