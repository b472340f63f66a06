import type { Metadata } from "next";
import { messages } from "@/features/wholesale/company/messages";
import { wholesalePaths } from "@/features/wholesale/paths";
import { WholesaleFrame } from "@/features/wholesale/wholesale-frame";
import { pageLocale } from "@/lib/page-locale";
import { LinkButton } from "@/ui/link-button";
import { PageHeader } from "@/ui/page-header";

type Props = PageProps<"/[locale]/si/dang-ky/da-gui">;

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: messages(await pageLocale(params)).applied.title,
});

const Page = async ({ params }: Props) => {
  const locale = await pageLocale(params);
  const t = messages(locale).applied;
  return (
    <WholesaleFrame me={null} locale={locale} tools={null}>
      <div className="mx-auto max-w-[42rem] pb-12">
        <PageHeader title={t.title} lead={t.text} />
        <LinkButton href={wholesalePaths(locale).signIn()}>{t.signIn}</LinkButton>
      </div>
    </WholesaleFrame>
  );
};
export default Page;
