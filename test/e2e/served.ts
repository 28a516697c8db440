/** Where the server of the page is that all tests share: their own processes learn it from the environment. */

const NAME = 'E2E_SERVED';

/** The page without a book, on loopback, on its first screen. */
export const servedAddress = (): string => process.env[NAME] ?? '';

/** To be called before the tests' processes start. */
export function tellServed(address: string): void {
  process.env[NAME] = address.replace('#example', '');
}
