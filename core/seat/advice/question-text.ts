/**
 * How a question is asked in one language: the question, two probes, and what an answer looks like at 1, 3 and 5.
 * Anchors describe what somebody did, never what somebody is. `{team}` becomes the team's own word.
 */
export interface QuestionText {
  ask: string;
  probes: readonly [string, string];
  anchors: readonly [one: string, three: string, five: string];
}
