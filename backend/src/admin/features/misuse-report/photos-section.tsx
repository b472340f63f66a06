import type { OfficeReport } from "../../../contracts/misuse-report";
import { useWords } from "../../lib/use-words";
import { EmptyLine } from "../../ui/cells";
import { Section } from "../../ui/section";

/** The photographs of a report; each opens in full. */
export function ReportPhotos({ report }: { report: OfficeReport }) {
  const words = useWords();
  return (
    <Section title={words("report.photos")}>
      {report.photo_ids.length === 0 ? (
        <EmptyLine>{words("report.no_photos")}</EmptyLine>
      ) : (
        <ul className="grid grid-cols-2 gap-3 px-6 py-4 md:grid-cols-3">
          {report.photo_ids.map((id, index) => (
            <li key={id}>
              <a href={`/admin/files/${id}`} target="_blank" rel="noreferrer">
                <img
                  src={`/admin/files/${id}`}
                  alt={words("report.photo_alt", { n: index + 1, code: report.code })}
                  className="bg-ui-bg-subtle h-56 w-full rounded-lg object-contain"
                />
              </a>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
