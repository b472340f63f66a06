import { deflateSync } from "node:zlib";
import type { KeptFile } from "@contracts/file";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ApiClient, apiClient, signIn } from "../../support/api-client";
import { type Backend, bootBackend } from "../../support/boot-backend";

const pdf = Buffer.from("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF");
/** A PNG header that claims 60,000 × 60,000 pixels. */
const bomb = Buffer.concat([
  Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\xea\x60\0\0\xea\x60\x08\x06\0\0\0", "latin1"),
  deflateSync(Buffer.alloc(1024)),
]);

describe("a file kept as evidence", () => {
  let backend: Backend;
  let api: ApiClient;
  let office: ApiClient;
  beforeAll(async () => {
    backend = await bootBackend();
    api = apiClient(backend);
    office = await signIn(api, "user", "ocop@demo.vn");
  });
  afterAll(() => backend.stop());

  const send = (who: ApiClient, name: string, bytes: Buffer, audience = "office") =>
    who.upload<{ file: KeptFile; message: string }>("/admin/files", { name, bytes }, { audience });

  it("is taken from the office only, and read by everybody only when it is public", async () => {
    const member = await signIn(api, "producer_member", "taihoan@demo.vn");
    expect((await send(member, "a.pdf", pdf)).status).toBe(401);
    const kept = await send(office, "Quyết định 12.pdf", pdf, "public");
    expect([kept.status, kept.body.file.name]).toEqual([201, "Quyết định 12.pdf"]);
    const read = await api.get(`/store/files/${kept.body.file.id}`);
    expect(read.status).toBe(200);
    expect(read.headers.get("content-type")).toBe("application/pdf");
    const secret = (await send(office, "a.pdf", pdf)).body.file.id;
    const missing = await api.get("/store/files/file_nothing");
    const shut = await api.get(`/store/files/${secret}`);
    expect([shut.status, shut.body]).toEqual([404, missing.body]);
    expect((await office.get(`/admin/files/${secret}`)).status).toBe(200);
  });

  it.each([
    ["a page that calls itself a PDF", "a.pdf", Buffer.from("<!doctype html><script>1</script>")],
    ["an SVG", "a.svg", Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>")],
    ["a picture of 3.6 billion pixels", "a.png", bomb],
    ["an empty file", "a.pdf", Buffer.alloc(0)],
    ["more than 10 MB", "a.pdf", Buffer.concat([pdf, Buffer.alloc(10 * 1024 * 1024)])],
  ])("is refused when it is %s, in words", async (_, name, bytes) => {
    const answer = await send(office, name, bytes);
    expect([answer.status, answer.body.message]).toEqual([400, expect.stringMatching(/[à-ỹđ]/i)]);
  });

  it("loses the folders of its name", async () => {
    const { body } = await send(office, "../../etc/cron.d/x.pdf", pdf);
    expect(body.file.name).not.toMatch(/[/\\]/);
  });
});
