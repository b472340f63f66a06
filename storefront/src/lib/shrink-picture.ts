/** The longer side of what is sent: the server redraws it smaller still, and a slow line is spared. */
const LONGEST_SIDE_PX = 1600;
const QUALITY = 0.85;
const SMALL_ENOUGH_BYTES = 400_000;

/**
 * A photograph small enough for a slow line, without what the camera wrote into it. What the browser
 * cannot read is sent as it is: the server tells whether it is a picture.
 */
export async function shrinkPicture(file: File): Promise<Blob> {
  if (file.size <= SMALL_ENOUGH_BYTES) return file;
  try {
    const picture = await createImageBitmap(file, { imageOrientation: "from-image" });
    const scale = Math.min(1, LONGEST_SIDE_PX / Math.max(picture.width, picture.height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.max(1, Math.round(picture.width * scale));
    canvas.height = Math.max(1, Math.round(picture.height * scale));
    canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    const small = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/jpeg", QUALITY));
    return small && small.size < file.size ? small : file;
  } catch {
    return file;
  }
}
