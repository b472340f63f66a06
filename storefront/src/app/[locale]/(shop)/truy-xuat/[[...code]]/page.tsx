import type { Metadata } from "next";
import { messages } from "@/features/about/messages";
import { Tracing } from "@/features/about/tracing";
import { pageMetadata } from "@/features/site/page-metadata";
import { pageLocale } from "@/lib/page-locale";

// Never cached: anything may be typed after the slash.
export const dynamic = "force-dynamic";

type Props = PageProps<"/[locale]/truy-xuat/[[...code]]">;

const LONGEST_CODE = 80;

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const locale = await pageLocale(params);
  const { title } = messages(locale).tracing;
  const { code } = await params;
  return pageMetadata({ locale, path: "/truy-xuat", title, hidden: code !== undefined });
};

const TracingPage = async ({ params }: Props) => {
  const { code } = await params;
  const shown = code?.map(decodeURIComponent).join("/").slice(0, LONGEST_CODE) ?? null;
  return <Tracing locale={await pageLocale(params)} code={shown} />;
};
export default TracingPage;
