import { Text } from "@medusajs/ui";
import type { OfficeBuyerDetail } from "../../../contracts/buyer";
import { useWords } from "../../lib/use-words";
import { PlainTable } from "../../ui/plain-table";
import { Section } from "../../ui/section";

/** Who acts for the company, and where its goods go. */
export function BuyerPeople({ buyer }: { buyer: OfficeBuyerDetail }) {
  const words = useWords();
  const none = (text: string) => (
    <Text size="small" className="text-ui-fg-subtle px-6 py-4">
      {text}
    </Text>
  );
  return (
    <>
      <Section title={words("buyer.members")}>
        {buyer.members.length === 0 ? (
          none(words("buyer.members_empty"))
        ) : (
          <PlainTable
            rows={buyer.members}
            keyOf={(row) => row.id}
            columns={[
              { header: words("buyer.contact"), cell: (row) => row.name },
              { header: "E-mail", cell: (row) => row.email },
              { header: words("buyer.state"), cell: (row) => words(`buyer.role_${row.role}`) },
            ]}
          />
        )}
      </Section>
      <Section title={words("buyer.branches")}>
        {buyer.branches.length === 0 ? (
          none(words("buyer.branches_empty"))
        ) : (
          <PlainTable
            rows={buyer.branches}
            keyOf={(row) => row.id}
            columns={[
              { header: words("buyer.branches"), cell: (row) => row.name },
              { header: words("buyer.address"), cell: (row) => row.address },
              { header: words("buyer.hours"), cell: (row) => `${row.receiving_hours} · ${row.contact}` },
            ]}
          />
        )}
      </Section>
    </>
  );
}
