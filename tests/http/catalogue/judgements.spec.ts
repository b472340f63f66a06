import type { SearchResult } from "@contracts/catalogue";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ApiClient, apiClient } from "../../support/api-client";
import { type Backend, bootBackend } from "../../support/boot-backend";
import { isRight, judgements } from "../../support/judgements";

describe("the search understands how people type", () => {
  let backend: Backend;
  let api: ApiClient;
  beforeAll(async () => {
    backend = await bootBackend();
    api = apiClient(backend);
  });
  afterAll(() => backend.stop());

  it("is judged by at least 150 queries", () => {
    expect(judgements.length).toBeGreaterThanOrEqual(150);
    expect(new Set(judgements.map(({ query }) => query)).size).toBe(judgements.length);
  });

  it("and is right in every one of them", async () => {
    const wrong = [];
    for (const judgement of judgements) {
      const words = new URLSearchParams({ q: judgement.query, limit: String(judgement.top) });
      const { body } = await api.get<SearchResult>(`/store/catalogue/search?${words}`);
      const found = body.hits.map(({ handle }) => handle);
      if (!isRight(found, judgement)) wrong.push({ ...judgement, found, stretch: body.stretch });
    }
    expect(wrong).toEqual([]);
  });
});
