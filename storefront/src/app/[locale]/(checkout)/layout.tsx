import { CheckoutFrame } from "@/features/site/checkout-frame";
import { pageLocale } from "@/lib/page-locale";

const CheckoutLayout = async ({ children, params }: LayoutProps<"/[locale]">) => (
  <CheckoutFrame locale={await pageLocale(params)}>{children}</CheckoutFrame>
);
export default CheckoutLayout;
