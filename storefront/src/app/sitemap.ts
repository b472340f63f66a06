import type { MetadataRoute } from "next";
import { connection } from "next/server";
import { listAisles, listAllHandles, listProducers } from "@/data/catalogue";
import { env } from "@/env";
import { localePath } from "@/lib/locale";

const fixed = [
  "/",
  "/san-pham",
  "/nha-san-xuat",
  "/diem-ban",
  "/tra-cuu",
  "/du-lieu-mo",
  "/sao-ocop",
  "/quy-che",
  "/cach-xep-hang",
  "/khieu-nai",
  "/phan-anh",
  "/rieng-tu",
];

const entry = (path: string): MetadataRoute.Sitemap[number] => {
  const address = (locale: "vi" | "en") => env().STOREFRONT_URL + localePath(locale, path);
  return { url: address("vi"), alternates: { languages: { vi: address("vi"), en: address("en") } } };
};

/** Every public page in both languages. */
const sitemap = async (): Promise<MetadataRoute.Sitemap> => {
  await connection();
  const [{ aisles }, producers, handles] = await Promise.all([
    listAisles(),
    listProducers(),
    listAllHandles(),
  ]);
  return [
    ...fixed,
    ...aisles.map(({ handle }) => `/gian-hang/${handle}`),
    ...producers.map(({ handle }) => `/nha-san-xuat/${handle}`),
    ...handles.map((handle) => `/san-pham/${handle}`),
  ].map(entry);
};
export default sitemap;
