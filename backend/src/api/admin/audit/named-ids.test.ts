import { expect, test } from "vitest";
import type { AuditEntryView } from "../../../contracts/audit";
import { namedIds } from "./named-ids";

const member = `pmember_${"1".repeat(26)}`;
const product = `prod_${"2".repeat(26)}`;
const other = `prod_${"3".repeat(26)}`;
const entry: AuditEntryView = {
  ...{ id: "audit_1", at: "", table_name: "product", operation: "update", actor_kind: "system" },
  ...{ actor_id: null, actor_name: null, actor_email: null, request_id: null, route: null },
  row_id: product,
  subject_id: null,
  before: { submitted_by: null, amount: 5 },
  after: { submitted_by: member, note: `file_${"4".repeat(26)}`, odd: `toString_${"5".repeat(26)}` },
};

test("finds each named id once, wherever it stands, and no other", () => {
  const found = namedIds([entry, entry, { ...entry, subject_id: other, after: null }]);
  expect(found).toEqual(
    new Map([
      ["prod", [product, other]],
      ["pmember", [member]],
    ]),
  );
});
