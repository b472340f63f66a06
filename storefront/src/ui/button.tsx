import type { ComponentProps } from "react";
import { classNames } from "@/lib/class-names";

export type ButtonLook = "primary" | "secondary" | "quiet" | "danger";
export type ButtonSize = "regular" | "small" | "wide";

const looks: Record<ButtonLook, string> = {
  primary: "bg-cham text-on-cham border-cham hover:bg-cham-dark",
  secondary: "bg-gao text-cham border-cham hover:bg-gao-raised",
  quiet:
    "bg-transparent text-muc border-transparent underline decoration-hairline underline-offset-4 hover:bg-gao-raised",
  danger: "bg-transparent text-son border-son hover:bg-son-wash",
};
const sizes: Record<ButtonSize, string> = {
  regular: "min-h-12 px-6",
  small: "min-h-11 px-4 text-sm",
  wide: "min-h-12 px-6 w-full",
};

/** The pill shared by buttons and links that look like one; at least 44 px high. */
export const buttonClass = (look: ButtonLook = "primary", size: ButtonSize = "regular"): string =>
  classNames(
    "inline-flex items-center justify-center gap-2 rounded-pill border-2 font-display font-semibold text-center leading-tight py-2",
    "motion-safe:transition-colors aria-disabled:opacity-60 disabled:opacity-60 disabled:cursor-not-allowed",
    looks[look],
    sizes[size],
  );

type ButtonProps = Omit<ComponentProps<"button">, "className"> & { look?: ButtonLook; size?: ButtonSize };

export const Button = ({ look, size, type = "submit", ...rest }: ButtonProps) => (
  <button type={type} className={buttonClass(look, size)} {...rest} />
);
