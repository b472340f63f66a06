import { createStep } from "@medusajs/framework/workflows-sdk";
import { secondEngine } from "../../../catalogue-follower/catalogue-indexes";
import { FieldRefusal } from "../../../field-refusal";
import type { EngineName } from "../../../search-engines/search-engine";

/** @throws FieldRefusal for an engine that the settings do not name: nobody would ever build its index. */
export const validateEngineStep = createStep(
  "validate-engine",
  async ({ engine }: { engine: EngineName }, { container }) => {
    if (engine === "postgres" || secondEngine(container)?.index.name === engine) return;
    throw new FieldRefusal(
      { engine: "Chợ chưa đặt Meilisearch (MEILISEARCH_HOST), nên không có chỉ mục nào để dựng lại." },
      "engine",
    );
  },
);
