/** The worker in which the open workbook lives: the page calls it as an `Engine` by comlink. */
import { expose, transfer } from 'comlink';
import { localTime, localToday } from '../../hosts/xlsx/local-today';
import { WorkbookEngine } from '../engine/workbook-engine';
import type { FileParcel, NewBook } from '../wire/engine';
import { MACHINE_CLOCK } from './machine-clock';

/** Hands bytes over instead of copying them. */
class TransferringEngine extends WorkbookEngine {
  override create(kind: NewBook): FileParcel {
    return handedOver(super.create(kind));
  }

  override toBytes(): Uint8Array {
    const bytes = super.toBytes();
    return transfer(bytes, [bytes.buffer]);
  }

  override summaryFile(): FileParcel {
    return handedOver(super.summaryFile());
  }
}

const handedOver = (file: FileParcel): FileParcel => transfer(file, [file.bytes.buffer]);

expose(new TransferringEngine({ clock: MACHINE_CLOCK, today: localToday, now: localTime }));
