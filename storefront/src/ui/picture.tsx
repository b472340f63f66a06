const widths = [160, 320, 480, 800] as const;

const kindSource = (kind: string, width: number) => `/images/kinds/${kind}-${width}.webp`;

type PictureProps = {
  kind: string;
  /** A photograph from the producer; replaces the illustration. */
  photo?: string | null;
  /** Empty where the name stands beside the picture. */
  alt: string;
  sizes: string;
  /** The largest picture of the first screen: loaded at once, before the rest. */
  first?: boolean;
};

/** The square picture of a product or an aisle: a photograph when there is one, else the paper-cut of its kind. */
export const Picture = ({ kind, photo, alt, sizes, first = false }: PictureProps) => (
  // biome-ignore lint/performance/noImgElement: sizes are drawn ahead, no optimiser at run time
  <img
    {...(photo
      ? { src: photo }
      : {
          src: kindSource(kind, 320),
          srcSet: widths.map((w) => `${kindSource(kind, w)} ${w}w`).join(", "),
          sizes,
        })}
    alt={alt}
    width={480}
    height={480}
    decoding="async"
    {...(first ? { fetchPriority: "high" as const } : { loading: "lazy" as const })}
    className="aspect-square h-auto w-full object-cover"
  />
);
