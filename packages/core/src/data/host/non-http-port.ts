/** Ports whose service never speaks HTTP: a call there can only do harm. */
const services: Readonly<Record<number, string>> = {
  1: "tcpmux",
  7: "echo",
  9: "discard",
  19: "chargen",
  20: "FTP data",
  21: "FTP",
  22: "SSH",
  23: "Telnet",
  25: "SMTP",
  53: "DNS",
  69: "TFTP",
  79: "finger",
  110: "POP3",
  111: "portmapper",
  119: "NNTP",
  123: "NTP",
  135: "Windows RPC",
  137: "NetBIOS",
  139: "NetBIOS",
  143: "IMAP",
  161: "SNMP",
  179: "BGP",
  389: "LDAP",
  445: "SMB",
  465: "SMTP over TLS",
  514: "syslog",
  515: "printer",
  587: "SMTP submission",
  636: "LDAP over TLS",
  873: "rsync",
  993: "IMAP over TLS",
  995: "POP3 over TLS",
  1433: "SQL Server",
  1521: "Oracle",
  1723: "PPTP",
  2049: "NFS",
  3306: "MySQL",
  3389: "RDP",
  5060: "SIP",
  5432: "PostgreSQL",
  5672: "AMQP",
  5900: "VNC",
  6379: "Redis",
  6667: "IRC",
  9042: "Cassandra",
  11211: "memcached",
  27017: "MongoDB",
};

/**
 * The service behind a port that never speaks HTTP, or `undefined` for any other port.
 *
 * @example
 * ```ts
 * import { nonHttpPort } from "@pk-config/core";
 *
 * nonHttpPort(6379); // => "Redis"
 * nonHttpPort(8080); // => undefined
 * ```
 */
export function nonHttpPort(port: number): string | undefined {
  return services[port];
}
