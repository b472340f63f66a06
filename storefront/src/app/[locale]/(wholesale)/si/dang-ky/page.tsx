import type { Metadata } from "next";
import { ApplyPage } from "@/features/wholesale/company/apply-page";
import { messages } from "@/features/wholesale/company/messages";
import { WholesaleFrame } from "@/features/wholesale/wholesale-frame";
import { pageLocale } from "@/lib/page-locale";

type Props = PageProps<"/[locale]/si/dang-ky">;

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: messages(await pageLocale(params)).apply.title,
});

const Page = async ({ params }: Props) => {
  const locale = await pageLocale(params);
  return (
    <WholesaleFrame me={null} locale={locale} tools={null}>
      <ApplyPage locale={locale} />
    </WholesaleFrame>
  );
};
export default Page;
