import type { ReactNode } from "react";
import { Scene, type SceneName } from "./scene";

/** A short form with a scene of the market beside it where there is room. */
export const BesideScene = ({ scene, children }: { scene: SceneName; children: ReactNode }) => (
  <div className="grid items-center gap-10 pb-6 md:grid-cols-[28rem_1fr] md:gap-16">
    <div>{children}</div>
    <div className="hidden justify-self-center md:block">
      <Scene name={scene} />
    </div>
  </div>
);
