import { Button, DropdownMenu } from "@medusajs/ui";
import { useWords } from "../../lib/use-words";

const templates = ["confirmed", "unfounded", "sibling", "forwarded", "unclear"] as const;

/** Ready-made answers. They are Vietnamese in either language: the reporter reads them. */
export function AnswerTemplates({ onPick }: { onPick: (text: string) => void }) {
  const words = useWords();
  return (
    <DropdownMenu>
      <DropdownMenu.Trigger asChild>
        <Button type="button" size="small" variant="secondary">
          {words("report.template")}
        </Button>
      </DropdownMenu.Trigger>
      <DropdownMenu.Content align="end">
        {templates.map((name) => (
          <DropdownMenu.Item key={name} onSelect={() => onPick(words(`report.template_${name}_text`))}>
            {words(`report.template_${name}`)}
          </DropdownMenu.Item>
        ))}
      </DropdownMenu.Content>
    </DropdownMenu>
  );
}
