import type { MetadataRoute } from "next";
import { brand } from "@/lib/brand";

const manifest = (): MetadataRoute.Manifest => {
  const { name, line } = brand("vi");
  return {
    name,
    short_name: name,
    description: line,
    lang: "vi",
    start_url: "/",
    display: "browser",
    background_color: "#fbf8f1",
    theme_color: "#161f49",
    icons: [
      { src: "/images/icon-192.png", sizes: "192x192", type: "image/png" },
      { src: "/images/icon-512.png", sizes: "512x512", type: "image/png" },
    ],
  };
};
export default manifest;
