import { now } from "@/clock";
import { findFreshNotices, findMember } from "@/data/producer-desk";
import { DeskFrame } from "@/features/producer-desk/desk-frame";
import { pageLocale } from "@/lib/page-locale";

const DeskLayout = async ({ children, params }: LayoutProps<"/[locale]">) => {
  const locale = await pageLocale(params);
  const [me, notices] = await Promise.all([findMember(), findFreshNotices()]);
  // Nobody is signed in: the page below knows where to return to, and redirects.
  if (!me) return children;
  return (
    <DeskFrame me={me} unread={notices?.unread ?? 0} written_at={now().toISOString()} locale={locale}>
      {children}
    </DeskFrame>
  );
};
export default DeskLayout;
