"use client";

import { useState } from "react";
import { controlClass, describedBy, FieldFrame } from "@/ui/field";
import { fileInputLook } from "@/ui/file-input-look";
import type { DraftState } from "./draft-state";
import type { ListingWords } from "./messages";
import { deskPicture } from "./picture-address";

/** What one request may carry, with room for the rest of the form. */
const MOST_BYTES = 20 * 1024 * 1024;

type Props = { state: DraftState; words: ListingWords; onPick: () => void };

const choice = "flex min-h-11 items-center gap-2 text-sm";

/** The page's pictures, to keep or leave out, and the camera. */
export const PictureInputs = ({ state, words, onPick }: Props) => {
  const [isHeavy, setHeavy] = useState(false);
  const error = isHeavy ? words.heavy : (state.faults.photos ?? state.faults.pictures);
  return (
    <div className="grid gap-4">
      {state.pictures.length > 0 && (
        <ul className="grid grid-cols-2 gap-3 sm:grid-cols-3">
          {state.pictures.map((url, index) => (
            <li key={url} className="rounded-card border border-hairline bg-white p-2">
              {/* biome-ignore lint/performance/noImgElement: a photograph of the producer's own */}
              <img
                src={deskPicture(url)}
                alt={`${words.picture} ${index + 1}`}
                width={320}
                height={320}
                className="aspect-square h-auto w-full rounded-sm object-cover"
              />
              <input
                name={`alt:${url}`}
                aria-label={`${words.alt} ${index + 1}`}
                placeholder={words.alt}
                maxLength={200}
                defaultValue={state.alts[url] ?? ""}
                className={`${controlClass} mt-2 px-2 text-sm`}
              />
              <label className={choice}>
                <input
                  type="checkbox"
                  name="pictures"
                  value={url}
                  defaultChecked
                  className="size-5 accent-cham"
                />
                {words.keep}
              </label>
              <label className={choice}>
                <input
                  type="radio"
                  name="main_picture"
                  value={url}
                  defaultChecked={index === 0}
                  className="size-5 accent-cham"
                />
                {words.main}
              </label>
            </li>
          ))}
        </ul>
      )}
      <FieldFrame id="photos" label={words.addPictures} hint={words.picturesHint} error={error}>
        <input
          id="photos"
          name="photos"
          type="file"
          accept="image/*"
          multiple
          className={fileInputLook}
          {...describedBy("photos", words.picturesHint, error)}
          onChange={(event) => {
            const files = [...(event.target.files ?? [])];
            const heavy = files.reduce((sum, file) => sum + file.size, 0) > MOST_BYTES;
            setHeavy(heavy);
            if (heavy) event.target.value = "";
            else if (files.length > 0) onPick();
          }}
        />
      </FieldFrame>
    </div>
  );
};
