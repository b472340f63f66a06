"use client";

import { DeskFailure } from "@/features/producer-desk/desk-failure";

const ErrorPage = ({ retry }: { error: unknown; retry: () => void }) => <DeskFailure retry={retry} />;
export default ErrorPage;
