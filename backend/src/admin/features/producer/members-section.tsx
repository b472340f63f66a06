import { useState } from "react";
import { useInvitations } from "../../data/producer-invitations";
import type { ProducerDetail } from "../../data/producers";
import { useWords } from "../../lib/use-words";
import { EmptyLine } from "../../ui/cells";
import { Section } from "../../ui/section";
import { FirstPassword, type FirstSignIn } from "./first-password";
import { InvitationRow } from "./invitation-row";
import { MemberRow } from "./member-row";

/** The people who may act for a producer; the office gives a new password to who lost hers. */
export function ProducerMembers({ producer }: { producer: ProducerDetail }) {
  const words = useWords();
  const [signIn, setSignIn] = useState<FirstSignIn | null>(null);
  const { data } = useInvitations(producer.id);
  return (
    <Section title={words("producer.members")}>
      {producer.members.length === 0 && <EmptyLine>{words("producer.members_empty")}</EmptyLine>}
      {producer.members.map((member) => (
        <MemberRow key={member.id} producerId={producer.id} member={member} onRenewed={setSignIn} />
      ))}
      {data?.invitations.map((invitation) => (
        <InvitationRow key={invitation.id} producerId={producer.id} invitation={invitation} />
      ))}
      {signIn && (
        <FirstPassword
          signIn={signIn}
          closeLabel={words("producer.renewed_noted")}
          onClose={() => setSignIn(null)}
        />
      )}
    </Section>
  );
}
