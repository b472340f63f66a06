import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { deskPicture } from "../listing/picture-address";
import type { ProposalWords } from "./messages";
import type { PictureValues } from "./proposal-values";

type Props = {
  picture: PictureValues;
  index: number;
  words: ProposalWords;
  onRaise: () => void;
  onDrop: () => void;
};

/** One picture with its words; the first stands in lists. */
export const PictureCard = ({ picture: { url, alt }, index, words, onRaise, onDrop }: Props) => (
  <li className="grid grid-cols-[6rem_1fr] gap-3 rounded-card border border-hairline bg-white p-3">
    <input type="hidden" name="picture_url" value={url} />
    {/* biome-ignore lint/performance/noImgElement: a photograph of the producer's own */}
    <img
      src={deskPicture(url)}
      alt={alt || `${words.picture} ${index + 1}`}
      width={192}
      height={192}
      className="aspect-square h-auto w-full rounded-sm object-cover"
    />
    <div className="grid content-start gap-2">
      <Field
        label={`${words.alt} (${index + 1})`}
        name="picture_alt"
        id={`picture-alt-${index}`}
        maxLength={200}
        autoComplete="off"
        defaultValue={alt}
      />
      <div className="flex flex-wrap gap-2">
        {index > 0 && (
          <Button
            look="secondary"
            size="small"
            name="intent"
            value={`raise_picture:${url}`}
            onClick={(event) => {
              event.preventDefault();
              onRaise();
            }}
          >
            {words.raise}
          </Button>
        )}
        <Button
          look="danger"
          size="small"
          name="intent"
          value={`drop_picture:${url}`}
          onClick={(event) => {
            event.preventDefault();
            onDrop();
          }}
        >
          {words.drop}
        </Button>
      </div>
    </div>
  </li>
);
