import type { DisplayPointView } from "@contracts/display-point";
import { describe, expect, it } from "vitest";
import { pointsByCommune } from "./points-by-commune";

const point = (id: string, code: string, name: string): DisplayPointView => ({
  id,
  name: id,
  address: "",
  commune: { code, name },
  province: { code: "19", name: "Thái Nguyên" },
  phone: null,
  opening_hours: null,
  source: null,
  is_demonstration: false,
});

describe("pointsByCommune", () => {
  it("groups by commune, in the order of Vietnamese names", () => {
    const groups = pointsByCommune([
      point("a", "2", "Xã Đồng Phúc"),
      point("b", "1", "Xã Ba Bể"),
      point("c", "2", "Xã Đồng Phúc"),
    ]);
    expect(groups.map((group) => [group.commune, group.points.map(({ id }) => id)])).toEqual([
      ["Xã Ba Bể", ["b"]],
      ["Xã Đồng Phúc", ["a", "c"]],
    ]);
  });
});
