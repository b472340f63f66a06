import { BranchPage } from "@/features/wholesale/company/branch-page";
import { pageLocale } from "@/lib/page-locale";

const Page = async ({ params }: PageProps<"/[locale]/si/chi-nhanh/[id]">) => (
  <BranchPage id={(await params).id} locale={await pageLocale(params)} />
);
export default Page;
