import { notFound } from "next/navigation";

// Never cached: unknown addresses are without number.
export const dynamic = "force-dynamic";

const UnknownPage = () => notFound();
export default UnknownPage;
