/** The panel inside Google Sheets: `google.script.run` is the transport. */
import { clientOver, type Transport } from './client';
import { startPanel } from './panel';

interface ScriptRunner {
  withSuccessHandler(handler: (json: string) => void): ScriptRunner;
  withFailureHandler(handler: (error: Error) => void): ScriptRunner;
  callPanel(json: string): void;
}

declare const google: { readonly script: { readonly run: ScriptRunner } };

const scriptRun: Transport = (json) =>
  new Promise((resolve, reject) => {
    google.script.run.withSuccessHandler(resolve).withFailureHandler(reject).callPanel(json);
  });

startPanel(document, clientOver(scriptRun));
