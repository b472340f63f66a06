import { describe, expect, it } from "vitest";
import { certificationView } from "./certification-fixture";
import { standingSentence } from "./standing-words";

const today = { day: "2026-11-24", validUntil: "2028-12-06" };
const ended: { day: string; validUntil: string | null } = { day: "2026-11-24", validUntil: null };
const told = (changes: Parameters<typeof certificationView>[0], when = ended) =>
  standingSentence(certificationView(changes), when, "vi");

describe("how a decision stands, in one sentence", () => {
  it("names star and last day while it is in force, also when a revocation brought it forward", () => {
    expect(told({}, today)).toBe("Đang có hiệu lực: 4 sao OCOP, đến hết ngày 06/12/2028.");
    expect(told({}, { ...today, validUntil: "2027-01-31" })).toContain("31/01/2027");
  });

  it("counts the days that are left, down to the last one", () => {
    const expiring = { standing: "expiring" as const, expires_on: "2026-12-06" };
    expect(told(expiring, { day: "2026-11-24", validUntil: "2026-12-06" })).toContain("còn 12 ngày");
    expect(told(expiring, { day: "2026-12-06", validUntil: "2026-12-06" })).toContain("đến hết hôm nay");
  });

  it("says why it no longer holds", () => {
    expect(told({ standing: "expired", expires_on: "2025-08-31", ended_on: "2025-09-01" })).toContain(
      "Đã hết hạn sau ngày 31/08/2025",
    );
    const next = { id: "n", decision_number: "9/QĐ-UBND" };
    expect(told({ standing: "superseded", ended_on: "2025-09-01", ended_by: next })).toBe(
      "Đã được thay bằng quyết định mới 9/QĐ-UBND từ ngày 01/09/2025.",
    );
    expect(
      told({ standing: "revoked", ended_on: "2025-09-01", revocation_reason: "Dùng nguyên liệu nơi khác." }),
    ).toBe("Đã bị thu hồi từ ngày 01/09/2025. Lý do: Dùng nguyên liệu nơi khác.");
    expect(told({ standing: "revoked", case_type: "revocation" })).toContain("quyết định thu hồi");
  });

  it("never counts an undated decision as in force", () => {
    expect(told({ standing: "expired", issued_on: null, expires_on: null })).toContain("chỉ ghi năm");
  });

  it("says that a decision had not been taken on an earlier day", () => {
    const view = { ...certificationView(), standing: null };
    expect(standingSentence(view, { day: "2020-01-01", validUntil: null }, "en")).toBe(
      "On 01/01/2020 this decision had not been signed.",
    );
  });
});
