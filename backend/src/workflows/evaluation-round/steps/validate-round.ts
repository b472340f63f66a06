import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { fold } from "../../../catalogue/fold";
import { FieldRefusal } from "../../../field-refusal";
import { isDay } from "../../../modules/certification";
import type { NewRound } from "./create-round";

/** @throws FieldRefusal for a day that is not in the calendar or has not come, and a name that is taken */
export const validateRoundStep = createStep(
  "validate-round",
  async ({ today, ...round }: NewRound & { today: string }, { container }) => {
    if (!isDay(round.opened_on))
      throw new FieldRefusal({ opened_on: "Ngày mở đợt không có trong lịch." }, "calendar");
    if (round.opened_on > today) throw new FieldRefusal({ opened_on: "Ngày mở đợt chưa tới." }, "calendar");
    const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "evaluation_round",
      fields: ["name"],
      filters: { year: round.year },
    });
    if (data.some(({ name }) => fold(name) === fold(round.name))) {
      throw new FieldRefusal({ name: `Năm ${round.year} đã có đợt tên này.` }, "duplicate_round");
    }
    return new StepResponse(round);
  },
);
