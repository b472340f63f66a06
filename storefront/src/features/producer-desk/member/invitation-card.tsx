import type { InvitationRow } from "@contracts/producer-member";
import { formatInstantDay } from "@/lib/day";
import type { Locale } from "@/lib/locale";
import { Card } from "@/ui/card";
import { Tag } from "@/ui/tag";
import { ActForm } from "./act-form";
import { sendAgain, takeBack } from "./change-members";
import { messages } from "./messages";

type InvitationCardProps = { invitation: InvitationRow; mayManage: boolean; locale: Locale };

/** Somebody who was asked and has not answered. */
export const InvitationCard = ({ invitation, mayManage, locale }: InvitationCardProps) => {
  const t = messages(locale);
  const { id, email, role, state, expires_at, invited_by_name, sent_count } = invitation;
  const day = formatInstantDay(expires_at);
  return (
    <Card as="li">
      <p className="font-semibold break-all text-cham-dark">{email}</p>
      <p className="text-sm text-muc-muted">
        {t.roles[role]} · {t.invitedBy(invited_by_name)} · {t.sent(sent_count)}
      </p>
      <p className="pt-2">
        <Tag tone={state === "open" ? "good" : "notice"}>
          {t.state[state]} {day}
        </Tag>
      </p>
      {mayManage && (
        <div className="flex flex-wrap items-start gap-3 pt-3">
          <ActForm
            action={sendAgain.bind(null, locale, id, sent_count)}
            label={t.resend}
            pendingLabel={t.working}
          />
          <ActForm action={takeBack.bind(null, locale, id)} label={t.withdraw} pendingLabel={t.working} />
        </div>
      )}
    </Card>
  );
};
