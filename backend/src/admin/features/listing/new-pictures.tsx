import type { ProposalContent } from "../../../contracts/product-proposal";
import { useWords } from "../../lib/use-words";

/** Photographs that are not public yet, by the office's own route, with the words for who cannot see them. */
export function NewPictures({ pictures }: { pictures: ProposalContent["pictures"] }) {
  const words = useWords();
  return (
    <div className="grid grid-cols-2 gap-3 sm:grid-cols-3">
      {pictures.map(({ url, alt }, index) => (
        <figure key={url} className="flex flex-col gap-y-1">
          <img
            src={url.replace(/^\/pictures\//, "/admin/files/")}
            alt={alt || words("listing.picture", { n: index + 1 })}
            className="bg-ui-bg-subtle h-40 w-full rounded-lg object-contain"
          />
          <figcaption className="text-ui-fg-muted text-xs">{alt || words("proposal.no_alt")}</figcaption>
        </figure>
      ))}
    </div>
  );
}
