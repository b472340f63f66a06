import { useWords } from "../lib/use-words";

/** Where a fact was read: a link when it is an address, else the words themselves. */
export function SourceLink({ source }: { source: string }) {
  const words = useWords();
  if (source === "demonstration") return words("shared.demonstration");
  if (!source.startsWith("https://")) return source;
  return (
    <a
      href={source}
      target="_blank"
      rel="noreferrer"
      title={source}
      className="text-ui-fg-interactive hover:text-ui-fg-interactive-hover"
    >
      {new URL(source).hostname}
    </a>
  );
}
