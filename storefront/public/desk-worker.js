/*
 * The producer's desk without a network (ADR 30). It keeps Today, the table and the orders as they were last
 * seen, under the name of the member who saw them, and nothing else of anybody.
 */
const PAGES = "desk-pages:";
const ASSETS = "desk-assets";
const MOST_ASSETS = 150;
/** As long as a phone may be away from any network; a lost one shows nothing after that. */
const KEPT_MS = 3 * 24 * 60 * 60 * 1000;
/** Longer than this nobody looks at an empty screen while a copy lies here. */
const PATIENCE_MS = 12_000;
const DOOR = /^(?:\/en)?\/kenh-chu-the\/dang-nhap$/;
const KEPT = /^(?:\/en)?\/kenh-chu-the(?:\/kho|\/don-hang)?$/;
const DESK = /^(?:\/en)?\/kenh-chu-the(?:\/|$)/;

const pageCaches = async () => (await caches.keys()).filter((name) => name.startsWith(PAGES));
const forget = async (but) =>
  Promise.all((await pageCaches()).filter((name) => name !== but).map((name) => caches.delete(name)));

/** Orders have a copy for each filter; the table filters by itself. */
const keyOf = (url) => url.pathname + (url.pathname.endsWith("/don-hang") ? url.search : "");

async function keepPage(url, response) {
  if (DOOR.test(new URL(response.url).pathname)) return forget();
  const isPage = response.headers.get("content-type")?.startsWith("text/html");
  if (!KEPT.test(url.pathname) || response.status !== 200 || response.redirected || !isPage) return;
  const text = await response.text();
  // The page itself says whose it is: without an owner it is nobody's to keep.
  const owner = /data-desk-owner="([\w:]+)"/.exec(text)?.[1];
  if (!owner) return;
  await forget(PAGES + owner);
  const cache = await caches.open(PAGES + owner);
  const key = keyOf(url);
  if (key === url.pathname && url.search && (await cache.match(key))) return;
  const headers = new Headers(response.headers);
  for (const name of ["content-encoding", "content-length", "vary"]) headers.delete(name);
  headers.set("x-kept-at", String(Date.now()));
  await cache.put(key, new Response(text, { headers }));
}

/** What was kept of a page, marked as a copy; null where there is none, or it is too old. */
async function findCopy(url, why) {
  const [name, ...others] = await pageCaches();
  if (!name || others.length > 0) return null;
  const kept = await (await caches.open(name)).match(keyOf(url));
  if (!kept || Date.now() - Number(kept.headers.get("x-kept-at")) > KEPT_MS) return null;
  const text = (await kept.text()).replace("<html ", `<html data-copy="${why}" `);
  return new Response(text, { headers: kept.headers });
}

const words = {
  vi: ["Không có mạng", "Trang này chưa có bản lưu trên máy. Các trang xem được khi không có mạng:", "Thử lại"],
  en: ["No network", "There is no copy of this page on your phone. Pages that can be read offline:", "Try again"],
};
const names = {
  vi: { "": "Hôm nay", "/kho": "Kho và giá", "/don-hang": "Đơn hàng" },
  en: { "": "Today", "/kho": "Stock", "/don-hang": "Orders" },
};

async function noPage(url) {
  const locale = url.pathname.startsWith("/en/") ? "en" : "vi";
  const [title, text, again] = words[locale];
  const root = locale === "en" ? "/en/kenh-chu-the" : "/kenh-chu-the";
  const links = [];
  for (const [path, name] of Object.entries(names[locale]))
    if (await findCopy(new URL(root + path, url), "none"))
      links.push(`<li><a href="${root}${path}">${name}</a></li>`);
  const style =
    "body{font:1rem/1.55 system-ui;background:#fbf8f1;color:#1d1b16;padding:1.5rem}a,button{font:inherit;display:inline-flex;min-height:44px;align-items:center;color:#22306b}";
  const html = `<!doctype html><html lang="${locale}"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title><style>${style}</style><main><h1>${title}</h1><p>${text}</p><ul>${links.join("")}</ul><form><button>${again}</button></form></main></html>`;
  return new Response(html, { status: 503, headers: { "content-type": "text/html; charset=utf-8" } });
}

async function answerPage(event, url) {
  const network = fetch(event.request).then((response) => {
    event.waitUntil(keepPage(url, response.clone()));
    return response;
  });
  const slow = new Promise((resolve) => {
    setTimeout(async () => {
      const copy = KEPT.test(url.pathname) && (await findCopy(url, "slow"));
      if (copy) resolve(copy);
    }, PATIENCE_MS);
  });
  try {
    return await Promise.race([network, slow]);
  } catch {
    return (KEPT.test(url.pathname) && (await findCopy(url, "none"))) || noPage(url);
  }
}

async function keepAsset(cache, request, response) {
  if (response.status !== 200) return;
  await cache.put(request, response);
  const held = await cache.keys();
  await Promise.all(
    held.slice(0, Math.max(0, held.length - MOST_ASSETS)).map((old) => cache.delete(old)),
  );
}

/** Built files never change under one name; pictures may. */
async function answerAsset(event, isBuilt) {
  const cache = await caches.open(ASSETS);
  const held = await cache.match(event.request);
  if (held && isBuilt) return held;
  try {
    const response = await fetch(event.request);
    event.waitUntil(keepAsset(cache, event.request, response.clone()));
    return response;
  } catch (error) {
    if (held) return held;
    throw error;
  }
}

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin) return;
  if (request.mode === "navigate" && DESK.test(url.pathname)) event.respondWith(answerPage(event, url));
  const isBuilt = /^\/(?:_next\/static|fonts)\//.test(url.pathname);
  if (isBuilt || url.pathname.startsWith("/images/")) event.respondWith(answerAsset(event, isBuilt));
});

/** The page that first brought this worker was loaded without it: it says what it was made of. */
self.addEventListener("message", (event) => {
  const { page, assets } = event.data ?? {};
  if (typeof page !== "string" || !Array.isArray(assets)) return;
  const keepAll = async () => {
    const cache = await caches.open(ASSETS);
    const built = assets.filter((url) => url.startsWith(`${self.location.origin}/_next/static/`));
    await Promise.allSettled(built.map(async (url) => (await cache.match(url)) ?? cache.add(url)));
    const url = new URL(page);
    if (KEPT.test(url.pathname)) await keepPage(url, await fetch(url, { credentials: "same-origin" }));
  };
  event.waitUntil(keepAll());
});
