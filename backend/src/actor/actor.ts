import { AsyncLocalStorage } from "node:async_hooks";

export const actorKinds = ["office", "producer", "buyer", "shopper"] as const;

/** Who sets off what runs now. Where there is none, it is the system: a job, a migration, the seed. */
export type Actor = {
  kind: (typeof actorKinds)[number];
  /** Null for a shopper who is not signed in. */
  id: string | null;
  request_id: string | null;
  /** Method and address, without the query. */
  route: string | null;
};

type WhoActs = () => Actor | null;

const storage = new AsyncLocalStorage<WhoActs>();

/** Runs `work`, and all that it sets off, in this actor's name; `who` is asked again at every write. */
export const actingAs = <Result>(who: WhoActs, work: () => Result): Result => storage.run(who, work);

/** In whose name this runs; null is the system. */
export const currentActor = (): Actor | null => storage.getStore()?.() ?? null;
