import { expect, it } from "vitest";
import type { AuditEntryView } from "../../../contracts/audit";
import { doersOf } from "./doers";

const entry = (changes: Partial<AuditEntryView>) =>
  ({
    table_name: "decision_import",
    operation: "update",
    actor_name: null,
    actor_email: null,
    ...changes,
  }) as AuditEntryView;

it("tells who loaded, recorded and undid an import", () => {
  const entries = [
    entry({ actor_email: "lan@demo.vn", after: { state: "undone" } }),
    entry({ actor_name: "Hoà", after: { state: "committed" } }),
    entry({ actor_name: "Mai", after: { refused_count: 0 } }),
    entry({ operation: "insert", actor_name: "Mai", after: { state: "checked" } }),
  ];
  expect(doersOf(entries)).toEqual({ checked: "Mai", committed: "Hoà", undone: "lan@demo.vn" });
});

it("names nobody for what a machine did, and nobody from another table", () => {
  expect(doersOf([entry({ after: { state: "checked" } })])).toEqual({});
  expect(
    doersOf([entry({ table_name: "round_entry", actor_name: "Mai", after: { state: "committed" } })]),
  ).toEqual({});
});
