import { Badge } from "@medusajs/ui";
import type { ProducerDetail } from "../../data/producers";
import { useWords } from "../../lib/use-words";
import { EmptyLine, TwoLines } from "../../ui/cells";
import { Section } from "../../ui/section";

/** The people who may act for a producer. */
export function ProducerMembers({ members }: { members: ProducerDetail["members"] }) {
  const words = useWords();
  return (
    <Section title={words("producer.members")}>
      {members.length === 0 && <EmptyLine>{words("producer.members_empty")}</EmptyLine>}
      {members.map((member) => (
        <div
          key={member.id}
          className="txt-compact-small flex flex-wrap items-center justify-between gap-x-4 px-6 py-2"
        >
          <TwoLines first={member.name} second={member.email} />
          <span className="flex items-center gap-x-2">
            {member.is_demonstration && (
              <Badge size="2xsmall" color="purple" className="shrink-0 whitespace-nowrap">
                {words("shared.demonstration")}
              </Badge>
            )}
            <Badge size="2xsmall">{words(`producer.member_${member.role}`)}</Badge>
          </span>
        </div>
      ))}
    </Section>
  );
}
