import type { MetadataRoute } from "next";
import { connection } from "next/server";
import { env } from "@/env";

const closed = [
  "/api/",
  "/gio-hang",
  "/thanh-toan",
  "/don-hang",
  "/tai-khoan",
  "/dang-nhap",
  "/si",
  "/kenh-chu-the",
];

/** Shelves are open to search engines; carts, orders and desks are not. */
const robots = async (): Promise<MetadataRoute.Robots> => {
  await connection();
  return {
    rules: { userAgent: "*", allow: "/", disallow: [...closed, ...closed.map((path) => `/en${path}`)] },
    sitemap: `${env().STOREFRONT_URL}/sitemap.xml`,
  };
};
export default robots;
