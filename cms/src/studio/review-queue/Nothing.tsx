/** A column that has no field in the form. */
export const Nothing = () => null;
