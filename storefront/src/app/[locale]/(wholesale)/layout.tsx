import "@/ui/portal-theme.css";
import type { Metadata, Viewport } from "next";
import { isDemonstration } from "@/data/catalogue";
import { DemonstrationLine } from "@/features/site/demonstration-line";
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

const WholesaleLayout = async ({ children, params }: LayoutProps<"/[locale]">) => (
  <div data-portal>
    {(await isDemonstration()) && <DemonstrationLine locale={await pageLocale(params)} />}
    {children}
  </div>
);
export default WholesaleLayout;
