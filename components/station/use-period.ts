import { type Bucket, bucketEnd, bucketSpan } from '../../core/model/time.ts';
import { useStationText } from './text.ts';

/** Writes a bucket as people do. */
export function usePeriod(): (bucket: Bucket) => string {
  const { format } = useStationText();
  return (bucket) =>
    bucket.length === 7
      ? format.month(bucket)
      : format.window({ from: bucketSpan(bucket).from, to: bucketEnd(bucket) });
}
