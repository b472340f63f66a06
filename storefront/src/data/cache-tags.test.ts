import { expect, it } from "vitest";
import { revalidateSchema } from "./cache-tags";

it("knows the tags of our pages and refuses everything else", () => {
  const known = [
    "catalogue",
    "aisles",
    "certifications",
    "product:mien-dong-tai-hoan",
    "producer:htx-tai-hoan",
  ];
  expect(revalidateSchema.safeParse({ tags: known }).success).toBe(true);
  for (const bad of ["_N_T_/", "product:", "product:../x", "everything", ""]) {
    expect(revalidateSchema.safeParse({ tags: [bad] }).success).toBe(false);
  }
  expect(revalidateSchema.safeParse({ tags: [] }).success).toBe(false);
  expect(revalidateSchema.safeParse({ tags: known, path: "/" }).success).toBe(false);
});
