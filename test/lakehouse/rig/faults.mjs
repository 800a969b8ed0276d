// What goes wrong on the way, as tests ask for it: POST /faults with a list, GET /faults for what is left.
import { setTimeout as delay } from "node:timers/promises";

/** `statement`: a pattern that the call's text must match. `kind`: see {@link KINDS}. `times`: how often, 1 unless told. */
export class FaultList {
  #faults = [];

  async answer(request, response) {
    if (request.method === "POST") {
      const parts = [];
      for await (const part of request) parts.push(part);
      this.#faults = JSON.parse(Buffer.concat(parts).toString()).map((fault) => ({ times: 1, ...fault }));
    }
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(this.#faults));
  }

  /** The first fault that fits, used up by one. */
  take(text) {
    const fault = this.#faults.find(({ statement, times }) => times > 0 && new RegExp(statement, "s").test(text));
    if (!fault) return undefined;
    fault.times -= 1;
    return { ...NOTHING, ...KINDS[fault.kind] };
  }
}

const no = () => Promise.resolve(false);
const NOTHING = { before: no, after: no };
const drop = (request) => { request.socket.destroy(); return Promise.resolve(true); };
const halfway = async (request) => {
  for await (const part of request) if (part) break;
  request.socket.destroy();
  return true;
};
const refuse = (status, headers) => (_request, response) => { response.writeHead(status, headers).end(); return Promise.resolve(true); };

const KINDS = {
  "drop-before": { before: drop },
  "drop-after": { after: drop },
  "429": { before: refuse(429, { "retry-after": "1" }) },
  "503": { before: refuse(503, {}) },
  "expired-token": { before: refuse(403, { "x-thriftserver-error-message": "Token is expired." }) },
  "half-upload": { before: halfway },
  slow: { before: () => delay(5_000).then(() => false) },
};
