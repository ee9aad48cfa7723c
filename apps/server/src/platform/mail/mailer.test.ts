import { SMTPServer } from 'smtp-server';
import { afterEach, describe, expect, it } from 'vitest';
import { createMailer } from './mailer.ts';

const MAIL = { to: 'sofie@dienst.example', subject: 'Één link', text: 'Hier: https://vangnet.example/#x' };
const FROM = 'Vangnet <vangnet@dienst.example>';

let server: SMTPServer | undefined;
afterEach(() => new Promise<void>((resolve) => (server ? server.close(resolve) : resolve())));

/** A mail server on this machine that keeps what it gets. */
async function startMailServer(): Promise<{ readonly url: string; readonly mails: string[] }> {
  const mails: string[] = [];
  const started = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        mails.push(Buffer.concat(chunks).toString());
        done();
      });
    },
  });
  server = started;
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
  const address = started.server.address();
  if (address === null || typeof address === 'string') throw new Error('the mail server does not listen');
  return { url: `smtp://127.0.0.1:${address.port}`, mails };
}

describe('a mailer', () => {
  it('hands mail over to the mail server, and waits for it before it stops', async () => {
    const { url, mails } = await startMailServer();
    const faults: unknown[] = [];
    const mailer = createMailer({ smtpUrl: url, from: FROM }, (error) => faults.push(error));
    mailer.post(MAIL);
    await mailer.stop();
    expect(faults).toEqual([]);
    expect(mails).toHaveLength(1);
    expect(mails[0]).toContain('From: Vangnet <vangnet@dienst.example>');
    expect(mails[0]).toContain('To: sofie@dienst.example');
    expect(mails[0]).toContain('Hier: https://vangnet.example/#x');
  });

  it('reports a mail server that does not answer, and fails nothing', async () => {
    const faults: unknown[] = [];
    const mailer = createMailer({ smtpUrl: 'smtp://127.0.0.1:9', from: FROM }, (error) => faults.push(error));
    mailer.post(MAIL);
    await mailer.stop();
    expect(faults).toHaveLength(1);
  });
});
