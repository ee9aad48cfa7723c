import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig, type Environment } from './config.ts';
import { StartError } from './start-error.ts';

function problemWith(env: Environment): StartError {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof StartError) return error;
    throw error;
  }
  throw new Error('the configuration was accepted');
}

describe('readConfig', () => {
  it('needs nothing', () => {
    expect(readConfig({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      dataDir: path.resolve('data'),
      databaseUrl: undefined,
      demo: true,
      publicUrl: 'http://localhost:3000',
      mail: undefined,
      oidc: undefined,
    });
  });

  it('takes every variable, and an empty one as not set', () => {
    expect(
      readConfig({
        PORT: '8080',
        HOST: '0.0.0.0',
        DATA_DIR: '/srv/map met spaties',
        DATABASE_URL: 'postgresql://u:p@db:5432/vangnet',
        DEMO: 'TRUE',
        PUBLIC_URL: 'https://vangnet.example.be/',
        SMTP_URL: 'smtps://u:p@mail.example.be',
        MAIL_FROM: 'Vangnet <vangnet@example.be>',
        OIDC_ISSUER: 'https://login.example.be/realms/jeugd',
        OIDC_CLIENT_ID: 'vangnet',
        OIDC_CLIENT_SECRET: 's',
        OIDC_NAME: 'Onze dienst',
      }),
    ).toEqual({
      port: 8080,
      host: '0.0.0.0',
      dataDir: path.resolve('/srv/map met spaties'),
      databaseUrl: 'postgresql://u:p@db:5432/vangnet',
      demo: true,
      publicUrl: 'https://vangnet.example.be',
      mail: { smtpUrl: 'smtps://u:p@mail.example.be', from: 'Vangnet <vangnet@example.be>' },
      oidc: {
        issuer: new URL('https://login.example.be/realms/jeugd'),
        clientId: 'vangnet',
        clientSecret: 's',
        name: 'Onze dienst',
      },
    });
    expect(readConfig({ PORT: '', DEMO: ' ' })).toEqual(readConfig({}));
  });

  it.each([
    [{}, true],
    [{ NODE_ENV: 'production' }, false],
    [{ DATABASE_URL: 'postgres://db/vangnet' }, false],
    [{ DATABASE_URL: 'postgres://db/vangnet', DEMO: '1' }, true],
    [{ NODE_ENV: 'production', DEMO: 'true' }, true],
    [{ DEMO: '0' }, false],
    [{ DEMO: 'false' }, false],
  ])('decides on demo mode for %j: %s', (env, demo) => {
    expect(readConfig(env).demo).toBe(demo);
  });

  it.each([
    [{ HOST: '::1', PORT: '4000' }, 'http://localhost:4000'],
    [{ HOST: '192.168.1.5' }, 'http://192.168.1.5:3000'],
    [{ HOST: 'fe80::1' }, 'http://[fe80::1]:3000'],
  ])('derives the address people type from %j', (env, publicUrl) => {
    expect(readConfig(env).publicUrl).toBe(publicUrl);
  });

  it('accepts a database address over a Unix socket', () => {
    const databaseUrl = 'postgresql:///vangnet?host=/var/run/postgresql';
    expect(readConfig({ DATABASE_URL: databaseUrl }).databaseUrl).toBe(databaseUrl);
  });

  it.each([
    ['PORT', '0'],
    ['PORT', '65536'],
    ['PORT', '3000.5'],
    ['PORT', 'http'],
    ['HOST', 'http://localhost'],
    ['HOST', 'localhost:3000'],
    ['DATA_DIR', 's3://bucket/data'],
    ['DATABASE_URL', 'mysql://localhost/vangnet'],
    ['DATABASE_URL', 'postgresql://localhost'],
    ['DATABASE_URL', 'localhost:5432'],
    ['DEMO', 'ja'],
    ['PUBLIC_URL', 'vangnet.example.be'],
    ['PUBLIC_URL', 'https://example.be/vangnet'],
    ['SMTP_URL', 'mail.example.be'],
    ['MAIL_FROM', 'Vangnet'],
    ['OIDC_ISSUER', 'http://login.example.be'],
    ['OIDC_NAME', 'x'.repeat(61)],
  ])('refuses %s=%s and names the variable with an example', (name, value) => {
    const problem = problemWith({ [name]: value });
    expect(problem.code).toBe('bad-config');
    expect(problem.explanation.nl).toContain(`${name} moet`);
    expect(problem.explanation.en).toContain(`for example ${name}=`);
  });

  it.each([
    [{ SMTP_URL: 'smtp://mail.example.be' }, ['MAIL_FROM']],
    [{ MAIL_FROM: 'vangnet@example.be' }, ['SMTP_URL']],
    [{ OIDC_ISSUER: 'https://login.example.be' }, ['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET']],
    [{ OIDC_CLIENT_ID: 'vangnet', OIDC_CLIENT_SECRET: 'geheim' }, ['OIDC_ISSUER']],
  ])('asks for what belongs together with %j', (env, missing) => {
    const { message } = problemWith(env);
    for (const name of missing) expect(message).toContain(`${name} `);
    expect(message).not.toContain('geheim');
  });

  it('names all bad values at once and never repeats a secret', () => {
    const { message } = problemWith({ PORT: 'x', DATABASE_URL: 'mysql://anna:geheim@db/vangnet' });
    expect(message).toContain('PORT');
    expect(message).toContain('DATABASE_URL');
    expect(message).not.toContain('geheim');
  });
});
