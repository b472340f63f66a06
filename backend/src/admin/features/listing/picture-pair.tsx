import { Text } from "@medusajs/ui";
import { useWords } from "../../lib/use-words";

/** The office reads photographs that are not public yet by its own route. */
const officeAddress = (url: string): string => url.replace(/^\/pictures\//, "/admin/files/");

/** The pictures of the page and of the proposal, side by side. */
export function PicturePair({ before, after }: { before: string[]; after: string[] }) {
  const words = useWords();
  const sides = [
    { name: words("listing.before"), pictures: before },
    { name: words("listing.after"), pictures: after },
  ];
  return (
    <div className="grid grid-cols-2 gap-4">
      {sides.map(({ name, pictures }) => (
        <div key={name} className="flex flex-col gap-y-2">
          <Text size="xsmall" className="text-ui-fg-subtle">
            {name}
          </Text>
          {pictures.length === 0 && <Text size="small">{words("listing.no_pictures")}</Text>}
          <div className="grid grid-cols-2 gap-2">
            {pictures.map((url, index) => (
              <img
                key={url}
                src={officeAddress(url)}
                alt={words("listing.picture", { n: index + 1 })}
                className="bg-ui-bg-subtle h-40 w-full rounded-lg object-contain"
              />
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}
