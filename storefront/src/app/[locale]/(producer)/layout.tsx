import "@/ui/portal-theme.css";
import type { Metadata, Viewport } from "next";
import { messages } from "@/features/producer-desk/frame-messages";
import { brand } from "@/lib/brand";
import { localePath } from "@/lib/locale";
import { pageLocale } from "@/lib/page-locale";

export const dynamic = "force-dynamic";

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbf8f1" },
    { media: "(prefers-color-scheme: dark)", color: "#121937" },
  ],
};

export const generateMetadata = async ({ params }: LayoutProps<"/[locale]">): Promise<Metadata> => {
  const locale = await pageLocale(params);
  const { deskFull } = messages(locale);
  return {
    title: { default: deskFull, template: `%s · ${deskFull} · ${brand(locale).name}` },
    manifest: localePath(locale, "/kenh-chu-the/manifest.webmanifest"),
    appleWebApp: { capable: true, title: messages(locale).desk, statusBarStyle: "default" },
    robots: { index: false, follow: false },
  };
};

const ProducerLayout = ({ children }: LayoutProps<"/[locale]">) => <div data-portal>{children}</div>;
export default ProducerLayout;
