import { Button } from "@medusajs/ui";
import type { OfficeApplication } from "../../../contracts/producer-application";
import { formatDay } from "../../lib/dates";
import { useWords } from "../../lib/use-words";
import { TwoLines } from "../../ui/cells";
import { Section } from "../../ui/section";

/** The papers that came with an application; they are checked on the producer's page, once there is one. */
export function ApplicationPapers({ application }: { application: OfficeApplication }) {
  const words = useWords();
  return (
    <Section title={words("application.papers")}>
      {application.papers.map(({ kind, number, issued_on, expires_on, file_id }) => (
        <div
          key={kind}
          className="txt-compact-small flex flex-wrap items-center justify-between gap-2 px-6 py-3"
        >
          <TwoLines
            first={words(`paper.kind_${kind}`)}
            second={[
              words("paper.days", {
                number,
                issued: formatDay(issued_on),
                submitted: formatDay(application.submitted_on),
              }),
              expires_on ? words("paper.expires", { day: formatDay(expires_on) }) : words("paper.no_expiry"),
            ].join(" · ")}
          />
          <Button size="small" variant="secondary" asChild>
            <a href={`/admin/files/${file_id}`} target="_blank" rel="noreferrer">
              {words("paper.open_file")}
            </a>
          </Button>
        </div>
      ))}
    </Section>
  );
}
