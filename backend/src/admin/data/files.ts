import { useMutation } from "@tanstack/react-query";
import type { FileAudience, KeptFile } from "../../contracts/file";
import { postForm } from "../lib/client";
import type { Refusal } from "../lib/refusal";

/** Keeps a PDF or a photograph for those who may read it. */
export function useKeepFile(audience: FileAudience) {
  return useMutation<KeptFile, Refusal, File>({
    mutationFn: async (file) => {
      const form = new FormData();
      form.append("audience", audience);
      form.append("file", file);
      return (await postForm<{ file: KeptFile }>("/admin/files", form)).file;
    },
  });
}
