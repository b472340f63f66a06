import type { Metadata } from "next";
import { messages } from "@/features/producer-desk/frame-messages";
import { TodayPage } from "@/features/producer-desk/today/today-page";
import { pageLocale } from "@/lib/page-locale";

type Props = PageProps<"/[locale]/kenh-chu-the">;

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: messages(await pageLocale(params)).today,
});

const Page = async ({ params }: Props) => <TodayPage locale={await pageLocale(params)} />;
export default Page;
