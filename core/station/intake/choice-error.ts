/** What was asked for cannot be done, or must not be; the message says what to ask for instead. */
export class ChoiceError extends RangeError {}
