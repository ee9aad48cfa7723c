import { randomUUID } from 'node:crypto';
import http from 'node:http';

/** The answer was a refusal or a fault; a broken connection throws the error of the socket instead. */
export class HttpRefusal extends Error {
  override readonly name = 'HttpRefusal';
  readonly status: number;
  readonly body: unknown;

  constructor(route: string, status: number, body: unknown) {
    super(`${route} answered ${status}: ${JSON.stringify(body)}`);
    this.status = status;
    this.body = body;
  }
}

/** One signed-in person at one browser: a few connections that stay open, one session cookie. */
export interface HttpClient {
  /** @throws HttpRefusal, or the error of the socket when there came no answer */
  readonly call: <Answer>(method: 'GET' | 'POST' | 'PUT', path: string, body?: object) => Promise<Answer>;
  readonly close: () => void;
}

/** Signs in at a Vangnet server on this machine. */
export async function signIn(port: number, username: string, password: string): Promise<HttpClient> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 6 });
  const entered = await send(agent, port, undefined, 'POST', '/api/access/sign-in', {
    commandId: randomUUID(),
    username,
    password,
  });
  const cookie = entered.cookie?.split(';')[0];
  return {
    call: async <Answer>(method: string, path: string, body?: object) =>
      (await send(agent, port, cookie, method, path, body)).answer as Answer,
    close: () => agent.destroy(),
  };
}

function send(
  agent: http.Agent,
  port: number,
  cookie: string | undefined,
  method: string,
  path: string,
  body: object | undefined,
): Promise<{ readonly answer: unknown; readonly cookie: string | undefined }> {
  return new Promise((resolve, reject) => {
    const headers = {
      ...(cookie && { cookie }),
      ...(body && { 'content-type': 'application/json' }),
    };
    const request = http.request({ host: '127.0.0.1', port, agent, method, path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const status = response.statusCode ?? 0;
        try {
          const text = Buffer.concat(chunks).toString('utf8');
          const answer: unknown = text === '' ? undefined : JSON.parse(text);
          if (status >= 200 && status < 300) resolve({ answer, cookie: response.headers['set-cookie']?.[0] });
          else reject(new HttpRefusal(`${method} ${path}`, status, answer));
        } catch (error) {
          reject(error instanceof Error ? error : new Error(String(error)));
        }
      });
    });
    request.on('error', reject);
    request.end(body && JSON.stringify(body));
  });
}
