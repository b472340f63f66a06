import { answerSettlement } from "../answer-settlement";

export const GET = answerSettlement;
