import { signInAt } from "../../support/desk-steps";
import { expectNoFault } from "../../support/page-faults";
import { signedIn } from "../../support/signed-in";

const phone = { width: 360, height: 740 };
const producerTest = signedIn((page) => signInAt(page, "/kenh-chu-the", "taihoan@demo.vn"), phone);
const buyerTest = signedIn((page) => signInAt(page, "/si", "sieuthi@demo.vn"), phone);

/** A list, and where a first link of it must lead for one page of its kind to be looked at too. */
type Desk = { root: string; paths: string[]; firstOf: { list: string; link: string }[] };
const desks: (Desk & { test: typeof producerTest })[] = [
  {
    test: producerTest,
    root: "/kenh-chu-the",
    paths: [
      ...["", "/don-hang", "/don-hang/gui", "/kho", "/kho/nhap", "/san-pham", "/san-pham/moi", "/gioi-thieu"],
      ...[
        "/lo-hang",
        "/lo-hang/them",
        "/tien",
        "/tien/so-tien",
        "/giay-to",
        "/thanh-vien",
        "/thong-bao",
        "/nhat-ky",
      ],
    ],
    firstOf: [
      { list: "/lo-hang", link: "/lo-hang/lot_" },
      { list: "/san-pham", link: "/san-pham/prod_" },
    ],
  },
  {
    test: buyerTest,
    root: "/si",
    paths: ["", "/don-hang", "/xem-lai", "/dat-nhanh", "/chi-nhanh", "/thanh-vien", "/cho-duyet"],
    firstOf: [],
  },
];

for (const { test, root, paths, firstOf } of desks) {
  for (const language of ["", "/en"]) {
    for (const path of paths) {
      test(`${language}${root}${path} fits a 360 px phone and has no accessibility fault`, async ({
        desk,
      }) => {
        await desk.goto(`${language}${root}${path}`);
        await expectNoFault(desk);
      });
    }
  }
  for (const { list, link } of firstOf) {
    test(`${root}${link}… fits a 360 px phone and has no accessibility fault`, async ({ desk }) => {
      await desk.goto(`${root}${list}`);
      await desk.locator(`main a[href*="${link}"]`).first().click();
      await desk.waitForURL(new RegExp(link));
      await expectNoFault(desk);
    });
  }
}
