import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { NOTICE_MODULE, type NoticeReader, type NoticeService } from "../../../modules/notice";

export type ReadNotices = { reader: NoticeReader; id?: string };

/** @throws MedusaError not_found for a notice that is missing or somebody else's, in the same words */
export const validateReaderStep = createStep(
  "validate-notice-reader",
  async (input: ReadNotices, { container }) => {
    const { reader, id } = input;
    if (id !== undefined) {
      const service = container.resolve<NoticeService>(NOTICE_MODULE);
      const producer_id = reader.audience === "producer" ? reader.producer_id : null;
      const [found] = await service.listNotices({ id, audience: reader.audience, producer_id }, { take: 1 });
      if (!found) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy.");
    }
    return new StepResponse(input);
  },
);
