import type { ReactNode } from "react";
import { Scene, type SceneName } from "./scene";

type EmptyStateProps = {
  scene?: SceneName;
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
      {scene && <Scene name={scene} />}
      <Title className="font-display text-xl font-semibold text-cham-dark">{title}</Title>
      <div className="grid justify-items-center gap-4 text-muc-muted">{children}</div>
    </div>
  );
};
