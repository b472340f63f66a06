import { findInvitation } from "@/data/buyer-company";
import { findWholesaleVisitor } from "@/data/wholesale";
import { type Locale, localePath } from "@/lib/locale";
import { EmptyState } from "@/ui/empty-state";
import { LinkButton } from "@/ui/link-button";
import { Notice } from "@/ui/notice";
import { PageHeader } from "@/ui/page-header";
import { wholesalePaths } from "../paths";
import { accept } from "./actions";
import type { FieldSpec } from "./field-spec";
import { FieldsForm } from "./fields-form";
import { messages } from "./messages";

/** An invitation opened from its letter: accepted with one's account, or with a new one. */
export const InvitationPage = async ({ token, locale }: { token: string; locale: Locale }) => {
  const t = messages(locale);
  const [found, visitor] = await Promise.all([findInvitation(token), findWholesaleVisitor()]);
  if (!found)
    return (
      <EmptyState title={t.invitation.over} isPageTitle>
        <p>{t.invitation.overText}</p>
      </EmptyState>
    );
  const { buyer_name, email, role } = found.invitation;
  const mustSignIn = found.has_account && !visitor;
  const fields: FieldSpec[] = [
    {
      kind: "text",
      name: "name",
      label: t.invitation.name,
      value: visitor?.name ?? "",
      autoComplete: "name",
    },
    ...(visitor
      ? []
      : [
          {
            kind: "password" as const,
            name: "password",
            label: t.invitation.password,
            hint: t.apply.passwordHint,
            autoComplete: "new-password",
          },
        ]),
  ];
  const back = localePath(locale, `/si/loi-moi/${encodeURIComponent(token)}`);
  return (
    <div className="mx-auto max-w-[36rem] pb-12">
      <PageHeader title={t.invitation.title(buyer_name)} lead={t.invitation.lead(email, t.roles[role])} />
      {mustSignIn ? (
        <div className="grid gap-4">
          <Notice>{t.invitation.signIn}</Notice>
          <div>
            <LinkButton href={wholesalePaths(locale).signIn(back)}>{t.invitation.signInLink}</LinkButton>
          </div>
        </div>
      ) : (
        <FieldsForm
          action={accept.bind(null, locale, token)}
          fields={fields}
          submit={t.invitation.accept}
          pending={t.pending}
        />
      )}
    </div>
  );
};
