import { describe, expect, test } from "vitest";
import { certificationRow } from "../catalogue/product-fixture";
import { toDetail } from "./certification-detail";
import { toListItem } from "./certification-item";
import { findCertifications, type RegistryFilter } from "./find-certifications";
import { openDataPortions } from "./open-data";
import { Registry } from "./registry";
import type { RegistryRow } from "./registry-row";

const row = (changes: Partial<RegistryRow>): RegistryRow => ({
  ...certificationRow(),
  criteria_set: "QD148-2023",
  scores: { product: 36, marketing: 23, quality: 33, total: 92 },
  round_id: null,
  import_id: null,
  product: {
    id: "prod_1",
    handle: "mien-dong-tai-hoan",
    title: "Miến dong Tài Hoan",
    group: "Thực phẩm",
    is_listed: true,
  },
  producer: {
    id: "producer_1",
    handle: "htx-tai-hoan",
    name: "HTX Tài Hoan",
    commune: { code: "02155", name: "Xã Côn Minh", province: "Thái Nguyên" },
  },
  ...changes,
});

const registry = new Registry([
  row({}),
  row({
    id: "ocert_2",
    product_id: "prod_2",
    star_rating: 3,
    case_type: "first",
    issued_on: "2022-08-31",
    expires_on: "2025-08-31",
    year: 2022,
    round: "đợt 2 năm 2022",
    decision_number: "1683/QĐ-UBND",
    exception_reason: "Văn bản giấy ghi nhầm cấp quyết định",
    product: { id: "prod_2", handle: "giam-chuoi", title: "Giấm chuối", group: null, is_listed: false },
    producer: { id: "producer_2", handle: "htx-tan-dan", name: "HTX Tân Dân", commune: null },
  }),
]);
const find = (filter: RegistryFilter, day = "2026-11-22") =>
  findCertifications(registry, filter, day).map(({ id }) => id);

describe("the look-up of certificates", () => {
  test.each<[RegistryFilter, string[]]>([
    [{ q: "mien tai hoan" }, ["ocert_1"]],
    [{ q: "MIẾN" }, ["ocert_1"]],
    [{ q: "htx" }, ["ocert_1", "ocert_2"]],
    [{ q: "1683/QĐ" }, ["ocert_2"]],
    [{ q: "tan dan giam" }, ["ocert_2"]],
    [{ q: "con minh" }, ["ocert_1"]],
    [{ q: "dot 2 nam 2022" }, ["ocert_2"]],
    [{ q: "!!!" }, []],
    [{ q: "   " }, ["ocert_1", "ocert_2"]],
    [{ standing: "expired" }, ["ocert_2"]],
    [{ stars: 5 }, ["ocert_1"]],
    [{ commune: "02155" }, ["ocert_1"]],
    [{ producer: "htx-tan-dan" }, ["ocert_2"]],
    [{ product: "giam-chuoi" }, ["ocert_2"]],
    [{ decision: "1683 / qd-ubnd" }, ["ocert_2"]],
    [{ decision: "1683" }, []],
    [{ year: 2022 }, ["ocert_2"]],
    [{ case_type: "first" }, ["ocert_2"]],
    [{ exception: true }, ["ocert_2"]],
    [{ expiring_within: 362 }, []],
    [{ expiring_within: 363 }, ["ocert_1"]],
  ])("%o", (filter, expected) => {
    expect(find(filter)).toEqual(expected);
  });

  test("looks back: what was not yet decided then is not there", () => {
    expect(find({}, "2023-01-01")).toEqual(["ocert_2"]);
    expect(find({ standing: "in_force" }, "2023-01-01")).toEqual(["ocert_2"]);
  });
});

test("a decision is told before its own day, without a standing", () => {
  const future = registry.find("ocert_1");
  if (!future) throw new Error("It is on record.");
  expect(toListItem(registry, future, "2024-11-19")).toBeNull();
  const { certification, history, star } = toDetail(registry, future, "2024-11-19");
  expect(certification).toMatchObject({ standing: null, expires_on: "2027-11-20" });
  expect(history).toEqual([]);
  expect(star.star_rating).toBeNull();
});

test("a decision is told with its criteria, its points and what it had to be excepted from", () => {
  const [five, three] = ["ocert_1", "ocert_2"].map((id) => registry.find(id));
  if (!five || !three) throw new Error("Both are on record.");
  expect(toDetail(registry, five, "2026-11-22").certification).toMatchObject({
    standing: "in_force",
    scores: { product: 36, marketing: 23, quality: 33, total: 92 },
    criteria_set: { source: "QĐ 148/QĐ-TTg", parts: { product: 40, marketing: 25, quality: 35 } },
  });
  expect(toDetail(registry, three, "2026-11-22").certification).toMatchObject({
    ended_on: "2025-09-01",
    exception: { reason: "Văn bản giấy ghi nhầm cấp quyết định", rules: [] },
  });
});

test("the open data holds every decision taken by the day, in portions", () => {
  const rows = Array.from({ length: 1201 }, (_, n) => row({ id: `ocert_${n}`, product_id: `prod_${n}` }));
  const portions = [...openDataPortions(new Registry(rows), "2026-11-22")];
  expect(portions.map((portion) => portion.length)).toEqual([500, 500, 201]);
  expect([...openDataPortions(new Registry(rows), "2024-11-19")]).toEqual([]);
});
