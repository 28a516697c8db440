/** What the workbench says of itself in «Помощь». */
export declare const ABOUT_FILES: readonly string[];
