import { Badge, Button, toast, usePrompt } from "@medusajs/ui";
import { type ProducerMember, useRenewSignIn } from "../../data/producers";
import { formatInstant } from "../../lib/dates";
import { useWords } from "../../lib/use-words";
import { TwoLines } from "../../ui/cells";
import type { FirstSignIn } from "./first-password";

type Props = { producerId: string; member: ProducerMember; onRenewed: (signIn: FirstSignIn) => void };

/** One person, and a new password for her. Everybody knows the demonstration password: it is not renewed. */
export function MemberRow({ producerId, member, onRenewed }: Props) {
  const words = useWords();
  const ask = usePrompt();
  const renew = useRenewSignIn(producerId);
  const { name, email, sign_in_renewed_at: renewedAt } = member;

  async function askFirst() {
    const isSure = await ask({
      title: words("producer.renew_title", { name }),
      description: words("producer.renew_effect", { email }),
      confirmText: words("producer.renew"),
      cancelText: words("shared.cancel"),
    });
    if (!isSure) return;
    renew.mutate(member, {
      onSuccess: ({ password }) => {
        toast.success(words("producer.renew_done", { name }));
        onRenewed({ name, email, password });
      },
      onError: ({ message }) => toast.error(words("producer.renew_failed"), { description: message }),
    });
  }
  const renewed = renewedAt && words("producer.renewed_at", { at: formatInstant(renewedAt) });
  return (
    <div className="txt-compact-small flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-6 py-2">
      <TwoLines first={name} second={[email, renewed].filter(Boolean).join(" · ")} />
      <span className="flex items-center gap-x-2">
        {member.is_demonstration && (
          <Badge size="2xsmall" color="purple" className="shrink-0 whitespace-nowrap">
            {words("shared.demonstration")}
          </Badge>
        )}
        <Badge size="2xsmall">{words(`producer.member_${member.role}`)}</Badge>
        {!member.is_demonstration && (
          <Button size="small" variant="secondary" isLoading={renew.isPending} onClick={askFirst}>
            {words("producer.renew")}
          </Button>
        )}
      </span>
    </div>
  );
}
