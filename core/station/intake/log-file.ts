/** The release log's name beside the folders. */
export const LOG_FILE = 'release-log.jsonl';
