export type SceneName = "empty-cart" | "not-found" | "order-placed" | "producer";

/** A paper-cut scene of the market; decoration only. */
export const Scene = ({ name }: { name: SceneName }) => (
  // biome-ignore lint/performance/noImgElement: sizes are drawn ahead, no optimiser at run time
  <img
    src={`/images/scenes/${name}-400.webp`}
    srcSet={`/images/scenes/${name}-400.webp 400w, /images/scenes/${name}-800.webp 800w`}
    sizes="(min-width: 48rem) 360px, 75vw"
    width={400}
    height={300}
    alt=""
    loading="lazy"
    className="h-auto w-full max-w-[22.5rem]"
  />
);
