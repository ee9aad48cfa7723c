import { describeUserAgent } from '@vangnet/domain/access/device.ts';
import type { FastifyRequest } from 'fastify';
import type { RequestOrigin } from '../../operations/activity.store.ts';

/** From where a request came, for the activity log: never the whole text that a browser sends of itself. */
export function originOf(request: FastifyRequest): RequestOrigin {
  const userAgent = request.headers['user-agent'];
  if (!userAgent) return { address: request.ip, device: null };
  const { browser, system } = describeUserAgent(userAgent);
  return { address: request.ip, device: `${browser}/${system}` };
}
