import { redirect } from "next/navigation";
import { deskPaths } from "@/features/producer-desk/paths";
import { pageLocale } from "@/lib/page-locale";

type Props = PageProps<"/[locale]/kenh-chu-the/gioi-thieu/[id]">;

/** A product's page moved under the products; old links and notices lead here. */
const Page = async ({ params }: Props) =>
  redirect(deskPaths(await pageLocale(params)).listing((await params).id));
export default Page;
