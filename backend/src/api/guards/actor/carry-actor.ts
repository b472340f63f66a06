import { AsyncLocalStorage } from "node:async_hooks";
import { randomUUID } from "node:crypto";
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type Actor, actingAs } from "../../../actor/actor";
import { actorKindOf } from "./actor-kind-of";

type MaybeSignedIn = MedusaRequest & { auth_context?: { actor_id?: string; actor_type?: string } };

const LONGEST_ROUTE = 200;
/** The same for all of them: thousands of shoppers share connections, and none has to be told anew. */
const aShopper: Actor = { kind: "shopper", id: null, request_id: null, route: null };

/** Lets everything that a request sets off be done in the name of who sent it. */
export function carryActor(req: MaybeSignedIn, _res: MedusaResponse, next: MedusaNextFunction): void {
  const path = req.path;
  const request_id = randomUUID();
  const route = `${req.method} ${path}`.slice(0, LONGEST_ROUTE);
  // Asked at every write, because some routes learn only later who is signed in.
  const who = (): Actor | null => {
    const kind = actorKindOf(req.auth_context?.actor_type, path);
    if (kind === null || kind === "shopper") return kind && aShopper;
    return { kind, id: req.auth_context?.actor_id || null, request_id, route };
  };
  actingAs(who, () => {
    stayWith(req);
    next();
  });
}

/** Bytes of a form arrive in the connection's own context: what reads them must go on in this request's. */
function stayWith(req: MedusaRequest): void {
  const here = AsyncLocalStorage.snapshot();
  const emit = req.emit.bind(req);
  req.emit = (event: string | symbol, ...details: unknown[]): boolean => here(() => emit(event, ...details));
}
