/** A script that holds the head of an XML file, as the writer of .xlsx files does. */
Object.assign(globalThis, { xmlHead: '<?xml version="1.0"?>' });
