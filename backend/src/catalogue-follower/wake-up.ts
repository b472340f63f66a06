/** Waits that a call ends early; a call that comes while nobody waits is kept for the next wait. */
export class WakeUp {
  private isPending = false;
  private release: (() => void) | null = null;

  ring(): void {
    this.isPending = true;
    this.release?.();
  }

  /** Ends at the next ring, or after so many milliseconds. */
  async wait(milliseconds: number): Promise<void> {
    if (!this.isPending) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, milliseconds);
        this.release = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    this.isPending = false;
    this.release = null;
  }
}
