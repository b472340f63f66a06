import type { Metadata } from "next";
import { brand } from "@/lib/brand";
import { type Locale, localePath } from "@/lib/locale";

type PageFacts = {
  locale: Locale;
  path: string;
  title: string;
  description?: string;
  image?: string | null;
  hidden?: boolean;
};

/** Title, description, both languages and the sharing picture of one page; `path` is the Vietnamese one. */
export const pageMetadata = ({ locale, path, title, description, image, hidden }: PageFacts): Metadata => ({
  title,
  ...(description ? { description } : {}),
  alternates: {
    canonical: localePath(locale, path),
    languages: { vi: path, en: localePath("en", path), "x-default": path },
  },
  openGraph: {
    title,
    ...(description ? { description } : {}),
    siteName: brand(locale).name,
    locale: locale === "vi" ? "vi_VN" : "en_GB",
    type: "website",
    url: localePath(locale, path),
    images: [image ?? "/images/og-default.png"],
  },
  ...(hidden ? { robots: { index: false } } : {}),
});
