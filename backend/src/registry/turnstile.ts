/**
 * Lets many callers share one question, never an old answer: whoever comes while it is being asked waits
 * for the next time it is asked, which begins after they came.
 */
export class Turnstile<Answer> {
  private asking: Promise<Answer> | null = null;
  private next: Promise<Answer> | null = null;

  constructor(private readonly question: () => Promise<Answer>) {}

  ask(): Promise<Answer> {
    if (this.asking) {
      this.next ??= this.asking.then(
        () => this.begin(),
        () => this.begin(),
      );
      return this.next;
    }
    return this.begin();
  }

  private begin(): Promise<Answer> {
    this.next = null;
    const asking = this.question();
    this.asking = asking;
    const end = () => {
      if (this.asking === asking) this.asking = null;
    };
    asking.then(end, end);
    return asking;
  }
}
