import { expect, test } from "vitest";
import { queryFault } from "./query-fault";

test("what the shop and the admin send passes", () => {
  for (const raw of [
    "",
    "q=mi%E1%BA%BFn+dong&page=2&limit=24",
    "fields=id,%2Bitems.variant.title,-metadata,*region&order=-created_at",
    "created_at[$gte]=2026-01-01&status[]=pending&status[]=canceled",
    "filters%5B%24and%5D%5B0%5D%5Bid%5D=1",
    "q=100%25+organic",
  ]) {
    expect(queryFault(raw), raw).toBeNull();
  }
});

test.each([
  ["__proto__[x]=1", "forbidden_key"],
  ["a[constructor][prototype]=1", "forbidden_key"],
  ["a.__proto__=1", "forbidden_key"],
  ["a[b][c][d][e][f]=1", "depth"],
  ["a[b=1", "key"],
  ["a;drop=1", "key"],
  ["fields=id;drop", "fields"],
  ["fields=a.constructor.b", "fields"],
  ["fields[]=id", "fields"],
  ["order=created_at%27", "order"],
  [`fields=${"a,".repeat(3000)}`, "fields"],
  ["q=%E0%A4%A", "encoding"],
  ["q=a%00b", "null_character"],
  ["limit=99999999999999999999", "limit"],
  ["offset=-1", "offset"],
  [`q=${"a".repeat(9000)}`, "length"],
  ["a=1&".repeat(101), "parameters"],
])("%s is refused", (raw, fault) => {
  expect(queryFault(raw)).toBe(fault);
});
