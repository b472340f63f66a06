import { InvitationPage } from "@/features/wholesale/company/invitation-page";
import { WholesaleFrame } from "@/features/wholesale/wholesale-frame";
import { pageLocale } from "@/lib/page-locale";

const Page = async ({ params }: PageProps<"/[locale]/si/loi-moi/[token]">) => {
  const locale = await pageLocale(params);
  return (
    <WholesaleFrame me={null} locale={locale} tools={null}>
      <InvitationPage token={(await params).token} locale={locale} />
    </WholesaleFrame>
  );
};
export default Page;
