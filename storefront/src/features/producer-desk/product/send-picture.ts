import { shrinkPicture } from "@/lib/shrink-picture";

export type SentPicture = { url: string } | { fault: string };

/** Sends one photograph; `onProgress` hears how much of it is through, 0 to 1. Never throws. */
export async function sendPicture(file: File, onProgress: (part: number) => void): Promise<SentPicture> {
  const small = await shrinkPicture(file);
  const form = new FormData();
  form.set("file", small, file.name);
  return new Promise((done) => {
    const request = new XMLHttpRequest();
    request.open("POST", "/api/desk-pictures");
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total);
    request.onerror = () => done({ fault: "" });
    request.ontimeout = () => done({ fault: "" });
    request.timeout = 120_000;
    request.onload = () => done(readAnswer(request.responseText));
    request.send(form);
  });
}

function readAnswer(text: string): SentPicture {
  try {
    const { picture, message } = JSON.parse(text) as { picture?: string; message?: string };
    return picture ? { url: picture } : { fault: message ?? "" };
  } catch {
    return { fault: "" };
  }
}
