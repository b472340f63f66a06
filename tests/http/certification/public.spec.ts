import type { CertificationList } from "@contracts/certification";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ApiClient, apiClient } from "../../support/api-client";
import { type Backend, bootBackend } from "../../support/boot-backend";

describe("the look-up of certificates", () => {
  let backend: Backend;
  let api: ApiClient;
  beforeAll(async () => {
    backend = await bootBackend();
    api = apiClient(backend);
  });
  afterAll(() => backend.stop());

  const list = async (query: string): Promise<CertificationList> =>
    (await api.get<CertificationList>(`/store/certifications?${query}`)).body;

  it("finds by product, holder and number, without accents", async () => {
    for (const q of ["con minh", "Côn Minh", "DEMO-025/QĐ-UBND"]) {
      const { certifications } = await list(`q=${encodeURIComponent(q)}`);
      expect(
        certifications.some((row) => row.decision_number === "DEMO-025/QĐ-UBND"),
        q,
      ).toBe(true);
    }
  });

  it("tells in_force, expiring, expired and superseded apart, and adds up", async () => {
    const { total } = await list("limit=1");
    let sum = 0;
    for (const standing of ["in_force", "expiring", "expired", "superseded", "revoked"]) {
      const part = await list(`standing=${standing}&limit=100`);
      expect(part.certifications.every((row) => row.standing === standing)).toBe(true);
      sum += part.total;
    }
    expect(sum).toBe(total);
    expect((await list("standing=expired")).total).toBeGreaterThanOrEqual(6);
  });

  it("looks back: the day decides what is in force", async () => {
    const decision = async (on: string) =>
      (await list(`q=DEMO-012&on=${on}`)).certifications.find(
        (row) => row.decision_number === "DEMO-012/QĐ-UBND",
      );
    expect(await decision("2024-06-27")).toBeUndefined();
    expect((await decision("2024-06-28"))?.standing).toBe("in_force");
    expect((await decision("2026-04-21"))?.standing).toBe("in_force");
    expect((await decision("2026-04-22"))?.standing).toBe("superseded");
  });

  it("never calls a decision known only by its year in force", async () => {
    const { certifications } = await list("limit=100");
    const undated = certifications.filter((row) => row.issued_on === null);
    expect(undated.length).toBeGreaterThan(0);
    expect(undated.every((row) => row.standing === "expired" || row.standing === "superseded")).toBe(true);
  });

  it.each(["on=2025-02-29", "on=heute", "standing=x", "stars=2", "limit=101", "page=0", "q[]=a"])(
    "answers 400 to ?%s",
    async (query) => {
      const { status, body } = await api.get(`/store/certifications?${query}`);
      expect(status).toBe(400);
      expect(body).toMatchObject({ type: "invalid_data", message: expect.stringMatching(/[à-ỹđ]/i) });
    },
  );
});
