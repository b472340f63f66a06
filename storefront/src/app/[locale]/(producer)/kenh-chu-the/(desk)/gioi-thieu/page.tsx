import { redirect } from "next/navigation";
import { deskPaths } from "@/features/producer-desk/paths";
import { pageLocale } from "@/lib/page-locale";

type Props = PageProps<"/[locale]/kenh-chu-the/gioi-thieu">;

/** The list of pages is the list of products; old links and notices lead here. */
const Page = async ({ params }: Props) => redirect(deskPaths(await pageLocale(params)).products());
export default Page;
