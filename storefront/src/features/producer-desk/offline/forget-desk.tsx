"use client";

import { useEffect } from "react";
import { forgetPages } from "./kept-pages";

/** Stands at the door of the desk: whoever is before it has signed out, and nothing of hers stays readable. */
export const ForgetDesk = () => {
  useEffect(() => {
    void forgetPages();
  }, []);
  return null;
};
