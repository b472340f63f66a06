import { expect, test } from "vitest";
import { pageSizes } from "./page-sizes";
import { renderPdf } from "./render-pdf";

const letters = "aăâeêioôơuưy";
const marks = ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"];
const alphabet = [...letters]
  .flatMap((letter) => marks.map((mark) => (letter + mark).normalize("NFC")))
  .join("");

/** The glyph numbers a document shows; the typeface draws what it does not know as number 0. */
async function glyphsOf(text: string): Promise<string[]> {
  const pdf = await renderPdf({
    info: { title: "Chữ" },
    compress: false,
    pageSize: pageSizes.a4,
    content: text,
  });
  const lines = [...pdf.toString("latin1").matchAll(/\[(<[^\]]*)\] TJ/g)].map(([, line]) => line ?? "");
  const shown = lines.flatMap((line) => [...line.matchAll(/<([0-9a-f]+)>/g)].map(([, hex]) => hex ?? ""));
  return shown.join("").match(/.{4}/g) ?? [];
}

test("the typeface knows every Vietnamese letter, in both cases, and the sign of the đồng", async () => {
  const glyphs = await glyphsOf(`${alphabet}đ${alphabet.toUpperCase()}Đ₫%–…`);
  expect(glyphs.length).toBeGreaterThan(140);
  expect(glyphs).not.toContain("0000");
  expect(await glyphsOf("字")).toContain("0000");
});

test.each([[{ image: "/etc/passwd" }], [{ image: "http://127.0.0.1:1/picture.png" }]])(
  "a document cannot make the server read %j",
  async (content) => {
    await expect(renderPdf({ info: { title: "Ảnh" }, content })).rejects.toThrow(
      "denied by resource access policy",
    );
  },
);
