/**
 * Something that cannot be done, told in plain Russian: what happened, what it means for the data
 * and what to do. It is thrown where a file, a host, a page or a command line is at fault; faults in
 * people's data are issues instead. Whoever meets a person shows the message as it is.
 */
export class Fault extends Error {
  override readonly name = 'Fault';
}
