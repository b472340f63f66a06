import { expect, test } from "vitest";
import { standingNews } from "./selling-notices";

const told = (reason: string) =>
  standingNews({ producer_id: "producer_1", verb: "suspend", reason, now: "2026-11-24T00:00:00Z" }).notices[0]
    ?.body;

test.each(["Kiểm tra nhãn", "Kiểm tra nhãn.", " Kiểm tra nhãn "])(
  "tells a reason (%j) as a sentence of its own",
  (reason) => {
    expect(told(reason)).toMatch(/^Lý do: Kiểm tra nhãn\. Bạn vẫn xem/);
  },
);
