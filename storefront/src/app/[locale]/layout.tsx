import "@/ui/theme.css";
import type { Metadata, Viewport } from "next";
import { notFound } from "next/navigation";
import { env } from "@/env";
import { brand } from "@/lib/brand";
import { isLocale } from "@/lib/locale";
import { StarShapes } from "@/ui/star-badge/star-shapes";

export const viewport: Viewport = { themeColor: "#161F49", colorScheme: "light" };

export const generateMetadata = async ({ params }: LayoutProps<"/[locale]">): Promise<Metadata> => {
  const { locale } = await params;
  const { name, line } = brand(locale === "en" ? "en" : "vi");
  return {
    metadataBase: new URL(env().STOREFRONT_URL),
    title: { default: `${name} · ${line}`, template: `%s · ${name}` },
    description: line,
    icons: { icon: "/images/icon.svg", apple: "/images/apple-touch-icon.png" },
    manifest: "/manifest.webmanifest",
    formatDetection: { telephone: false },
  };
};

const RootLayout = async ({ children, params }: LayoutProps<"/[locale]">) => {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <html lang={locale}>
      <head>
        {["latin", "vietnamese"].map((subset) => (
          <link
            key={subset}
            rel="preload"
            href={`/fonts/be-vietnam-pro-${subset}-600.v1.woff2`}
            as="font"
            type="font/woff2"
            crossOrigin="anonymous"
          />
        ))}
      </head>
      <body>
        <StarShapes />
        {children}
      </body>
    </html>
  );
};
export default RootLayout;
