import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { findWholesaleVisitor } from "@/data/wholesale";
import { messages as sessionMessages } from "@/features/session/messages";
import { SignInForm } from "@/features/session/sign-in-form";
import { messages } from "@/features/wholesale/frame-messages";
import { wholesalePaths } from "@/features/wholesale/paths";
import { WholesaleFrame } from "@/features/wholesale/wholesale-frame";
import { safeReturnPath } from "@/lib/locale";
import { pageLocale } from "@/lib/page-locale";
import { queryValue } from "@/lib/page-query";
import { PageHeader } from "@/ui/page-header";

type Props = PageProps<"/[locale]/si/dang-nhap">;

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: messages(await pageLocale(params)).signIn.title,
});

const Page = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const t = messages(locale).signIn;
  const { email, password, submit } = sessionMessages(locale);
  const return_to = safeReturnPath(queryValue(await searchParams, "ve"), wholesalePaths(locale).catalogue);
  if (await findWholesaleVisitor()) redirect(return_to);
  return (
    <WholesaleFrame me={null} locale={locale} tools={null}>
      <div className="mx-auto max-w-[28rem] pb-12">
        <PageHeader title={t.title} lead={t.lead} />
        <SignInForm words={{ email, password, submit }} locale={locale} return_to={return_to} />
        <p className="pt-6">
          <a href={wholesalePaths(locale).apply} className="inline-flex min-h-11 items-center text-link">
            {t.apply}
          </a>
        </p>
      </div>
    </WholesaleFrame>
  );
};
export default Page;
