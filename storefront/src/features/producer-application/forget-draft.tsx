"use client";

import { useEffect } from "react";
import { forgetDraft } from "./draft";

/** What was sent need not lie on the device any more. */
export const ForgetDraft = () => {
  useEffect(forgetDraft, []);
  return null;
};
