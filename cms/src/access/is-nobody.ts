/** Closed for everyone; only the studio itself comes in. */
export const isNobody = (): boolean => false;
