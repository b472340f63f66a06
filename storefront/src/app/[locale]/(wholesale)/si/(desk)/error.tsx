"use client";

import { WholesaleFailure } from "@/features/wholesale/wholesale-failure";

const ErrorPage = ({ retry }: { error: unknown; retry: () => void }) => <WholesaleFailure retry={retry} />;
export default ErrorPage;
