import { ApprovalPage } from "@/features/wholesale/approval/approval-page";
import { pageLocale } from "@/lib/page-locale";
import { queryValue } from "@/lib/page-query";

const Page = async ({ params, searchParams }: PageProps<"/[locale]/si/cho-duyet/[id]">) => (
  <ApprovalPage
    id={(await params).id}
    placed={queryValue(await searchParams, "placed")}
    locale={await pageLocale(params)}
  />
);
export default Page;
