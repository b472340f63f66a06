import type { PaperKind } from "../../contracts/producer-paper";

/** What a paper is called in a sentence. */
export const paperName: Record<PaperKind, string> = {
  business_registration: "giấy đăng ký kinh doanh",
  food_safety: "giấy an toàn thực phẩm",
  identity: "giấy tờ cá nhân",
  other: "giấy tờ khác",
};

/** 2027-02-28 as 28/02/2027. */
export const dayWord = (day: string): string => day.split("-").reverse().join("/");
