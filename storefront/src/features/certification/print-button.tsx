"use client";

import { Button } from "@/ui/button";

/** Opens the browser's own print dialogue. */
export const PrintButton = ({ label }: { label: string }) => (
  <Button type="button" onClick={() => window.print()}>
    {label}
  </Button>
);
