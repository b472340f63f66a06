import type {
  DecisionImportDetail,
  DecisionImportRows,
  DecisionImportView,
} from "@contracts/decision-import";
import type { ApiError } from "@contracts/error";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ApiClient, apiClient, signIn } from "../../support/api-client";
import { type Backend, bootBackend } from "../../support/boot-backend";
import { fiveThousandRows, sheetHeading, sheetOf, sheetRow } from "../../support/decision-sheet";
import { sql } from "../../support/variants";

const base = "/admin/certifications/imports";
describe("a sheet of decisions", () => {
  let backend: Backend;
  let api: ApiClient;
  let office: ApiClient;
  let fresh: { id: string; handle: string; title: string }[];
  beforeAll(async () => {
    backend = await bootBackend();
    api = apiClient(backend);
    office = await signIn(api, "user", "ocop@demo.vn");
    fresh = await sql(
      backend,
      `select p.id, p.handle, p.title from product p join product_product_producer_producer l on l.product_id = p.id
       where p.deleted_at is null and l.deleted_at is null
         and not exists (select 1 from ocop_certification c where c.product_id = p.id) order by p.handle`,
    );
  });
  afterAll(() => backend.stop());

  const handle = (index: number): string => fresh[index]?.handle ?? "";
  const check = (lines: string[], name = "quyet-dinh.csv") =>
    office.upload<DecisionImportDetail & ApiError>(base, sheetOf(lines, name));
  const dryRun = async (lines: string[]): Promise<DecisionImportView> => {
    const { status, body } = await check(lines);
    expect(status, JSON.stringify(body)).toBe(201);
    return body.import;
  };
  const rows = async (id: string, query = ""): Promise<DecisionImportRows["rows"]> =>
    (await office.get<DecisionImportRows>(`${base}/${id}/rows?limit=200${query}`)).body.rows;
  const commit = (id: string) => office.post<DecisionImportDetail & ApiError>(`${base}/${id}/commit`);
  const undo = (id: string, reason = "Nhập nhầm tệp của năm khác") =>
    office.post<DecisionImportDetail & ApiError>(`${base}/${id}/undo`, { reason });
  const onRecord = async (): Promise<number> =>
    Number(
      (
        await sql<{ count: string }>(
          backend,
          "select count(*) from ocop_certification where deleted_at is null",
        )
      )[0]?.count,
    );

  it("is the office's alone", async () => {
    const member = await signIn(api, "producer_member", "taihoan@demo.vn");
    for (const stranger of [api, member]) {
      for (const path of ["", "/template", "/registry", "/x", "/x/rows", "/x/report"])
        expect((await stranger.get(`${base}${path}`)).status, path).toBe(401);
      for (const path of ["", "/x/commit", "/x/undo"])
        expect((await stranger.post(`${base}${path}`, {})).status, path).toBe(401);
    }
  });

  it("goes on record after its dry run, once, and comes off again", async () => {
    const before = await onRecord();
    const made = await dryRun([
      sheetRow(handle(0), "701/QĐ-UBND"),
      sheetRow(handle(1), "701/QĐ-UBND", { score: "" }),
    ]);
    expect(made).toMatchObject({
      state: "checked",
      counts: { new: 2, changed: 0, unchanged: 0, refused: 0, total: 2 },
    });
    expect(await onRecord()).toBe(before);
    expect((await rows(made.id)).map((row) => row.expires_on)).toEqual(["2028-09-10", "2028-09-10"]);
    const both = await Promise.all([commit(made.id), commit(made.id)]);
    expect(both.map((answer) => answer.status).sort()).toEqual([200, 409]);
    expect(await onRecord()).toBe(before + 2);
    const off = await Promise.all([undo(made.id), undo(made.id)]);
    expect(off.filter((answer) => answer.status === 200)).toHaveLength(1);
    expect(off.every((answer) => [200, 404, 409].includes(answer.status))).toBe(true);
    expect(await onRecord()).toBe(before);
    expect((await commit(made.id)).status).toBe(409);
  });

  it("shows what it would change as before and after, replaces it, and puts it back when undone", async () => {
    const first = await dryRun([sheetRow(handle(2), "702/QĐ-UBND", { place: "UBND tỉnh Thái Nguyên" })]);
    expect((await commit(first.id)).status).toBe(200);
    const again = await dryRun([sheetRow(handle(2), "702/qđ-ubnd")]);
    expect(again.counts).toMatchObject({ unchanged: 1, total: 1 });
    expect((await commit(again.id)).body.code).toBe("import_empty");
    const other = await dryRun([sheetRow(handle(2), "702/QĐ-UBND", { stars: "4", score: "75" })]);
    expect((await rows(other.id))[0]).toMatchObject({
      state: "changed",
      changes: [
        { column: "Hạng sao", before: "3", after: "4" },
        { column: "Tổng điểm", before: "60", after: "75" },
      ],
    });
    expect((await commit(other.id)).status).toBe(200);
    const decision =
      "select star_rating, place from ocop_certification where decision_number = '702/QĐ-UBND' and deleted_at is null";
    expect(await sql(backend, decision)).toEqual([{ star_rating: 4, place: "UBND tỉnh Thái Nguyên" }]);
    expect((await undo(other.id)).status).toBe(200);
    expect(await sql(backend, decision)).toEqual([{ star_rating: 3, place: "UBND tỉnh Thái Nguyên" }]);
  });

  it("names every fault of every row, and takes none", async () => {
    const before = await onRecord();
    const made = await dryRun([
      sheetRow(handle(3), "703/QĐ-UBND", { day: "31/02/2025" }),
      sheetRow(handle(3), "704/QĐ-UBND", { day: "1/2/25" }),
      sheetRow(handle(3), "705/QĐ-UBND", { day: "01/01/2099" }),
      sheetRow("Không có sản phẩm này", "706/QĐ-UBND"),
      sheetRow(handle(4), "707/QĐ-UBND", { level: "Cấp huyện", stars: "6", kind: "Khác" }),
      sheetRow(handle(5), "708/QĐ-UBND"),
      sheetRow(handle(5), "708/QĐ-UBND"),
      sheetRow(handle(6), "709/QĐ-UBND", { stars: "5" }),
      sheetRow((fresh[7]?.title ?? "").normalize("NFD"), "710/QĐ-UBND", { day: "45910" }),
      sheetRow(handle(8), "=1+1"),
    ]);
    expect(made.counts).toMatchObject({ new: 2, refused: 8 });
    const said = (await rows(made.id)).map((row) =>
      row.reasons.map(({ column, message }) => `${column}: ${message}`).join(" "),
    );
    expect(said[0]).toBe("Ngày cấp: Ngày 31/02/2025 không có trong lịch.");
    expect(said[1]).toContain("chỉ có hai số của năm");
    expect(said[2]).toContain("chưa tới");
    expect(said[3]).toContain("Không tìm thấy sản phẩm “Không có sản phẩm này”.");
    expect(said[4]).toContain("Hạng sao là 3, 4 hoặc 5");
    expect(said[4]).toContain("Loại hồ sơ");
    expect(said[6]).toContain("Trùng với dòng 7 của tệp");
    expect(said[7]).toContain("QĐ 1489/QĐ-TTg");
    expect(said[9]).toContain("Ô E11 là công thức");
    expect((await rows(made.id, "&state=new")).map((row) => row.issued_on)).toEqual([
      "2025-09-10",
      "2025-09-10",
    ]);
    const refused = await commit(made.id);
    expect([refused.status, refused.body.code]).toEqual([409, "import_refused"]);
    expect(await onRecord()).toBe(before);
    const report = await office.get<string>(`${base}/${made.id}/report?format=csv&state=refused`);
    expect(report.body).toContain("Ngày 31/02/2025 không có trong lịch.");
  });

  it("is judged anew at commit: when the record has moved, nothing is recorded and the report is new", async () => {
    const slow = await dryRun([sheetRow(handle(9), "711/QĐ-UBND"), sheetRow(handle(10), "711/QĐ-UBND")]);
    const quick = await dryRun([sheetRow(handle(9), "712/QĐ-UBND", { day: "09/09/2025" })]);
    expect((await commit(quick.id)).status).toBe(200);
    const before = await onRecord();
    const moved = await commit(slow.id);
    expect([moved.status, moved.body.code]).toEqual([409, "import_moved"]);
    expect(await onRecord()).toBe(before);
    const { body } = await office.get<DecisionImportDetail>(`${base}/${slow.id}`);
    expect(body.import).toMatchObject({ state: "checked", counts: { new: 1, refused: 1 } });
  });

  it("comes back unchanged when the registry is exported in its shape, in either format", async () => {
    for (const format of ["csv", "xlsx"]) {
      const answer = await fetch(`${backend.url}${base}/registry?format=${format}`, {
        headers: { authorization: await bearer() },
      });
      const bytes = new Uint8Array(await answer.arrayBuffer());
      const { status, body } = await office.upload<DecisionImportDetail>(base, {
        name: `so.${format}`,
        bytes,
      });
      expect(status, JSON.stringify(body)).toBe(201);
      expect(
        body.import.counts.unchanged,
        JSON.stringify((await rows(body.import.id, "&state=refused"))[0]),
      ).toBe(await onRecord());
      expect(body.import.counts.total).toBe(body.import.counts.unchanged);
    }
  });

  it("is refused in words when it is no such sheet", async () => {
    const send = (bytes: Buffer, name = "a.xlsx") => office.upload<ApiError>(base, { name, bytes });
    const cases: [Buffer, string][] = [
      [Buffer.from("%PDF-1.7 not a sheet"), "không phải bảng tính"],
      [Buffer.from("PK\x03\x04 not an archive"), "Không đọc được tệp"],
      [Buffer.from("a,b\n1,2\n"), "Bảng thiếu cột “Sản phẩm”"],
      [Buffer.from(`${sheetHeading}\n`), "không có dòng nào"],
      [Buffer.from("x;y\n".repeat(50_000)), "Tệp có 50.000 dòng"],
    ];
    for (const [bytes, words] of cases) {
      const { status, body } = await send(bytes);
      expect([status, body.message], words).toEqual([400, expect.stringContaining(words)]);
    }
    expect((await office.post(base, {})).status).toBe(400);
    expect((await office.get(`${base}/dimport_x`)).status).toBe(404);
  });

  it("of 5,000 rows: with errors each is reported and none recorded; without, all are on record", async () => {
    const before = await onRecord();
    const all = fiveThousandRows(fresh.slice(11, 41).map((product) => product.handle));
    const broken = all.map((row, index) =>
      index % 5 === 0 ? row.replace(/;\d{4}-\d\d-\d\d;/, ";31/02/2024;") : row,
    );
    const failed = await dryRun(broken);
    expect(failed.counts.total).toBe(5000);
    expect(failed.counts.refused).toBeGreaterThanOrEqual(1000);
    expect((await commit(failed.id)).status).toBe(409);
    expect(await onRecord()).toBe(before);

    const good = await dryRun(all);
    expect(good.counts, JSON.stringify((await rows(good.id, "&state=refused"))[0])).toMatchObject({
      new: 5000,
      refused: 0,
    });
    const done = await commit(good.id);
    expect(done.status, JSON.stringify(done.body)).toBe(200);
    expect(await onRecord()).toBe(before + 5000);
    expect((await undo(good.id)).status).toBe(200);
    expect(await onRecord()).toBe(before);
  }, 120_000);

  async function bearer(): Promise<string> {
    const { body } = await api.post<{ token: string }>("/auth/user/emailpass", {
      email: "ocop@demo.vn",
      password: "ocop-demo-2026",
    });
    return `Bearer ${body.token}`;
  }
});
