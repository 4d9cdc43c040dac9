/** How a field is filled in. Its words are in `i18n`, by form and name. */
export interface FormField {
  name: string;
  input: 'line' | 'text' | 'email' | 'address' | 'choice' | 'tick' | 'sessions';
  required: boolean;
  /** Most characters. */
  max?: number;
  /** What browsers may fill in, by the names of HTML. */
  autocomplete?: string;
  /** What can be chosen, for `choice`: the words are in `i18n`. */
  options?: readonly string[];
}
