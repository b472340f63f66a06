import type { Metadata } from "next";
import { LotFormPage } from "@/features/producer-desk/lot/lot-form-page";
import { messages } from "@/features/producer-desk/lot/messages";
import { pageLocale } from "@/lib/page-locale";

type Props = PageProps<"/[locale]/kenh-chu-the/lo-hang/[id]/sua">;

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: messages(await pageLocale(params)).edit,
});

const Page = async ({ params }: Props) => (
  <LotFormPage locale={await pageLocale(params)} id={(await params).id} />
);
export default Page;
