import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Answer, apiClient } from "../../support/api-client";
import { type Backend, bootBackend } from "../../support/boot-backend";

type Token = { token?: string; code?: string };

describe("signing in", () => {
  let first: Backend;
  let second: Backend;
  beforeAll(async () => {
    first = await bootBackend();
    second = await bootBackend({ beside: first });
  });
  afterAll(async () => {
    await second.stop();
    await first.stop();
  });

  /** Signs in as somebody whose address the storefront vouches for. */
  const attempt = (
    email: string,
    password: string,
    { through = first, address = "203.0.113.1", secret = first.env.INTERNAL_SECRET ?? "" } = {},
  ): Promise<Answer<Token>> =>
    apiClient(through, { headers: { "x-internal-secret": secret, "x-forwarded-for": address } }).post<Token>(
      "/auth/customer/emailpass",
      { email, password },
    );

  it("takes the right password, in any spelling of the address", async () => {
    expect((await attempt(" Khach@Demo.vn ", "ocop-demo-2026")).body.token).toBeTruthy();
  });

  it("locks an account for an address after ten wrong passwords, in every process", async () => {
    const address = "203.0.113.2";
    for (let n = 0; n < 10; n += 1) {
      const through = n % 2 ? second : first;
      expect((await attempt("khach@demo.vn", "wrong", { address, through })).status).toBe(401);
    }
    const locked = await attempt("khach@demo.vn", "ocop-demo-2026", { address, through: second });
    expect(locked).toMatchObject({ status: 429, body: { code: "too_many_attempts" } });
    expect(Number(locked.headers.get("retry-after"))).toBeGreaterThan(600);
    expect((await attempt("sieuthi@demo.vn", "ocop-demo-2026", { address })).status).toBe(200);
    expect((await attempt("khach@demo.vn", "ocop-demo-2026", { address: "203.0.113.3" })).status).toBe(200);
  });

  it("counts attempts made at once", async () => {
    const address = "203.0.113.4";
    const guesses = await Promise.all(
      Array.from({ length: 20 }, () => attempt("khach@demo.vn", "wrong", { address })),
    );
    expect(guesses.filter((guess) => guess.status === 401)).toHaveLength(10);
  });

  it("does not let a caller choose its own address", async () => {
    const statuses: number[] = [];
    for (let n = 0; n < 11; n += 1) {
      const guess = await attempt("duyet.sieuthi@demo.vn", "wrong", {
        address: `198.51.100.${n}`,
        secret: "guess",
      });
      statuses.push(guess.status);
    }
    expect(statuses.at(-1)).toBe(429);
  });

  it("says the same, and as slowly, of an account that exists and of one that does not", async () => {
    const timed = async (email: string) => {
      const startedAt = Date.now();
      const { status, body } = await attempt(email, "wrong", { address: "203.0.113.5" });
      return { status, body, ms: Date.now() - startedAt };
    };
    const known = await timed("khach@demo.vn");
    const unknown = await timed("nobody@demo.vn");
    expect(known.status).toBe(unknown.status);
    expect(known.body).toEqual(unknown.body);
    expect(Math.min(known.ms, unknown.ms)).toBeGreaterThanOrEqual(590);
  });

  it("lets no demonstration account in once the demonstration is over", async () => {
    const open = await bootBackend({ beside: first, env: { DEMO: "false" } });
    const address = "203.0.113.9";
    expect((await attempt("khach@demo.vn", "ocop-demo-2026", { address })).status).toBe(200);
    const refused = await attempt("khach@demo.vn", "ocop-demo-2026", { address, through: open });
    const wrong = await attempt("nobody@example.vn", "ocop-demo-2026", { address, through: open });
    expect(refused.status).toBe(401);
    expect(refused.body).toEqual(wrong.body);
    await open.stop();
  });
});
