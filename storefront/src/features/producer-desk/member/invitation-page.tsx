import { findInvitation } from "@/data/producer-members";
import { brand } from "@/lib/brand";
import { formatInstantDay } from "@/lib/day";
import { type Locale, localePath } from "@/lib/locale";
import { Brocade } from "@/ui/brocade";
import { Notice } from "@/ui/notice";
import { deskPaths } from "../paths";
import { AcceptForm } from "./accept-form";
import { takeUpInvitation } from "./accept-invitation";
import { messages } from "./messages";

type InvitationPageProps = { locale: Locale; token: string };

/** What the link of an invitation opens: who asks, as what, and the way in. */
export const InvitationPage = async ({ locale, token }: InvitationPageProps) => {
  const t = messages(locale);
  const found = token === "" ? "spent" : await findInvitation(token);
  return (
    <main className="mx-auto grid w-full max-w-[28rem] gap-5 px-4 py-6 sm:py-12">
      <a href={localePath(locale, "/")} className="inline-flex min-h-11 items-center gap-2.5">
        {/* biome-ignore lint/performance/noImgElement: a vector mark */}
        <img src="/images/icon.svg" alt="" width={36} height={36} className="size-9" />
        <span className="font-display font-semibold text-cham-dark">{brand(locale).name}</span>
      </a>
      {typeof found === "string" ? (
        <>
          <h1 className="text-xl text-cham-dark sm:text-2xl">
            {found === "expired" ? t.accept.expired : t.accept.spent}
          </h1>
          <Notice tone="warning">
            <p>{{ expired: t.accept.expiredText, spent: t.accept.spentText, busy: t.accept.busy }[found]}</p>
          </Notice>
          <p>
            <a href={deskPaths(locale).signIn()} className="inline-flex min-h-11 items-center text-link">
              {t.accept.toSignIn}
            </a>
          </p>
        </>
      ) : (
        <div className="grid gap-5 overflow-hidden rounded-card border border-hairline bg-white pb-6">
          <Brocade />
          <div className="grid gap-2 px-5">
            <h1 className="text-xl break-words text-cham-dark sm:text-2xl">
              {t.accept.title(found.producer_name)}
            </h1>
            <p>{t.accept.lead(found.invited_by_name, t.roles[found.role])}</p>
            <p className="text-muc-muted">{t.rights[found.role]}</p>
            <p>
              {t.accept.as} <strong className="break-all">{found.email}</strong>
            </p>
          </div>
          <div className="grid gap-4 px-5">
            <AcceptForm
              action={takeUpInvitation.bind(null, locale, token)}
              hasAccount={found.has_account}
              words={t.accept.form}
            />
            <p className="text-sm text-muc-muted">{t.accept.until(formatInstantDay(found.expires_at))}</p>
          </div>
        </div>
      )}
    </main>
  );
};
