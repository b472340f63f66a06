import { notFound } from "next/navigation";
import type { NoMoney as Missing } from "@/data/producer-money";
import type { Locale } from "@/lib/locale";
import { EmptyState } from "@/ui/empty-state";
import { toSignIn } from "../require-member";
import { messages } from "./messages";

/** What stands in place of money: who may not see it is told whom to ask; who has no session signs in. */
export const NoMoney = ({
  why,
  back,
  locale,
}: {
  why: Missing | "missing";
  back: string;
  locale: Locale;
}) => {
  if (why === "missing") notFound();
  if (why === "signed_out") toSignIn(locale, back);
  const t = messages(locale);
  return (
    <>
      <h1 className="pt-5 pb-1 text-2xl text-cham-dark">{t.title}</h1>
      <EmptyState scene="producer" title={t.noRights}>
        <p>{t.noRightsText}</p>
      </EmptyState>
    </>
  );
};
