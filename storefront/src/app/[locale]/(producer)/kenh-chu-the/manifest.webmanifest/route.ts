import type { MetadataRoute } from "next";
import { messages } from "@/features/producer-desk/frame-messages";
import { deskPaths } from "@/features/producer-desk/paths";
import { isLocale } from "@/lib/locale";

const icon = (size: number, purpose: "any" | "maskable") => ({
  ...{ src: `/images/icon-${size}.png`, sizes: `${size}x${size}`, type: "image/png", purpose },
});

/** The desk as a program of its own on the phone. */
export async function GET(_request: Request, { params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  const lang = isLocale(locale) ? locale : "vi";
  const t = messages(lang);
  const root = deskPaths(lang).today;
  const manifest: MetadataRoute.Manifest = {
    id: root,
    name: t.deskFull,
    short_name: t.desk,
    lang,
    start_url: root,
    scope: root,
    display: "standalone",
    background_color: "#fbf8f1",
    theme_color: "#161f49",
    icons: [icon(192, "any"), icon(512, "any"), icon(512, "maskable")],
    shortcuts: [
      { name: t.orders, url: deskPaths(lang).orders() },
      { name: t.stock, url: deskPaths(lang).stock() },
    ],
  };
  return Response.json(manifest, {
    headers: { "content-type": "application/manifest+json", "cache-control": "public, max-age=3600" },
  });
}
