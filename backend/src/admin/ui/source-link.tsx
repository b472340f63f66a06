import { useWords } from "../lib/use-words";
import { linkLook } from "./link-look";

/** Where a fact was read: a link when it is an address, else the words themselves. */
export function SourceLink({ source }: { source: string }) {
  const words = useWords();
  if (source === "demonstration") return words("shared.demonstration");
  if (!source.startsWith("https://")) return source;
  return (
    <a href={source} target="_blank" rel="noreferrer" title={source} className={linkLook}>
      {new URL(source).hostname}
    </a>
  );
}
