import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createIdentityFixture,
  PUBLIC_URL,
  type IdentityFixture,
} from '../../../../../tests/database/identity-fixture.ts';

// docs/security.md says which requirement of ASVS 5.0.0 each test is for.
let fixture: IdentityFixture;
beforeAll(async () => {
  fixture = await createIdentityFixture();
});
afterAll(() => fixture.close());

describe('every answer', () => {
  it.each(['/health', '/api/access/sign-in-ways', '/api/no-such-operation', '/api/access/who-am-i'])(
    'to %s tells the browser what it may not do (v5.0.0-3.4.1, 3.4.3, 3.4.4, 3.4.5, 3.4.6, 3.4.8)',
    async (url) => {
      const server = await fixture.serve();
      const { headers } = await server.inject({ url });
      expect(headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains');
      const policy = String(headers['content-security-policy']);
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("base-uri 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).toMatch(/script-src 'self'(;|$)/);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
      });
      expect(headers['permissions-policy']).toContain('camera=()');
      expect(headers['x-powered-by']).toBeUndefined();
      expect(headers['server']).toBeUndefined();
    },
  );

  it('of an operation is kept by no cache and may be read by no other site (v5.0.0-3.4.2, 14.3.2)', async () => {
    const server = await fixture.serve();
    for (const url of ['/api/access/who-am-i', '/api/access/oidc/callback?code=x&state=y']) {
      const { headers } = await server.inject({ url, headers: { origin: 'https://elsewhere.example' } });
      expect(headers['cache-control']).toBe('no-store');
      expect(headers['access-control-allow-origin']).toBeUndefined();
    }
  });

  it('asks for https only where people come by https', async () => {
    const server = await fixture.serve({ publicUrl: 'http://127.0.0.1:3000' });
    const { headers } = await server.inject({ url: '/health' });
    expect(headers['strict-transport-security']).toBeUndefined();
  });
});

describe('a change', () => {
  const signOutFrom = async (headers: Record<string, string>, payload: string | object) =>
    (await fixture.serve()).inject({ method: 'POST', url: '/api/access/sign-out', headers, payload });
  const command = () => ({ commandId: randomUUID() });

  it.each(['https://elsewhere.example', 'http://vangnet.example', 'https://vangnet.example.evil', 'null'])(
    'that a page of %s sends is refused (v5.0.0-3.5.1, 3.5.3)',
    async (origin) => {
      expect((await signOutFrom({ origin }, command())).statusCode).toBe(403);
      expect((await signOutFrom({ origin: PUBLIC_URL }, command())).statusCode).toBe(200);
    },
  );

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'is JSON: what a form of another site could send as %s does nothing (v5.0.0-3.5.2)',
    async (type) => {
      const answer = await signOutFrom({ 'content-type': type }, JSON.stringify(command()));
      expect([400, 415]).toContain(answer.statusCode);
    },
  );

  it('is never a GET (v5.0.0-3.5.3)', async () => {
    const server = await fixture.serve();
    const answer = await server.inject({ url: `/api/access/sign-out?commandId=${randomUUID()}` });
    expect(answer.statusCode).toBe(404);
  });
});
