import type { ComponentProps } from "react";
import { type ButtonLook, type ButtonSize, buttonClass } from "./button";

type LinkButtonProps = Omit<ComponentProps<"a">, "className"> & { look?: ButtonLook; size?: ButtonSize };

export const LinkButton = ({ look, size, children, ...rest }: LinkButtonProps) => (
  <a className={buttonClass(look, size)} {...rest}>
    {children}
  </a>
);
