import type { CertificationList, CertificationListItem } from "@contracts/certification";
import type { CertificationRules } from "@contracts/certification-rules";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ApiClient, apiClient } from "../../support/api-client";
import { type Backend, bootBackend } from "../../support/boot-backend";

describe("the look-up of certificates", () => {
  let backend: Backend;
  let api: ApiClient;
  /** Everything, to say what a narrower question must answer. */
  let all: CertificationListItem[];
  beforeAll(async () => {
    backend = await bootBackend();
    api = apiClient(backend);
    all = await everything("");
  });
  afterAll(() => backend.stop());

  const list = async (query: string): Promise<CertificationList> =>
    (await api.get<CertificationList>(`/store/certifications?${query}`)).body;
  const everything = async (query: string): Promise<CertificationListItem[]> => {
    const rows: CertificationListItem[] = [];
    for (let page = 1; ; page += 1) {
      const { certifications, total } = await list(`${query}&limit=100&page=${page}`);
      rows.push(...certifications);
      if (rows.length >= total || certifications.length === 0) return rows;
    }
  };
  const ids = (rows: CertificationListItem[]): string[] => rows.map(({ id }) => id).sort();
  type Choice = (row: CertificationListItem) => boolean;
  /** Asks, and expects exactly the rows that a look at each of them finds; never none, never all. */
  const narrows = async (query: string, belongs: Choice) => {
    const wanted = ids(all.filter(belongs));
    expect(wanted.length, query).toBeGreaterThan(0);
    expect(wanted.length, query).toBeLessThan(all.length);
    expect(ids(await everything(query)), query).toEqual(wanted);
  };

  it("finds by product, holder and number, without accents", async () => {
    for (const q of ["con minh", "Côn Minh", "Côn Minh".normalize("NFD"), "DEMO-025/QĐ-UBND"]) {
      const { certifications } = await list(`q=${encodeURIComponent(q)}`);
      expect(
        certifications.some((row) => row.decision_number === "DEMO-025/QĐ-UBND"),
        q,
      ).toBe(true);
    }
    expect(await list("q=khongcosanphamnay")).toEqual({ certifications: [], total: 0 });
  });

  it("narrows to one product, one holder, one commune, one star", async () => {
    expect(all.length).toBeGreaterThan(100);
    await narrows("product=mien-dong-tai-hoan", (row) => row.product.handle === "mien-dong-tai-hoan");
    await narrows("producer=htx-tai-hoan", (row) => row.producer?.handle === "htx-tai-hoan");
    const commune = all.find((row) => row.commune)?.commune?.code ?? "";
    await narrows(`commune=${commune}`, (row) => row.commune?.code === commune);
    for (const stars of [3, 4]) await narrows(`stars=${stars}`, (row) => row.star_rating === stars);
    const some = all.find((row) => row.standing === "in_force" && row.producer);
    const { star_rating, standing, producer } = some ?? {};
    await narrows(
      `stars=${star_rating}&standing=${standing}&producer=${producer?.handle}`,
      (row) =>
        row.star_rating === star_rating &&
        row.standing === standing &&
        row.producer?.handle === producer?.handle,
    );
    expect((await list("product=mien-dong")).total).toBe(0);
  });

  it("narrows to a whole decision number, however it is written, and never to a part of it", async () => {
    for (const number of ["DEMO-025/QĐ-UBND", "demo-025/qđ-ubnd", " DEMO-025 / QĐ-UBND"])
      await narrows(
        `decision=${encodeURIComponent(number)}`,
        (row) => row.decision_number === "DEMO-025/QĐ-UBND",
      );
    expect((await list("decision=DEMO-02")).total).toBe(0);
  });

  it("tells in_force, expiring, expired and superseded apart, and adds up", async () => {
    let sum = 0;
    for (const standing of ["in_force", "expiring", "expired", "superseded", "revoked"]) {
      const part = await everything(`standing=${standing}`);
      expect(part.every((row) => row.standing === standing)).toBe(true);
      sum += part.length;
    }
    expect(sum).toBe(all.length);
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
    const then = await everything("on=2024-06-28");
    expect(ids(then)).toEqual(
      ids(all.filter((row) => (row.issued_on ?? `${row.year}-01-01`) <= "2024-06-28")),
    );
  });

  it("never calls a decision known only by its year in force", async () => {
    const undated = all.filter((row) => row.issued_on === null);
    expect(undated.length).toBeGreaterThan(0);
    expect(undated.every((row) => row.standing === "expired" || row.standing === "superseded")).toBe(true);
  });

  it("tells the dated rules by which decisions are judged", async () => {
    const { status, body } = await api.get<CertificationRules>("/store/certifications/rules");
    expect(status).toBe(200);
    expect(body.deciding_levels.at(-1)).toMatchObject({
      source: "QĐ 1489/QĐ-TTg",
      valid_from: "2025-07-01",
      level: { 3: "province", 5: "centre" },
    });
    for (const set of body.criteria_sets) {
      expect(set.parts.product + set.parts.marketing + set.parts.quality).toBe(100);
      expect(set.bands.map(({ star_rating, from_score }) => [star_rating, from_score])).toEqual([
        [5, 90],
        [4, 70],
        [3, 50],
      ]);
    }
    expect(body.validity.map(({ months }) => months)).toEqual([36, 36]);
    expect(body.product_groups.at(-1)?.groups).toHaveLength(6);
    const starts = Object.values(body).map((rules) => rules.map(({ valid_from }) => valid_from));
    for (const days of starts) expect(days).toEqual([...days].sort());
  });

  it.each([
    "on=2025-02-29",
    "on=31/02/2026",
    "on=25-02-01",
    "on=heute",
    "on=2026-01-01&on=2026-01-02",
    "standing=x",
    "stars=2",
    "stars=4.5",
    "limit=101",
    "limit=0",
    "page=0",
    "page=x",
    "q[]=a",
    `q=${"a".repeat(201)}`,
    `commune=${"1".repeat(121)}`,
    "product[x]=a",
  ])("answers 400 to ?%s", async (query) => {
    const { status, body } = await api.get(`/store/certifications?${query}`);
    expect(status).toBe(400);
    expect(body).toMatchObject({ type: "invalid_data", message: expect.stringMatching(/[à-ỹđ]/i) });
  });
});
