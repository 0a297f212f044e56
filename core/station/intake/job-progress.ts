/** How far a job is. */
export interface JobProgress {
  /** The share done, 0..1, where it is known. */
  share?: number | undefined;
  /** What was read so far, in rows or answers. */
  read?: number;
}

/** How a job goes on, for whoever asked for it. */
export interface JobGoing {
  /**
   * Stops the job at its next pause: the promise is then rejected with the signal's reason. What was committed by
   * then stays; a job that was already done is done.
   */
  signal?: AbortSignal;
  onProgress?(progress: JobProgress): void;
}
