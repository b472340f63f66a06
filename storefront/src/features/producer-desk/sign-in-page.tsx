import { brand } from "@/lib/brand";
import { type Locale, localePath } from "@/lib/locale";
import { Brocade } from "@/ui/brocade";
import { Notice } from "@/ui/notice";
import { messages } from "./frame-messages";
import { ForgetDesk } from "./offline/forget-desk";
import { signInToDesk } from "./sign-in";
import { SignInForm } from "./sign-in-form";

type SignInPageProps = { locale: Locale; back: string; reason: string | undefined };

/** The door of the desk, with the reason why one stands before it. */
export const SignInPage = ({ locale, back, reason }: SignInPageProps) => {
  const t = messages(locale).signIn;
  const remark = reason === "expired" ? t.expired : reason === "left" ? t.left : null;
  return (
    <main className="mx-auto grid w-full max-w-[28rem] gap-5 px-4 py-6 sm:py-12">
      <ForgetDesk />
      <a href={localePath(locale, "/")} className="inline-flex min-h-11 items-center gap-2.5">
        {/* biome-ignore lint/performance/noImgElement: a vector mark */}
        <img src="/images/icon.svg" alt="" width={36} height={36} className="size-9" />
        <span className="font-display font-semibold text-cham-dark">{brand(locale).name}</span>
      </a>
      <div className="grid gap-5 overflow-hidden rounded-card border border-hairline bg-white pb-6">
        <Brocade />
        <div className="grid gap-2 px-5">
          <h1 className="text-xl text-cham-dark sm:text-2xl">{t.title}</h1>
          <p className="text-muc-muted">{t.lead}</p>
        </div>
        <div className="grid gap-4 px-5">
          {remark && (
            <Notice tone="info" live>
              <p>{remark}</p>
            </Notice>
          )}
          <SignInForm action={signInToDesk.bind(null, locale)} back={back} words={t.words} />
        </div>
      </div>
      <p className="text-sm text-muc-muted">{t.forgot}</p>
      <p>
        <a href={localePath(locale, "/ban-hang")} className="inline-flex min-h-11 items-center text-link">
          {t.apply}
        </a>
      </p>
    </main>
  );
};
