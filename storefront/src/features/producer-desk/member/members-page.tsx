import { listMembers } from "@/data/producer-members";
import type { Locale } from "@/lib/locale";
import { Card } from "@/ui/card";
import { EmptyState } from "@/ui/empty-state";
import { deskPaths } from "../paths";
import { toSignIn } from "../require-member";
import { sendInvitation } from "./change-members";
import { InvitationCard } from "./invitation-card";
import { InviteForm } from "./invite-form";
import { MemberCard } from "./member-card";
import { messages } from "./messages";

/** Who may act for the producer, who was asked to, and the form to ask somebody. */
export const MembersPage = async ({ locale }: { locale: Locale }) => {
  const t = messages(locale);
  const list = (await listMembers()) ?? toSignIn(locale, deskPaths(locale).members);
  const heading = <h1 className="pt-5 pb-1 text-2xl text-cham-dark">{t.title}</h1>;
  if (list === "closed") {
    return (
      <>
        {heading}
        <EmptyState scene="producer" title={t.closed}>
          <p>{t.closedText}</p>
        </EmptyState>
      </>
    );
  }
  const { members, invitations, may_manage: mayManage } = list;
  const roles = (["staff", "manager", "owner"] as const).map((value) => ({ value, label: t.roles[value] }));
  return (
    <>
      {heading}
      <p className="max-w-[36rem] pb-4 text-muc-muted">{t.lead}</p>
      <ul className="grid items-start gap-3 md:grid-cols-2">
        {members.map((member) => (
          <MemberCard key={member.id} member={member} mayManage={mayManage} locale={locale} />
        ))}
      </ul>
      {invitations.length > 0 && (
        <>
          <h2 className="pt-8 pb-3 text-lg text-cham-dark">{t.invitations}</h2>
          <ul className="grid items-start gap-3 md:grid-cols-2">
            {invitations.map((invitation) => (
              <InvitationCard
                key={`${invitation.id}:${invitation.sent_count}`}
                invitation={invitation}
                mayManage={mayManage}
                locale={locale}
              />
            ))}
          </ul>
        </>
      )}
      <div className="max-w-[36rem] py-8">
        {mayManage ? (
          <Card as="section">
            <h2 className="pb-4 text-lg text-cham-dark">{t.invite.title}</h2>
            <InviteForm action={sendInvitation.bind(null, locale)} roles={roles} words={t.invite} />
          </Card>
        ) : (
          <p className="text-muc-muted">{t.ownersOnly}</p>
        )}
      </div>
    </>
  );
};
