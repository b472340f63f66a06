"use client";

import { Failure } from "@/features/site/failure";

const ErrorPage = ({ retry }: { error: unknown; retry: () => void }) => <Failure retry={retry} />;
export default ErrorPage;
