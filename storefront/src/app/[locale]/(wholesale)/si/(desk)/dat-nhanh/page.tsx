import type { Metadata } from "next";
import { wholesalePaths } from "@/features/wholesale/paths";
import { messages } from "@/features/wholesale/quick-order/messages";
import { QuickOrderForm } from "@/features/wholesale/quick-order/quick-order-form";
import { requireBuyer } from "@/features/wholesale/require-buyer";
import { pageLocale } from "@/lib/page-locale";
import { PageHeader } from "@/ui/page-header";

type Props = PageProps<"/[locale]/si/dat-nhanh">;

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: messages(await pageLocale(params)).title,
});

const Page = async ({ params }: Props) => {
  const locale = await pageLocale(params);
  if (!(await requireBuyer(locale, wholesalePaths(locale).quickOrder))) return null;
  const t = messages(locale);
  return (
    <div className="mx-auto max-w-[56rem] pb-12">
      <PageHeader title={t.title} lead={t.lead} />
      <QuickOrderForm locale={locale} />
    </div>
  );
};
export default Page;
