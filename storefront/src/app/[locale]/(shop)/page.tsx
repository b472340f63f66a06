import { brand } from "@/lib/brand";
import { pageLocale } from "@/lib/page-locale";
import { PageHeader } from "@/ui/page-header";

export const generateStaticParams = () => [];

const HomePage = async ({ params }: PageProps<"/[locale]">) => {
  const locale = await pageLocale(params);
  return <PageHeader title={brand(locale).name} lead={brand(locale).line} />;
};
export default HomePage;
