import { describe, expect, test } from "vitest";
import { type NamedCertification, selectCertificates, viewsOn } from "./certificate-list";
import { certificationRow } from "./product-fixture";

const place = { commune_code: "01906", commune_name: "Xã Ba Bể", province_name: "Thái Nguyên" };
const named = (changes: Partial<NamedCertification>): NamedCertification => ({
  ...certificationRow(),
  product: { handle: "mien-dong-tai-hoan", title: "Miến dong Tài Hoan" },
  producer: { handle: "htx-tai-hoan", name: "HTX Tài Hoan", ...place },
  ...changes,
});
const rows = [
  named({}),
  named({
    id: "ocert_2",
    product_id: "prod_2",
    star_rating: 3,
    issued_on: "2022-08-31",
    expires_on: "2025-08-31",
    decision_number: "1683/QĐ-UBND",
    product: { handle: "giam-chuoi", title: "Giấm chuối Mạnh Minh" },
    producer: { handle: "htx-tan-dan", name: "HTX Tân Dân", ...place },
  }),
];
const ids = (query: Parameters<typeof selectCertificates>[1], day = "2026-11-22") =>
  selectCertificates(viewsOn(rows, day), query).map((view) => view.id);

describe("the look-up of certificates", () => {
  test.each([
    [{ q: "mien tai hoan" }, ["ocert_1"]],
    [{ q: "MIẾN" }, ["ocert_1"]],
    [{ q: "htx" }, ["ocert_1", "ocert_2"]],
    [{ q: "1683/QĐ" }, ["ocert_2"]],
    [{ q: "tan dan giam" }, ["ocert_2"]],
    [{ q: "!!!" }, []],
    [{ q: "   " }, ["ocert_1", "ocert_2"]],
    [{ standing: "expired" as const }, ["ocert_2"]],
    [{ stars: 5 }, ["ocert_1"]],
  ])("%o", (query, expected) => {
    expect(ids(query)).toEqual(expected);
  });

  test("looks back: what was not yet decided then is not there", () => {
    expect(ids({}, "2023-01-01")).toEqual(["ocert_2"]);
    expect(ids({ standing: "in_force" }, "2023-01-01")).toEqual(["ocert_2"]);
  });

  test("a decision whose product is gone is left out", () => {
    expect(viewsOn([named({ product: null })], "2026-11-22")).toEqual([]);
  });
});
