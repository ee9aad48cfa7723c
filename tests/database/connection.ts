import pg from 'pg';

/** Where a PostgreSQL database is, in plain values, so that it can travel to a test worker. */
export interface DatabaseConnection {
  /** A host name, or the folder of the server's Unix socket. */
  host: string;
  port: number;
  user: string;
  password: string | undefined;
  database: string;
}

/** Reads a connection string as `pg` itself does, so `?host=/socket/folder` works too. */
export function readConnectionUrl(url: string): DatabaseConnection {
  const { host, port, user, password, database } = new pg.Client(url);
  return {
    host,
    port,
    user: user ?? 'postgres',
    password: password ?? undefined,
    database: database ?? 'postgres',
  };
}

/** The same server, as a connection string; for tools that take nothing else. */
export function toConnectionUrl({ host, port, user, password, database }: DatabaseConnection): string {
  const login = encodeURIComponent(user) + (password ? `:${encodeURIComponent(password)}` : '');
  const server = new URLSearchParams({ host, port: String(port) });
  return `postgresql://${login}@/${encodeURIComponent(database)}?${server.toString()}`;
}

/** Opens one connection outside any pool, hands it over and closes it, whatever happens. */
export async function withClient<T>(
  connection: DatabaseConnection,
  use: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}
