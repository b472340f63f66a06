import { test } from "@playwright/test";
import { expectNoFault } from "../../support/page-faults";

const paths = [
  "/",
  "/san-pham",
  "/san-pham?q=mien",
  "/san-pham/mien-dong-tai-hoan",
  "/nha-san-xuat",
  "/nha-san-xuat/htx-tai-hoan",
  "/diem-ban",
  "/tra-cuu",
  "/tra-cuu?q=mien&standing=in_force&on=2026-01-01",
  "/tra-cuu?q=khong-co-gi-nhu-vay",
  "/du-lieu-mo",
  "/sao-ocop",
  "/truy-xuat",
  "/truy-xuat/KHONG-CO-LO-NAY",
  "/gio-hang",
  "/don-hang",
  "/dang-nhap",
  "/si/dang-ky",
  "/si/dang-ky/da-gui",
  "/quy-che",
  "/cach-xep-hang",
  "/phan-anh",
  "/phan-anh?san-pham=mien-dong-tai-hoan",
  "/phan-anh/PA-2222-2222",
  "/ban-hang",
  "/ban-hang/DK-2222-2222",
  "/ban-hang/DK-2222-2222/sua?khoa=x",
  "/kenh-chu-the",
  "/kenh-chu-the/loi-moi?khoa=x",
  "/si",
];

for (const language of ["", "/en"]) {
  for (const path of paths) {
    const address = language + (path === "/" && language ? "" : path);
    test(`${address} fits a 360 px phone and has no accessibility fault`, async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(address);
      await expectNoFault(page);
    });
  }
}
