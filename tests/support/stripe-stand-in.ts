import { createHmac, randomUUID } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { readForm } from "./stripe/form";
import { type Happened, Intents, type Reply } from "./stripe/intents";
import { type Checker, openPublishedApi } from "./stripe/published-api";

const secretKey = "sk_test_stand_in";
const webhookSecret = "whsec_stand_in";

export type StripeEvent = { type: string; body: string; signature: string };
export type StripeStandIn = {
  url: string;
  intents: Intents;
  /** Every webhook the service would have sent, oldest first; a test delivers them as it likes. */
  events: StripeEvent[];
  /** Every request it was sent: method and path. */
  requests: string[];
  /** Null when `stripe-mock` is not installed and nothing could be held against the published API. */
  published: Checker | null;
  /** Settings that lead a backend here. */
  env: Record<string, string>;
  /** What the shopper's browser does with the card form. */
  confirm: (clientSecret: string, card: string) => Promise<Reply>;
  stop: () => Promise<void>;
};

const readBody = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString("utf8");
};

function signedEvent({ type, intent }: Happened): StripeEvent {
  const body = JSON.stringify({
    id: `evt_${randomUUID().replaceAll("-", "")}`,
    object: "event",
    type,
    data: { object: structuredClone(intent) },
  });
  const at = Math.floor(Date.now() / 1000);
  const v1 = createHmac("sha256", webhookSecret).update(`${at}.${body}`).digest("hex");
  return { type, body, signature: `t=${at},v1=${v1}` };
}

/** Routes one call of the wire format we use to the state behind it. */
function answer(intents: Intents, method: string, path: string, body: string): Reply {
  const form = readForm(body);
  const [, id, verb] = /^\/v1\/payment_intents(?:\/([^/?]+))?(?:\/([^/?]+))?/.exec(path) ?? [];
  if (path === "/v1/payment_intents" && method === "POST") return intents.create(form);
  if (id) return intents.act(id, method === "GET" ? "retrieve" : (verb ?? "update"), form);
  if (path === "/v1/refunds" && method === "POST") return intents.refund(form);
  const message = `Unrecognized request URL (${method}: ${path}).`;
  return { status: 404, body: { error: { type: "invalid_request_error", message } } };
}

/** Answers a repeated idempotency key with its first answer, and another request under it with a refusal. */
class Repeats {
  private readonly kept = new Map<string, { request: string; reply: Reply }>();

  reply(key: string | undefined, request: string, act: () => Reply): Reply {
    const known = key ? this.kept.get(key) : undefined;
    if (known && known.request !== request) {
      const message = "Keys for idempotent requests can only be used with the same parameters.";
      return { status: 400, body: { error: { type: "idempotency_error", message } } };
    }
    const reply = known?.reply ?? act();
    if (key && !known) this.kept.set(key, { request, reply: structuredClone(reply) });
    return reply;
  }
}

/** A small card service on this machine: state, idempotency keys, refusals and signed webhooks. */
export async function startStripeStandIn(): Promise<StripeStandIn> {
  const events: StripeEvent[] = [];
  const requests: string[] = [];
  const intents = new Intents((happened) => events.push(signedEvent(happened)));
  const repeats = new Repeats();
  const published = await openPublishedApi();

  const server = createServer(async (request, response) => {
    const { method = "GET", url = "/" } = request;
    const path = url.split("?")[0] ?? "/";
    const body = await readBody(request);
    requests.push(`${method} ${path}`);
    const isAllowed = [`Bearer ${secretKey}`, "Bearer pk_test_stand_in"].includes(
      request.headers.authorization ?? "",
    );
    const key = request.headers["idempotency-key"];
    const refused = {
      status: 401,
      body: { error: { type: "invalid_request_error", message: "Invalid API Key" } },
    };
    const act = () => answer(intents, method, path, body);
    const reply = isAllowed
      ? repeats.reply(typeof key === "string" ? key : undefined, `${method} ${path} ${body}`, act)
      : refused;
    if (isAllowed) await published?.check(method, url, body);
    response.writeHead(reply.status, {
      "content-type": "application/json",
      "request-id": `req_${randomUUID()}`,
    });
    response.end(JSON.stringify(reply.body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    url,
    intents,
    events,
    requests,
    published,
    env: {
      STRIPE_API_KEY: secretKey,
      STRIPE_WEBHOOK_SECRET: webhookSecret,
      STRIPE_PUBLISHABLE_KEY: "pk_test_stand_in",
      STRIPE_API_BASE: url,
    },
    async confirm(clientSecret, card) {
      const id = clientSecret.split("_secret_")[0];
      const response = await fetch(`${url}/v1/payment_intents/${id}/confirm`, {
        method: "POST",
        headers: { authorization: "Bearer pk_test_stand_in" },
        body: new URLSearchParams({ client_secret: clientSecret, payment_method: card }),
      });
      return { status: response.status, body: (await response.json()) as object };
    },
    stop: () =>
      new Promise((resolve, reject) => {
        published?.stop();
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
