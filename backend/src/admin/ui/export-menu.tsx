import { ArrowDownTray } from "@medusajs/icons";
import { Button, DropdownMenu } from "@medusajs/ui";
import { useWords } from "../lib/use-words";

/** Saves a table as the route at `href` gives it; filters already in `href` hold for the file too. */
export function ExportMenu({ href, label }: { href: string; label?: string }) {
  const words = useWords();
  const at = (format: string) => `${href}${href.includes("?") ? "&" : "?"}format=${format}`;
  return (
    <DropdownMenu>
      <DropdownMenu.Trigger asChild>
        <Button size="small" variant="secondary">
          <ArrowDownTray />
          {label ?? words("shared.export")}
        </Button>
      </DropdownMenu.Trigger>
      <DropdownMenu.Content align="end">
        <DropdownMenu.Item asChild>
          <a href={at("xlsx")} download>
            {words("shared.export_xlsx")}
          </a>
        </DropdownMenu.Item>
        <DropdownMenu.Item asChild>
          <a href={at("csv")} download>
            {words("shared.export_csv")}
          </a>
        </DropdownMenu.Item>
      </DropdownMenu.Content>
    </DropdownMenu>
  );
}
