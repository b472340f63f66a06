import { expect, test } from "vitest";
import { keepPublishableKeys } from "./keep-publishable-keys";

type Asked = Parameters<Parameters<typeof keepPublishableKeys>[0]["graph"]>[0];

const question = (token: string, entity = "api_key") =>
  ({ entity, fields: ["id", "revoked_at"], filters: { token, type: "publishable" } }) as Asked;

/** A query engine that knows some keys, counts its questions, and a clock. */
function engine(keys: Record<string, { revoked_at: string | null }>) {
  const state = { asked: 0, now: 0 };
  const query = {
    graph: async ({ filters }: Asked): Promise<unknown> => {
      state.asked += 1;
      const found = keys[String((filters as { token?: string }).token)];
      return { data: found ? [{ ...found }] : [] };
    },
  };
  keepPublishableKeys(query, () => state.now);
  return { query, state, keys };
}

test("a key is asked about once in five seconds, by however many at once", async () => {
  const { query, state } = engine({ pk_1: { revoked_at: null } });
  await Promise.all([query.graph(question("pk_1")), query.graph(question("pk_1"))]);
  state.now = 4_999;
  await query.graph(question("pk_1"));
  expect(state.asked).toBe(1);
});

test("a key that was revoked is known to be after five seconds", async () => {
  const { query, state, keys } = engine({ pk_1: { revoked_at: null } });
  await query.graph(question("pk_1"));
  keys.pk_1 = { revoked_at: "2026-11-24" };
  state.now = 5_000;
  expect(await query.graph(question("pk_1"))).toEqual({ data: [{ revoked_at: "2026-11-24" }] });
});

test("a key that is not there is asked about every time: a new one opens at once", async () => {
  const { query, state, keys } = engine({});
  await query.graph(question("pk_1"));
  keys.pk_1 = { revoked_at: null };
  expect(await query.graph(question("pk_1"))).toEqual({ data: [{ revoked_at: null }] });
  expect(state.asked).toBe(2);
});

test("one key's answer is never another's, and other questions are none of its business", async () => {
  const { query, state } = engine({ pk_1: { revoked_at: null }, pk_2: { revoked_at: "2026-01-01" } });
  await query.graph(question("pk_1"));
  expect(await query.graph(question("pk_2"))).toEqual({ data: [{ revoked_at: "2026-01-01" }] });
  await query.graph(question("pk_1", "product"));
  await query.graph(question("pk_1", "product"));
  expect(state.asked).toBe(4);
});

test("a question that failed is asked again", async () => {
  let isDown = true;
  const query = {
    graph: async (_: Asked): Promise<unknown> => {
      if (isDown) throw new Error("down");
      return { data: [{}] };
    },
  };
  keepPublishableKeys(query);
  await expect(query.graph(question("pk_1"))).rejects.toThrow("down");
  isDown = false;
  expect(await query.graph(question("pk_1"))).toEqual({ data: [{}] });
});
