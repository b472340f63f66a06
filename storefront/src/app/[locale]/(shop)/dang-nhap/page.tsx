import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { findShopper } from "@/data/account";
import { messages } from "@/features/session/messages";
import { SignInForm } from "@/features/session/sign-in-form";
import { pageMetadata } from "@/features/site/page-metadata";
import { localePath, safeReturnPath } from "@/lib/locale";
import { pageLocale } from "@/lib/page-locale";
import { queryValue } from "@/lib/page-query";
import { BesideScene } from "@/ui/beside-scene";
import { PageHeader } from "@/ui/page-header";

export const dynamic = "force-dynamic";

type Props = PageProps<"/[locale]/dang-nhap">;

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const locale = await pageLocale(params);
  return pageMetadata({ locale, path: "/dang-nhap", title: messages(locale).title, hidden: true });
};

const SignInPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const t = messages(locale);
  const return_to = safeReturnPath(queryValue(await searchParams, "ve"), localePath(locale, "/tai-khoan"));
  if (await findShopper()) redirect(return_to);
  const { email, password, submit } = t;
  return (
    <BesideScene scene="producer">
      <PageHeader title={t.title} lead={t.lead} />
      <SignInForm words={{ email, password, submit }} locale={locale} return_to={return_to} />
      <p className="pt-6">
        {t.producer}{" "}
        <a href={localePath(locale, "/kenh-chu-the")} className="inline-flex min-h-11 items-center text-link">
          {t.producerLink}
        </a>
      </p>
    </BesideScene>
  );
};
export default SignInPage;
