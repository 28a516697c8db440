/** What `forms.js` exports: jest loads configurations by itself, so they cannot be TypeScript. */
export const SLOW: string;
export const shortForm: { readonly testPathIgnorePatterns: readonly string[] };
export const restForm: { readonly testMatch: readonly string[] };
