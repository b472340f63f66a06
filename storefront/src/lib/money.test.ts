import { describe, expect, it } from "vitest";
import { formatCount, formatMoney, formatWeight } from "./money";

describe("money", () => {
  it("writes đồng with dots and a space that never breaks", () => {
    expect(formatMoney(125000)).toBe("125.000\u00a0₫");
    expect(formatMoney(0)).toBe("0\u00a0₫");
    expect(formatMoney(-5000)).toBe("−5.000\u00a0₫");
    expect(formatMoney(1250000000)).toBe("1.250.000.000\u00a0₫");
  });

  it("writes counts and weights", () => {
    expect(formatCount(3321)).toBe("3.321");
    expect(formatWeight(500)).toBe("500\u00a0g");
    expect(formatWeight(1250)).toBe("1,25\u00a0kg");
    expect(formatWeight(5000)).toBe("5\u00a0kg");
  });
});
