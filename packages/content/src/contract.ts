/**
 * The version of the contract. Raise it with every change of a schema or a route that an older
 * renderer, publisher or studio would read wrongly: a publish between different versions is refused.
 */
export const contractVersion = 3;
