/** The grid library with its parts, set up in Russian and without what the workbench has itself. */
import {
  DataValidationStatus,
  ICommandService,
  type Injector,
  IUniverInstanceService,
  type IWorkbookData,
  LifecycleService,
  LifecycleStages,
  LocaleType,
  LogLevel,
  mergeLocales,
  Univer,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import sheets from '@univerjs/preset-sheets-core/locales/ru-RU';
import {
  DataValidatorRegistryService,
  SheetsDataValidationValidatorService,
  UniverSheetsDataValidationPreset,
} from '@univerjs/preset-sheets-data-validation';
import validation from '@univerjs/preset-sheets-data-validation/locales/ru-RU';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import notes from '@univerjs/preset-sheets-note/locales/ru-RU';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';

/** Formulas of the drop-downs are read when they are needed; nothing else is computed here. */
const NO_INITIAL_COMPUTING = 2;

export interface GridLibrary {
  readonly commands: ICommandService;
  /** Shows a workbook. */
  open(data: IWorkbookData): Workbook;
  close(id: string): void;
  /** Comes true when the first workbook takes the keyboard. */
  ready(): Promise<void>;
}

/**
 * Drop-downs offer values; whether a value may stand there is said by the product's checks alone.
 * The library's own check would also go on after its workbook was closed, and fail.
 */
function checkNothing(injector: Injector): void {
  const ofRanges = injector.get(SheetsDataValidationValidatorService);
  ofRanges.validatorCell = async () => DataValidationStatus.VALID;
  ofRanges.validatorRanges = async () => [];
  const ofTypes = injector.get(DataValidatorRegistryService);
  for (const type of ['list', 'checkbox']) {
    const validator = ofTypes.getValidatorItem(type);
    if (validator) validator.validator = async () => true;
  }
}

/** Starts the library inside `container`. */
export function startLibrary(container: HTMLElement): GridLibrary {
  const univer = new Univer({
    locale: LocaleType.RU_RU,
    locales: { [LocaleType.RU_RU]: mergeLocales(sheets, validation, notes) },
    logLevel: LogLevel.ERROR,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      contextMenu: false,
      footer: false,
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
      formula: { initialFormulaComputing: NO_INITIAL_COMPUTING },
      sheets: {
        clipboardConfig: { hidePasteOptions: true },
        disableForceStringAlert: true,
        disableForceStringMark: true,
      },
    }),
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
    UniverSheetsNotePreset(),
  ];
  for (const plugin of presets.flatMap(({ plugins }) => plugins)) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const injector = univer.__getInjector();
  return {
    commands: injector.get(ICommandService),
    open: (data) => {
      const { UNIVER_SHEET } = UniverInstanceType;
      const workbook = univer.createUnit<IWorkbookData, Workbook>(UNIVER_SHEET, data);
      checkNothing(injector);
      return workbook;
    },
    close: (id) => injector.get(IUniverInstanceService).disposeUnit(id),
    ready: () => injector.get(LifecycleService).onStage(LifecycleStages.Rendered),
  };
}
