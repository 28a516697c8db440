/** What a page may not do in any test: fail, complain on its console, or ask for something outside. */
import { expect, type Page } from '@playwright/test';

/** Watches from now on; the answer ends it and fails where something was seen. */
export function watch(page: Page): () => void {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('request', (request) => {
    if (!/^(data|blob|about|file):/.test(request.url())) {
      faults.push(`An outside request: ${request.url()}`);
    }
  });
  return () => expect(faults).toEqual([]);
}
