import { Text } from "@medusajs/ui";

/** What pressing the button will do, line by line. */
export function Consequences({ lead, lines }: { lead: string; lines: (string | false)[] }) {
  return (
    <div className="bg-ui-bg-subtle rounded-lg px-4 py-3">
      <Text size="small" weight="plus">
        {lead}
      </Text>
      <ul className="txt-small text-ui-fg-subtle list-disc pl-4">
        {lines.map((line) => line && <li key={line}>{line}</li>)}
      </ul>
    </div>
  );
}
