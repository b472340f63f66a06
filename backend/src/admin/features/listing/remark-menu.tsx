import { Button, DropdownMenu } from "@medusajs/ui";
import { useWords } from "../../lib/use-words";

const names = ["health", "star", "picture", "label"] as const;

/** Ready-made remarks. They are Vietnamese in either language: the producer reads them. */
export function RemarkMenu({ onPick }: { onPick: (text: string) => void }) {
  const words = useWords();
  return (
    <DropdownMenu>
      <DropdownMenu.Trigger asChild>
        <Button type="button" size="small" variant="secondary">
          {words("listing.remark_menu")}
        </Button>
      </DropdownMenu.Trigger>
      <DropdownMenu.Content>
        {names.map((name) => (
          <DropdownMenu.Item key={name} onSelect={() => onPick(words(`listing.remark_${name}_text`))}>
            {words(`listing.remark_${name}`)}
          </DropdownMenu.Item>
        ))}
      </DropdownMenu.Content>
    </DropdownMenu>
  );
}
