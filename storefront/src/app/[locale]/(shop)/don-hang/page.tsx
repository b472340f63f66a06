import type { Metadata } from "next";
import { readOrderKeys } from "@/data/orders";
import { messages } from "@/features/order/messages";
import { OrderLookUp } from "@/features/order/order-look-up";
import { pageMetadata } from "@/features/site/page-metadata";
import { localePath } from "@/lib/locale";
import { pageLocale } from "@/lib/page-locale";
import { queryValue } from "@/lib/page-query";
import { BesideScene } from "@/ui/beside-scene";
import { PageHeader } from "@/ui/page-header";
import { Section } from "@/ui/section";

export const dynamic = "force-dynamic";

type Props = PageProps<"/[locale]/don-hang">;

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const locale = await pageLocale(params);
  const t = messages(locale);
  return pageMetadata({
    locale,
    path: "/don-hang",
    title: t.lookUpTitle,
    description: t.lookUpLead,
    hidden: true,
  });
};

const OrdersPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const t = messages(locale);
  const known = await readOrderKeys();
  const { code, codeHint, phone, find } = t;
  return (
    <>
      <BesideScene scene="order-placed">
        <PageHeader title={t.lookUpTitle} lead={t.lookUpLead} />
        <OrderLookUp
          words={{ code, codeHint, phone, find }}
          locale={locale}
          code={queryValue(await searchParams, "ma")}
        />
      </BesideScene>
      {known.length > 0 && (
        <Section title={t.recent}>
          <ul>
            {known.map((order) => (
              <li key={order.code}>
                <a
                  href={localePath(locale, `/don-hang/${order.code}`)}
                  className="inline-flex min-h-11 items-center text-link"
                >
                  {order.code}
                </a>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
};
export default OrdersPage;
