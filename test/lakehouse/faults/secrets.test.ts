import { inspect } from "node:util";
import { connect, type ConnectionOptions } from "@trailhouse/lakehouse/databricks";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { CALL_FAULTS, UPLOAD_FAULTS } from "../stand-in/faults.ts";
import { startStandIn } from "../stand-in/stand-in.ts";
import { setScene, underFaults, type Scene } from "./disturb.ts";
import { stagedFiles } from "./disturbed-push.ts";
import { faultAtAny } from "./steps.ts";
import { clear, contents, TARGET } from "./tables-of-test.ts";

let scene: Scene;
beforeAll(async () => { scene = await setScene(); });
afterAll(async () => { await scene.standIn.stop(); });

/** Everything that this process writes while it works. */
async function writtenDuring(work: () => Promise<void>): Promise<string> {
  const written: string[] = [];
  const take = (part: unknown) => { written.push(String(part)); return true; };
  const spies = [vi.spyOn(process.stdout, "write").mockImplementation(take), vi.spyOn(process.stderr, "write").mockImplementation(take), ...(["log", "info", "warn", "error", "debug"] as const).map((name) => vi.spyOn(console, name).mockImplementation(take))];
  try {
    await work();
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  return written.join("");
}

/** Secrets of each kind of authentication, in the shapes that Databricks and Microsoft Entra ID give them. */
const SECRETS = {
  "a personal access token": { kind: "token", token: "dapi0123456789abcdef0123456789abcdef-2" },
  "a token of OAuth": { kind: "token", token: "eyJraWQiOiJhYmMiLCJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhbm4ifQ.c2lnbmF0dXJlLW9mLXRoZS10b2tlbg" },
  "a token of no known shape": { kind: "token", token: "correct horse/battery+staple=" },
  "the secret of a service principal": { kind: "oauth", clientId: "00000000-0000-4000-8000-000000000000", clientSecret: "dose0123456789abcdef0123456789abcdef" },
  "the secret of a service principal of Entra ID": { kind: "oauth", clientId: "00000000-0000-4000-8000-000000000000", clientSecret: "Qx8~Q~abcdefghijklmnopqrstuvwxyz0123456", azureTenantId: "11111111-1111-4111-8111-111111111111", useDatabricksOAuthInAzure: true },
} as const satisfies Record<string, ConnectionOptions["authentication"]>;

it.each(Object.entries(SECRETS))("%s is in no error and no output, even where the server says it back", async (_name, authentication) => {
  const secret = authentication.kind === "token" ? authentication.token : authentication.clientSecret;
  const standIn = await startStandIn(TARGET.catalog, secret);
  const { connection, faults } = standIn;
  for (const conflict of [`[X] the request had Authorization: Bearer ${secret}`, `[X] https://example.com/?client_secret=${encodeURIComponent(secret)} and ${secret}`]) {
    faults.plan({ at: 1, kind: "conflict", conflict, counts: ({ text }) => text.includes("SELECT 1 AS one") });
    let failure: unknown;
    const written = await writtenDuring(async () => {
      failure = await connect({ ...connection, authentication, retry: { attempts: 1 } }).then(() => undefined, (error: unknown) => error);
    });
    expect(failure).toBeInstanceOf(Error);
    if (authentication.kind === "token") expect(String(failure)).toContain("connecting to localhost failed: [X] ");
    for (const form of [secret, encodeURIComponent(secret)]) expect(`${written}${inspect(failure, { depth: 20, showHidden: true })}${JSON.stringify(failure)}`).not.toContain(form);
  }
  await standIn.stop();
});

it("neither the token nor a presigned URL is in anything that a disturbed push leaves: output, errors, tables, names of staged files", async () => {
  const { standIn } = scene;
  for (const [index, kind] of [...CALL_FAULTS, ...UPLOAD_FAULTS].entries()) {
    await clear(standIn);
    let failure: unknown;
    const written = await writtenDuring(async () => { failure = await underFaults(standIn, [faultAtAny(kind === "half-upload" ? 1 : 12 + index, kind)]); });
    const everything = [written, inspect(failure, { depth: 20, showHidden: true }), JSON.stringify(await contents(standIn)), ...stagedFiles(standIn.volumes, TARGET)].join("\n");
    for (const secret of [standIn.token, "X-Signature", "/presigned/", "Bearer "]) expect(everything, kind).not.toContain(secret);
    expect(written).toBe("");
  }
});
