import type { Metadata } from "next";
import { findShopper } from "@/data/account";
import { findCart } from "@/data/cart";
import { readOrderKeys } from "@/data/orders";
import { listCommunes, listProvinces } from "@/data/places";
import { CheckoutForm } from "@/features/checkout/checkout-form";
import { firstValues } from "@/features/checkout/checkout-state";
import { formWords } from "@/features/checkout/form-words";
import { messages } from "@/features/checkout/messages";
import { noCheckout } from "@/features/checkout/no-checkout";
import { OrderReview } from "@/features/checkout/order-review";
import { Terms } from "@/features/checkout/terms";
import { pageMetadata } from "@/features/site/page-metadata";
import { localePath } from "@/lib/locale";
import { pageLocale } from "@/lib/page-locale";
import { Breadcrumb } from "@/ui/breadcrumb";
import { PageHeader } from "@/ui/page-header";

export const dynamic = "force-dynamic";

type Props = PageProps<"/[locale]/thanh-toan">;

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const locale = await pageLocale(params);
  return pageMetadata({ locale, path: "/thanh-toan", title: messages(locale).title, hidden: true });
};

const CheckoutPage = async ({ params }: Props) => {
  const locale = await pageLocale(params);
  const t = messages(locale);
  const [cart, shopper, orders, provinces] = await Promise.all([
    findCart(),
    findShopper(),
    readOrderKeys(),
    listProvinces(),
  ]);
  const nothing = noCheckout({ cart, last_code: orders[0]?.code, locale });
  if (!cart || nothing) {
    return (
      <>
        <PageHeader title={t.title} />
        {nothing}
      </>
    );
  }
  const values = firstValues(cart, shopper);
  const communes = values.province_code ? await listCommunes(values.province_code) : [];
  const first = {
    values,
    cart,
    communes,
    faults: [],
    field_messages: {},
    message: null,
    card: null,
    attempt: 0,
  };
  return (
    <>
      <Breadcrumb crumbs={[{ label: t.back, href: localePath(locale, "/gio-hang") }]} locale={locale} />
      <PageHeader title={t.title} />
      <CheckoutForm
        first={first}
        provinces={provinces}
        methods={cart.payment_methods}
        words={formWords(
          t,
          cart.parts.map(({ producer }) => producer),
        )}
        locale={locale}
        review={<OrderReview cart={cart} locale={locale} />}
        terms={<Terms locale={locale} />}
      />
    </>
  );
};
export default CheckoutPage;
