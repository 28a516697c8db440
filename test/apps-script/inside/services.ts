/** The services besides the spreadsheet's own, and the set of all globals. */
import { bytesOf, CacheService } from './cache';
import { HtmlService } from './html-output';
import { Sheets } from './sheets-service';
import { SpreadsheetApp } from './spreadsheet';
import { strict } from './strict';
import type { World } from './world';

class Lock {
  constructor(private readonly world: World) {}

  tryLock(milliseconds: number): boolean {
    if (typeof milliseconds !== 'number') throw new Error('tryLock needs a time in milliseconds');
    this.world.lock.heldHere = !this.world.lock.heldElsewhere;
    return this.world.lock.heldHere;
  }

  releaseLock(): void {
    if (!this.world.lock.heldHere) throw new Error('The lock is not held by this execution');
    this.world.lock.heldHere = false;
  }
}

class LockService {
  constructor(private readonly world: World) {}

  getDocumentLock(): Lock | null {
    return this.world.document.doubts.documentServicesAreNull ? null : this.getScriptLock();
  }

  getScriptLock(): Lock {
    return strict(this.world, 'Lock', new Lock(this.world));
  }
}

const LONGEST_PROPERTY = 9 * 1024;

class Properties {
  constructor(private readonly world: World) {}

  getProperty(key: string): string | null {
    return this.world.properties[key] ?? null;
  }

  setProperty(key: string, value: string): this {
    if (typeof value !== 'string' || bytesOf(value) > LONGEST_PROPERTY) {
      throw new Error('Argument too large: value');
    }
    this.world.properties[key] = value;
    return this;
  }

  getProperties(): Record<string, string> {
    return { ...this.world.properties };
  }

  setProperties(values: Record<string, string>): this {
    for (const [key, value] of Object.entries(values)) this.setProperty(key, value);
    return this;
  }

  deleteProperty(key: string): this {
    delete this.world.properties[key];
    return this;
  }
}

class PropertiesService {
  constructor(private readonly world: World) {}

  getDocumentProperties(): Properties {
    return strict(this.world, 'Properties', new Properties(this.world));
  }
}

const LONGEST_SLEEP = 300_000;

class Utilities {
  constructor(private readonly world: World) {}

  formatDate(date: Date, zone: string, pattern: string): string {
    return this.world.formatInstant(zone, date.getTime(), pattern);
  }

  sleep(milliseconds: number): void {
    if (!(milliseconds >= 0 && milliseconds <= LONGEST_SLEEP)) throw new Error('Invalid argument');
    this.world.sleep(milliseconds);
  }
}

/** All emulated globals over one world. */
export function createServices(world: World): Record<string, object> {
  const services = {
    SpreadsheetApp: new SpreadsheetApp(world),
    HtmlService: new HtmlService(world),
    LockService: new LockService(world),
    PropertiesService: new PropertiesService(world),
    Utilities: new Utilities(world),
    CacheService: new CacheService(world),
    Sheets: new Sheets(world),
  };
  return Object.fromEntries(
    Object.entries(services).map(([name, service]) => [name, strict(world, name, service)]),
  );
}
