"use client";

import { type ChangeEvent, useState } from "react";
import { describedBy, FieldFrame } from "@/ui/field";
import { fileInputLook } from "@/ui/file-input-look";
import type { ProposalWords } from "./messages";
import { PictureCard } from "./picture-card";
import type { PictureValues } from "./proposal-values";
import { sendPicture } from "./send-picture";

const MOST_PICTURES = 6;

type Props = {
  pictures: readonly PictureValues[];
  fault: string | undefined;
  words: ProposalWords;
  onChange: () => void;
};

/** Pictures from the camera or the album: made small, sent one by one, put in order, told in words. */
export const PictureInputs = ({ pictures: start, fault, words, onChange }: Props) => {
  const [pictures, setPictures] = useState(start);
  const [progress, setProgress] = useState<number | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const error = refused ?? fault;

  const change = (next: (before: readonly PictureValues[]) => readonly PictureValues[]) => {
    setPictures(next);
    onChange();
  };
  const take = async (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.target;
    const files = [...(input.files ?? [])];
    const room = MOST_PICTURES - pictures.length;
    setRefused(files.length > room ? words.tooMany : null);
    for (const file of files.slice(0, room)) {
      setProgress(0);
      const sent = await sendPicture(file, setProgress);
      if ("fault" in sent) setRefused(sent.fault || words.uploadFailed);
      else change((before) => [...before.filter(({ url }) => url !== sent.url), { url: sent.url, alt: "" }]);
    }
    setProgress(null);
    input.value = "";
  };
  const raise = (url: string) =>
    change((before) => {
      const at = before.findIndex((picture) => picture.url === url);
      const one = before[at];
      if (at < 1 || !one) return before;
      const others = before.filter((picture) => picture !== one);
      return [...others.slice(0, at - 1), one, ...others.slice(at - 1)];
    });

  return (
    <div className="grid gap-4">
      <p id="pictures-hint" className="text-sm text-muc-muted">
        {words.picturesHint}
      </p>
      {pictures.length > 0 && (
        <ul className="grid gap-3 sm:grid-cols-2">
          {pictures.map((picture, index) => (
            <PictureCard
              key={picture.url}
              picture={picture}
              index={index}
              words={words}
              onRaise={() => raise(picture.url)}
              onDrop={() => change((before) => before.filter(({ url }) => url !== picture.url))}
            />
          ))}
        </ul>
      )}
      {pictures.length < MOST_PICTURES && (
        <div className="grid gap-4 sm:grid-cols-2">
          <FieldFrame id="pictures" label={words.camera} error={error}>
            <input
              id="pictures"
              name="photos"
              type="file"
              accept="image/*"
              capture="environment"
              className={fileInputLook}
              {...describedBy("pictures", words.picturesHint, error)}
              onChange={(event) => void take(event)}
            />
          </FieldFrame>
          <FieldFrame id="album" label={words.choose}>
            <input
              id="album"
              name="photos"
              type="file"
              accept="image/*"
              multiple
              className={fileInputLook}
              onChange={(event) => void take(event)}
            />
          </FieldFrame>
        </div>
      )}
      {progress !== null && (
        <label className="grid gap-1 text-sm">
          {words.uploading}
          <progress value={progress} max={1} className="h-3 w-full accent-cham" />
        </label>
      )}
    </div>
  );
};
