import { expect, test } from "vitest";
import { parcelOf } from "./parcel-fixture";
import { printPackingPapers } from "./print-packing-papers";

const pagesOf = (pdf: Buffer) => pdf.toString("latin1").match(/\/Type \/Page\b/g)?.length;
const lots = [{ code: "TAIHOAN-261101-01", use_by_on: "2027-11-01", quantity: 2 }];
const parcels = Array.from({ length: 20 }, (_, n) => ({
  ...parcelOf(`BK-7F3K${n}-1`, [{ quantity: 2, lots }]),
  note: "Giao giờ hành chính, gọi trước khi đến",
  collect_vnd: n % 2 ? 250_000 : null,
}));

test.each([
  ["slips", 20],
  ["labels", 20],
  ["picking", 1],
] as const)("the %s of twenty parcels take %d pages", async (kind, pages) => {
  expect(pagesOf(await printPackingPapers(kind, parcels, "2026-11-24"))).toBe(pages);
});

test("a label with the longest of names and addresses still takes one page", async () => {
  const [parcel] = parcels;
  if (!parcel) throw new Error("no parcel");
  const receiver = {
    name: "Công ty Trách nhiệm hữu hạn Thương mại và Dịch vụ Phân phối Nông sản Sạch Vùng Cao",
    phone: "0912345678",
    street: "Tầng 12, tòa nhà Trung tâm Giao dịch Nông sản, số 1234 đường Nguyễn Hữu Thọ kéo dài",
    place: "Phường Phan Đình Phùng, tỉnh Thái Nguyên",
  };
  const wholesale = {
    po_number: "PO-2026-11-0000123456",
    buyer_name: "Siêu thị Thăng Long",
    branch_name: "Kho trung tâm phía Nam, cửa số 4, khu công nghiệp Ngọc Hồi",
    receiving_hours: "thứ 2 đến thứ 7, 7:00 đến 10:30 và 13:30 đến 16:00",
    wanted_on: "2026-12-01",
  };
  const long = { ...parcel, receiver, note: "Gọi trước ".repeat(20), wholesale };
  expect(pagesOf(await printPackingPapers("labels", [long], "2026-11-24"))).toBe(1);
});

test("forty lines of one slip run over to a second page, none is lost", async () => {
  const long = parcelOf(
    "BK-1-1",
    Array.from({ length: 40 }, (_, n) => ({ sku: `SKU-${n}`, lots })),
  );
  expect(pagesOf(await printPackingPapers("slips", [long], "2026-11-24"))).toBeGreaterThan(1);
});
