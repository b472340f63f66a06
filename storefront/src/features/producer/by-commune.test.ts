import type { ProducerSummary } from "@contracts/catalogue";
import { expect, it } from "vitest";
import { byCommune } from "./by-commune";

const producer = (name: string, commune: string | null) =>
  ({ name, commune: { code: null, name: commune, province: "Thái Nguyên" } }) as ProducerSummary;

it("groups by commune in Vietnamese order, the unknown place last", () => {
  const grouped = byCommune([
    producer("HTX Đ", "Xã Na Rì"),
    producer("HTX X", null),
    producer("HTX D", "Xã Na Rì"),
    producer("HTX A", "Xã Ba Bể"),
  ]);
  expect(grouped.map(({ commune, producers }) => [commune, producers.map(({ name }) => name)])).toEqual([
    ["Xã Ba Bể", ["HTX A"]],
    ["Xã Na Rì", ["HTX D", "HTX Đ"]],
    [null, ["HTX X"]],
  ]);
});
