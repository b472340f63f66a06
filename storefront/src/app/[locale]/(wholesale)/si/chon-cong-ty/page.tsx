import type { Metadata } from "next";
import { findWholesaleVisitor } from "@/data/wholesale";
import { ChooseCompany } from "@/features/wholesale/company/choose-company";
import { messages } from "@/features/wholesale/company/messages";
import { wholesalePaths } from "@/features/wholesale/paths";
import { toSignIn } from "@/features/wholesale/require-buyer";
import { WholesaleFrame } from "@/features/wholesale/wholesale-frame";
import { pageLocale } from "@/lib/page-locale";

type Props = PageProps<"/[locale]/si/chon-cong-ty">;

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: messages(await pageLocale(params)).choose.title,
});

const Page = async ({ params }: Props) => {
  const locale = await pageLocale(params);
  const paths = wholesalePaths(locale);
  const visitor = (await findWholesaleVisitor()) ?? toSignIn(locale, paths.choose);
  return (
    <WholesaleFrame me={visitor.buyer} locale={locale} tools={null}>
      <ChooseCompany companies={visitor.companies} returnTo={paths.catalogue} locale={locale} />
    </WholesaleFrame>
  );
};
export default Page;
