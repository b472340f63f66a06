import { isDemonstration } from "@/data/catalogue";
import { DemonstrationLine } from "@/features/site/demonstration-line";
import { pageLocale } from "@/lib/page-locale";

// Below the portal's own error page, so that an outage is told in the portal's words.
const DeskLayout = async ({ children, params }: LayoutProps<"/[locale]/kenh-chu-the">) => (
  <>
    {(await isDemonstration()) && <DemonstrationLine locale={await pageLocale(params)} />}
    {children}
  </>
);
export default DeskLayout;
