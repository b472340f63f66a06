import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { apiClient, signIn } from "../../support/api-client";
import { type Backend, bootBackend } from "../../support/boot-backend";

describe("a booted backend", () => {
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

  it("is healthy in production mode, in one process and in two", async () => {
    for (const backend of [first, second]) {
      expect((await fetch(`${backend.url}/health`)).status).toBe(200);
    }
  });

  it("refuses the shop to a caller without the publishable key", async () => {
    const stranger = apiClient({ ...first, publishableKey: "" });
    expect((await stranger.get("/store/certifications")).status).toBe(400);
  });

  it("knows the demonstration accounts in both processes", async () => {
    for (const backend of [first, second]) {
      const shopper = await signIn(apiClient(backend), "customer", "khach@demo.vn");
      expect((await shopper.get("/store/account")).status).toBe(200);
    }
  });
});
