import { PageHeader } from "@/ui/page-header";
import { Prose } from "@/ui/prose";

/** A page of a few paragraphs. */
export const PlainPage = ({
  title,
  lead,
  paragraphs,
}: {
  title: string;
  lead: string;
  paragraphs: readonly string[];
}) => (
  <>
    <PageHeader title={title} lead={lead} />
    <Prose>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </Prose>
  </>
);
