import type { FastifyInstance } from 'fastify';
import type { Config } from '../config.ts';
import { StartError } from '../start-error.ts';

/** Starts to listen. @throws StartError `port-in-use` with the way out. */
export async function listen(
  server: FastifyInstance,
  { host, port }: Pick<Config, 'host' | 'port'>,
): Promise<void> {
  try {
    await server.listen({ host, port });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE') {
      throw new StartError('port-in-use', {
        nl: `Poort ${port} is al in gebruik, misschien door een Vangnet dat al draait.\nKies een andere poort: PORT=${port + 1} npm start`,
        en: `Port ${port} is in use, perhaps by a Vangnet that is already running.\nChoose another port: PORT=${port + 1} npm start`,
      });
    }
    if (code === 'EACCES' || code === 'EADDRNOTAVAIL') {
      throw new StartError('port-in-use', {
        nl: `Vangnet mag of kan niet luisteren op ${host}, poort ${port}.\nKies een poort boven 1024 en een adres van deze machine: HOST=127.0.0.1 PORT=3000 npm start`,
        en: `Vangnet may not or cannot listen on ${host}, port ${port}.\nChoose a port above 1024 and an address of this machine: HOST=127.0.0.1 PORT=3000 npm start`,
      });
    }
    throw error;
  }
}
