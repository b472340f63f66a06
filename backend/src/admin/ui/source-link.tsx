/** Where a fact was read: a link when it is an address, else the words themselves. */
export function SourceLink({ source }: { source: string }) {
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
