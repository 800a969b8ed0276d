import type { ConnectionOptions, Queries } from "@trailhouse/lakehouse/databricks";
import type { Connection } from "../connection/resolve-connection.ts";
import { redact } from "../connection/redact.ts";
import { DatabricksFailure } from "../errors.ts";

/** What the commands need of a session. */
export interface DeploySession extends Queries {
  execute(sql: string): Promise<unknown>;
  close(): Promise<void>;
}

/** Opens a session on an SQL warehouse. */
export type Connect = (options: ConnectionOptions) => Promise<DeploySession>;

/** Opens a session, hands it to `use` and closes it. No error that leaves it shows a secret. @throws DatabricksFailure */
export async function withSession<T>(connection: Connection, connect: Connect, use: (session: DeploySession) => Promise<T>): Promise<T> {
  const hide = (text: string): string => redact(text, connection.secrets);
  const session = await told(`Connecting to ${connection.summary} failed`, hide, () => connect(connection.options));
  try {
    return await use(guarded(session, hide));
  } finally {
    await session.close().catch(() => undefined);
  }
}

/** The session with its errors made failures without secrets. */
function guarded(session: DeploySession, hide: (text: string) => string): DeploySession {
  return {
    async *query(sql) {
      const rows = session.query(sql)[Symbol.asyncIterator]();
      for (;;) {
        const next = await told("", hide, () => rows.next());
        if (next.done === true) return;
        yield next.value;
      }
    },
    execute: (sql) => told("", hide, () => session.execute(sql)),
    close: () => session.close(),
  };
}

async function told<T>(what: string, hide: (text: string) => string, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    const message = hide(error instanceof Error ? error.message : String(error));
    throw new DatabricksFailure(`${what === "" ? "" : `${what}: `}${withRemedy(message)}`);
  }
}

function withRemedy(message: string): string {
  const remedy = remedyFor(message);
  return remedy === "" ? message : `${message.replace(/\.$/u, "")}${remedy}`;
}

function remedyFor(message: string): string {
  if (/\b401\b|Unauthorized|invalid access token|invalid_client/iu.test(message)) return ". The credentials were refused: renew them, or choose others with --profile.";
  if (/ENOTFOUND|EAI_AGAIN/u.test(message)) return ". There is no such host: see to the address.";
  return "";
}
