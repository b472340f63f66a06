import "@/ui/portal-theme.css";
import type { Metadata, Viewport } from "next";
import { messages } from "@/features/wholesale/frame-messages";
import { brand } from "@/lib/brand";
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
  const { title } = messages(locale);
  return {
    title: { default: title, template: `%s · ${title} · ${brand(locale).name}` },
    robots: { index: false, follow: false },
  };
};

const WholesaleLayout = ({ children }: LayoutProps<"/[locale]">) => <div data-portal>{children}</div>;
export default WholesaleLayout;
