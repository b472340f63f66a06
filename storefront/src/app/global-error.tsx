"use client";

import "@/ui/theme.css";
import { Failure } from "@/features/site/failure";

/** Stands in for the whole document when even the root layout failed. */
const GlobalError = ({ retry }: { error: unknown; retry: () => void }) => (
  <html lang="vi">
    <body>
      <Failure retry={retry} />
    </body>
  </html>
);
export default GlobalError;
