import type { Metadata } from "next";
import { messages } from "@/features/producer-desk/lot/form-messages";
import { LotFormPage } from "@/features/producer-desk/lot/lot-form-page";
import { pageLocale } from "@/lib/page-locale";

type Props = PageProps<"/[locale]/kenh-chu-the/lo-hang/them">;

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: messages(await pageLocale(params)).newTitle,
});

const Page = async ({ params }: Props) => <LotFormPage locale={await pageLocale(params)} id={null} />;
export default Page;
