/** Bắc Kạn has been part of Thái Nguyên since 1 July 2025. */
export const HOME_PROVINCE = "19";
