import { Badge, Button, toast } from "@medusajs/ui";
import type { InvitationRow as Invitation } from "../../../contracts/producer-member";
import { useResendInvitation } from "../../data/producer-invitations";
import { formatInstant } from "../../lib/dates";
import { useWords } from "../../lib/use-words";
import { TwoLines } from "../../ui/cells";

/** Somebody who was asked to act for the producer, and the letter once more. */
export function InvitationRow({ producerId, invitation }: { producerId: string; invitation: Invitation }) {
  const words = useWords();
  const resend = useResendInvitation(producerId);
  const { email, state, expires_at, role } = invitation;
  const until = words(state === "expired" ? "producer.invitation_expired" : "producer.invitation_until", {
    at: formatInstant(expires_at),
  });
  return (
    <div className="txt-compact-small flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-6 py-2">
      <TwoLines first={email} second={until} />
      <span className="flex items-center gap-x-2">
        <Badge size="2xsmall">{words(`producer.member_${role}`)}</Badge>
        <Button
          size="small"
          variant="secondary"
          isLoading={resend.isPending}
          onClick={() =>
            resend.mutate(invitation, {
              onSuccess: () => toast.success(words("producer.invitation_sent", { email })),
              onError: ({ message }) =>
                toast.error(words("producer.invitation_failed"), { description: message }),
            })
          }
        >
          {words("producer.invitation_resend")}
        </Button>
      </span>
    </div>
  );
}
