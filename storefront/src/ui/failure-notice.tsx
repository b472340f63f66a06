import { Button } from "./button";

type FailureNoticeProps = { words: { title: string; text: string; retry: string }; onRetry: () => void };

/** Stands in place of a page that could not be made: what happened, and the way on. */
export const FailureNotice = ({ words, onRetry }: FailureNoticeProps) => (
  <div className="mx-auto grid max-w-[36rem] justify-items-center gap-4 px-4 py-16 text-center" role="alert">
    <h1 className="text-2xl text-cham-dark">{words.title}</h1>
    <p className="text-muc-muted">{words.text}</p>
    <Button type="button" onClick={onRetry}>
      {words.retry}
    </Button>
  </div>
);
