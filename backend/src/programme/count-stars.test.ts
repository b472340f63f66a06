import { describe, expect, it } from "vitest";
import { countByCommune, countByGroup, countStars, starredOn } from "./count-stars";
import { registryProduct } from "./registry-fixture";

const held = { issued_on: "2025-01-10", expires_on: "2028-01-10" };
const day = "2026-11-24";
const products = [
  registryProduct("tea", [{ ...held, star_rating: 4 }], { group_name: "Đồ uống" }),
  registryProduct("rice", [held]),
  registryProduct("honey", [held], { producer_id: "second", commune_name: "Xã Chợ Đồn" }),
  // Neither an ended, nor a revoked, nor an undated decision is in force.
  registryProduct("ended", [{ issued_on: "2020-01-10", expires_on: "2023-01-10" }]),
  registryProduct("revoked", [{ ...held, revoked_on: "2026-01-01" }]),
  registryProduct("undated", [{ issued_on: null, expires_on: null, year: 2025 }]),
  // An upgrade counts once, with the stars of the later decision.
  registryProduct("noodles", [
    held,
    { issued_on: "2026-02-01", expires_on: "2029-02-01", star_rating: 5, case_type: "upgrade" },
  ]),
  registryProduct("village", [{ ...held, expires_on: "2026-12-24" }], {
    group_name: null,
    commune_name: null,
    province_name: null,
    producer_id: null,
  }),
];

describe("products in force", () => {
  const starred = starredOn(products, day);

  it("are counted by star, each once", () => {
    expect(countStars(starred)).toEqual({ 3: 3, 4: 1, 5: 1, total: 5 });
  });

  it("are counted as they stood on an earlier day", () => {
    expect(countStars(starredOn(products, "2025-12-31"))).toEqual({ 3: 5, 4: 1, 5: 0, total: 6 });
  });

  it("name the decision by which they hold the star, and whether it ends soon", () => {
    const of = (id: string) => starred.find((product) => product.product_id === id);
    expect([of("noodles")?.certification_id, of("noodles")?.is_expiring]).toEqual(["noodles-1", false]);
    expect(of("village")).toMatchObject({ is_expiring: true, last_day: "2026-12-24" });
  });

  it("are counted by group, and those without one under its name", () => {
    expect(countByGroup(starred, "Chưa xếp nhóm")).toEqual([
      { name: "Thực phẩm", 3: 2, 4: 0, 5: 1, total: 3 },
      { name: "Chưa xếp nhóm", 3: 1, 4: 0, 5: 0, total: 1 },
      { name: "Đồ uống", 3: 0, 4: 1, 5: 0, total: 1 },
    ]);
  });

  it("are counted by commune with the holders there", () => {
    expect(
      countByCommune(starred, "Chưa rõ").map(({ name, total, producers }) => [name, total, producers]),
    ).toEqual([
      ["Xã Ba Bể", 3, 1],
      ["Chưa rõ", 1, 0],
      ["Xã Chợ Đồn", 1, 1],
    ]);
  });

  it("keep two communes of one name apart", () => {
    const twins = [
      registryProduct("a", [held], { commune_name: "Xã Tân Lập", province_name: "Thái Nguyên" }),
      registryProduct("b", [held], { commune_name: "Xã Tân Lập", province_name: "Lạng Sơn" }),
    ];
    expect(countByCommune(starredOn(twins, day), "")).toHaveLength(2);
  });
});
