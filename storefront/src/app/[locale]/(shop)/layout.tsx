import { SiteFrame } from "@/features/site/site-frame";
import { pageLocale } from "@/lib/page-locale";

const ShopLayout = async ({ children, params }: LayoutProps<"/[locale]">) => (
  <SiteFrame locale={await pageLocale(params)}>{children}</SiteFrame>
);
export default ShopLayout;
