import { findMember } from "@/data/producer-desk";
import { DeskFrame } from "@/features/producer-desk/desk-frame";
import { pageLocale } from "@/lib/page-locale";

const DeskLayout = async ({ children, params }: LayoutProps<"/[locale]">) => {
  const locale = await pageLocale(params);
  const me = await findMember();
  // Nobody is signed in: the page below knows where to return to, and redirects.
  if (!me) return children;
  return (
    <DeskFrame me={me} locale={locale}>
      {children}
    </DeskFrame>
  );
};
export default DeskLayout;
