import { Container, Heading, Text } from "@medusajs/ui";
import type { ReactNode } from "react";
import { useWords } from "../lib/use-words";
import { EmptyLine } from "./cells";
import { ExportMenu } from "./export-menu";
import { linkLook } from "./link-look";

type Props = {
  title: string;
  /** What exactly is counted, in a sentence under the title. */
  hint?: string;
  exportHref?: string;
  action?: ReactNode;
  /** Said instead of the picture when there is nothing to show. */
  empty?: string | false;
  chart?: ReactNode;
  /** The figures behind the picture; shown at once where there is none. */
  table?: ReactNode;
};

/** A chart with what it counts, the table behind it, and a way to save it. */
export function ChartSection({ title, hint, exportHref, action, empty, chart, table }: Props) {
  const words = useWords();
  return (
    <Container className="flex min-w-0 flex-col p-0">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 px-6 pt-4 pb-3">
        <div className="max-w-xl">
          <Heading level="h2">{title}</Heading>
          {hint && (
            <Text size="small" className="text-ui-fg-subtle">
              {hint}
            </Text>
          )}
        </div>
        <div className="flex flex-wrap items-center gap-2">
          {action}
          {exportHref && <ExportMenu href={exportHref} />}
        </div>
      </div>
      {empty ? (
        <EmptyLine>{empty}</EmptyLine>
      ) : (
        <>
          {chart && <div className="px-3 pb-3">{chart}</div>}
          {table && chart && (
            <details className="border-ui-border-base mt-auto border-t">
              <summary className={`txt-compact-small ${linkLook} cursor-pointer px-6 py-3`}>
                {words("programme.show_table")}
              </summary>
              {table}
            </details>
          )}
          {table && !chart && table}
        </>
      )}
    </Container>
  );
}
