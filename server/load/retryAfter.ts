/** When to come again, in seconds, for whoever was turned away by an overloaded server. */
export const retryAfter = 2;
