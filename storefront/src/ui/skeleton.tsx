/** A quiet placeholder of the size of what is coming. */
export const Skeleton = ({ height_px }: { height_px: number }) => (
  <div aria-hidden className="rounded-card bg-gao-raised" style={{ height: height_px }} />
);
