import type { ReactNode } from "react";

type EmptyStateProps = {
  scene?: "empty-cart" | "not-found" | "order-placed" | "producer";
  title: string;
  /** The title is the page's heading, when nothing else is. */
  isPageTitle?: boolean;
  children?: ReactNode;
};

/** Nothing here yet, said kindly, with what to do next. */
export const EmptyState = ({ scene, title, isPageTitle = false, children }: EmptyStateProps) => {
  const Title = isPageTitle ? "h1" : "p";
  return (
    <div className="mx-auto grid max-w-[36rem] justify-items-center gap-4 py-8 text-center">
      {scene && (
        // biome-ignore lint/performance/noImgElement: sizes are drawn ahead, no optimiser at run time
        <img
          src={`/images/scenes/${scene}-400.webp`}
          srcSet={`/images/scenes/${scene}-400.webp 400w, /images/scenes/${scene}-800.webp 800w`}
          sizes="(min-width: 48rem) 360px, 75vw"
          width={400}
          height={300}
          alt=""
          loading="lazy"
          className="h-auto w-full max-w-[22.5rem]"
        />
      )}
      <Title className="font-display text-xl font-semibold text-cham-dark">{title}</Title>
      <div className="grid justify-items-center gap-4 text-muc-muted">{children}</div>
    </div>
  );
};
