import type { Metadata } from "next";
import { InvitationPage } from "@/features/producer-desk/member/invitation-page";
import { messages } from "@/features/producer-desk/member/messages";
import { pageLocale } from "@/lib/page-locale";
import { queryValue } from "@/lib/page-query";

type Props = PageProps<"/[locale]/kenh-chu-the/loi-moi">;

/** The address holds the key: no other site shall read of it. */
export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: messages(await pageLocale(params)).accept.form.submit,
  referrer: "no-referrer",
  robots: { index: false },
});

const Page = async ({ params, searchParams }: Props) => (
  <InvitationPage
    locale={await pageLocale(params)}
    token={queryValue(await searchParams, "khoa")?.slice(0, 200) ?? ""}
  />
);
export default Page;
