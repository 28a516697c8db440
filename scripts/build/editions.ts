/** The editions that are built; one more edition is one more entry. */

export interface Edition {
  /** The folder under `build/`, which the edition's clasp configuration names as `rootDir`. */
  readonly name: string;
  /** Each export of this file becomes a public function. */
  readonly entry: string;
  readonly manifest: string;
  /** The page's script; its style sheet and markup stand beside it. */
  readonly panel: { readonly script: string; readonly style: string; readonly markup: string };
  /**
   * The public functions, reviewed by a person: any page of the add-on and anybody in the script
   * editor can call them. The build fails when the entry exports anything else.
   */
  readonly publicFunctions: readonly string[];
}

export const EDITIONS: readonly Edition[] = [
  {
    name: 'school',
    entry: 'src/addon/school.ts',
    manifest: 'appsscript.json',
    panel: {
      script: 'sidebar/page.ts',
      style: 'sidebar/panel.css',
      markup: 'sidebar/panel.html',
    },
    publicFunctions: [
      'callPanel',
      'menuCheckData',
      'menuComputeAll',
      'menuComputeRating',
      'menuCreateSheets',
      'menuFixRating',
      'menuHelp',
      'menuOpenPanel',
      'onEdit',
      'onInstall',
      'onOpen',
    ],
  },
  {
    name: 'municipality',
    entry: 'src/addon/municipality.ts',
    manifest: 'appsscript.municipality.json',
    panel: {
      script: 'sidebar/municipal-page.ts',
      style: 'sidebar/municipality/panel.css',
      markup: 'sidebar/panel.html',
    },
    publicFunctions: [
      'callPanel',
      'menuComputeReports',
      'menuCreateSheets',
      'menuHelp',
      'menuImportSummaries',
      'menuOpenPanel',
      'onInstall',
      'onOpen',
    ],
  },
];
