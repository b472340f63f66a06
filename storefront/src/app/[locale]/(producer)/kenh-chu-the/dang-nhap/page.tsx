import type { Metadata } from "next";
import { messages } from "@/features/producer-desk/frame-messages";
import { SignInPage } from "@/features/producer-desk/sign-in-page";
import { pageLocale } from "@/lib/page-locale";
import { queryValue } from "@/lib/page-query";

type Props = PageProps<"/[locale]/kenh-chu-the/dang-nhap">;

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: messages(await pageLocale(params)).signIn.words.submit,
});

const Page = async ({ params, searchParams }: Props) => {
  const query = await searchParams;
  return (
    <SignInPage
      locale={await pageLocale(params)}
      back={queryValue(query, "back") ?? ""}
      reason={queryValue(query, "reason")}
    />
  );
};
export default Page;
