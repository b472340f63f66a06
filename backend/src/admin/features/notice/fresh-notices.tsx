import { Container, Heading, Text } from "@medusajs/ui";
import { useNotices } from "../../data/notices";
import { formatInstant } from "../../lib/dates";
import { useWords } from "../../lib/use-words";
import { CellLink } from "../../ui/cells";

const shown = 3;

/** What the office has not read yet; nothing when all is read or cannot be told. */
export function FreshNotices() {
  const words = useWords();
  const { data } = useNotices({ unread: "true", limit: shown, offset: 0 });
  if (!data || data.unread === 0) return null;
  return (
    <Container className="flex flex-col gap-y-2 px-6 py-4">
      <div className="flex items-baseline justify-between gap-x-4">
        <Heading level="h2">{`${words("programme.fresh")} (${data.unread})`}</Heading>
        <CellLink to="/programme/notices">{words("notice.all")}</CellLink>
      </div>
      <ul className="flex flex-col gap-y-1">
        {data.notices.map((notice) => (
          <li key={notice.id} className="flex flex-wrap items-baseline justify-between gap-x-4">
            <CellLink to="/programme/notices?unread=true">{notice.title}</CellLink>
            <Text size="xsmall" className="text-ui-fg-muted tabular-nums">
              {formatInstant(notice.posted_at)}
            </Text>
          </li>
        ))}
      </ul>
    </Container>
  );
}
