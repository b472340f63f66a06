import type { Metadata } from "next";
import { messages } from "@/features/producer-desk/product/messages";
import { ProposalPage } from "@/features/producer-desk/product/proposal-page";
import { pageLocale } from "@/lib/page-locale";
import { queryValue } from "@/lib/page-query";

type Props = PageProps<"/[locale]/kenh-chu-the/san-pham/moi/[id]">;

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: messages(await pageLocale(params)).newTitle,
});

const Page = async ({ params, searchParams }: Props) => {
  const failed = queryValue(await searchParams, "failed");
  return (
    <ProposalPage
      locale={await pageLocale(params)}
      id={(await params).id}
      failed={failed === "withdraw" || failed === "discard" ? failed : undefined}
    />
  );
};
export default Page;
