/**
 * node scripts/bench/page-bytes.mjs: what each kind of page costs a visitor, from the HTML as it is served.
 * Needs a running market (npm start). Bytes as they go over the wire, compressed with gzip.
 */
import { get } from "node:http";
import { linkedFiles } from "./linked-files.mjs";
import { deskCookie, requireLoopback, samples, storefrontUrl } from "./pages.mjs";
import { table } from "./report.mjs";

/**
 * @param {string} url
 * @param {string} [encoding]
 * @param {string} [cookie]
 * @returns {Promise<Buffer>} the body as it is sent
 */
function fetchRaw(url, encoding = "gzip", cookie = "") {
  return new Promise((resolve, reject) => {
    get(url, { headers: { "accept-encoding": encoding, cookie } }, (answer) => {
      /** @type {Buffer[]} */
      const parts = [];
      answer.on("data", (part) => parts.push(part));
      answer.on("end", () => {
        if (answer.statusCode === 200) resolve(Buffer.concat(parts));
        else reject(new Error(`${url} answers ${answer.statusCode}`));
      });
      answer.on("error", reject);
    }).on("error", reject);
  });
}

/** @param {string[]} urls */
const sizes = (urls) =>
  Promise.all(urls.map(async (url) => (await fetchRaw(new URL(url, storefrontUrl).href)).length));

const sum = (/** @type {number[]} */ values) => values.reduce((total, value) => total + value, 0);
const kilobytes = (/** @type {number} */ bytes) => (bytes / 1000).toFixed(1);

/**
 * @param {string} path
 * @param {string} [cookie]
 */
async function measure(path, cookie) {
  const url = `${storefrontUrl}${path}`;
  const html = await fetchRaw(url, "gzip", cookie);
  const files = linkedFiles((await fetchRaw(url, "identity", cookie)).toString("utf8"));
  const [scripts, styles, fonts, images, lazy] = await Promise.all([
    sizes(files.scripts),
    sizes(files.styles),
    sizes(files.fonts),
    sizes(files.images),
    sizes(files.lazyImages),
  ]);
  const requests = 1 + scripts.length + styles.length + fonts.length + images.length;
  const largest = Math.max(0, ...images, ...lazy);
  const columns = [html.length, sum(scripts), sum(styles), sum(fonts), sum(images), largest].map(kilobytes);
  return [path, ...columns, requests, lazy.length];
}

requireLoopback(storefrontUrl);
const { product, producer } = await samples();
const paths = [
  "/",
  "/san-pham",
  `/san-pham/${product}`,
  `/nha-san-xuat/${producer}`,
  "/tra-cuu",
  "/gio-hang",
  "/dang-nhap",
  `/en/san-pham/${product}`,
];
const rows = [];
for (const path of paths) rows.push(await measure(path));
const cookie = await deskCookie();
for (const path of ["", "/kho", "/don-hang", "/san-pham", "/tien"])
  rows.push(await measure(`/kenh-chu-the${path}`, cookie));
const columns = [
  "page",
  "HTML",
  "JavaScript",
  "CSS",
  "fonts",
  "images",
  "largest image",
  "requests",
  "lazy images",
];
console.log(table("Bytes of each page, in kB over the wire (gzip), before any script runs", columns, rows));
