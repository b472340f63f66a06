import { expect, test } from "vitest";
import { watchedTables } from "../../../modules/audit";
import { asProducerSees, openTables } from "./producer-trail";

const entry = {
  ...{ id: "a", at: "2026-11-24T03:00:00.000Z", table_name: "price", row_id: "p", subject_id: "prod" },
  ...{ operation: "update" as const, before: {}, after: {}, request_id: "r", route: "POST /admin/x" },
  ...{ actor_id: "user_1", actor_name: "Văn phòng", actor_email: "ocop@demo.vn" },
};

test("names the clerk, and not how to reach her", () => {
  expect(asProducerSees({ ...entry, actor_kind: "office" })).toMatchObject({
    ...{ actor_name: "Văn phòng", actor_email: null, actor_id: null, route: null, request_id: null },
  });
  expect(asProducerSees({ ...entry, actor_kind: "producer" }).actor_email).toBe("ocop@demo.vn");
});

test("opens only tables that leave a trail, and none of what others reported", () => {
  for (const table of openTables) expect(Object.keys(watchedTables)).toContain(table);
  for (const shut of ["misuse_report", "report_note", "round_entry", "lot_recall_notice", "user"])
    expect(openTables).not.toContain(shut);
});
