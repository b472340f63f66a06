import { encode } from "uqr";
import { expect, test } from "vitest";
import { qrSvg } from "./qr-svg";

test("every dark module is drawn once, and the quiet zone stays white", () => {
  const text = "https://cho.example/truy-xuat/TH-2611-01";
  const { data, size } = encode(text, { ecc: "M", border: 4 });
  const drawn = data.map((row) => row.map(() => 0));
  for (const [, x, y, length] of qrSvg(text).matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    const row = drawn[Number(y)] ?? [];
    for (let at = Number(x); at < Number(x) + Number(length); at++) row[at] = (row[at] ?? 0) + 1;
  }
  expect(drawn).toEqual(data.map((row) => row.map(Number)));
  expect(qrSvg(text)).toContain(`viewBox="0 0 ${size} ${size}"`);
  expect(
    drawn
      .slice(0, 4)
      .flat()
      .every((cell) => cell === 0),
  ).toBe(true);
});
