/** What an address range is for; an address in none is public. */
export type RangeUse = "loopback" | "private" | "reserved" | "metadata";

/** Addresses that share their leading bits and are of special use, or no part of the public internet. */
export interface AddressRange {
  readonly first: string;
  readonly prefix: number;
  readonly use: RangeUse;
  readonly name: string;
}

/** Special-purpose IPv4 ranges (IANA's registry, and the metadata services of clouds), narrowest first. */
export const ipv4Ranges: readonly AddressRange[] = [
  { first: "169.254.169.254", prefix: 32, use: "metadata", name: "cloud instance metadata" },
  { first: "169.254.170.2", prefix: 32, use: "metadata", name: "AWS container credentials" },
  { first: "169.254.170.23", prefix: 32, use: "metadata", name: "AWS pod credentials" },
  { first: "169.254.0.23", prefix: 32, use: "metadata", name: "Tencent Cloud instance metadata" },
  {
    first: "100.100.100.200",
    prefix: 32,
    use: "metadata",
    name: "Alibaba Cloud instance metadata",
  },
  { first: "168.63.129.16", prefix: 32, use: "metadata", name: "Azure wire server" },
  { first: "192.0.0.192", prefix: 32, use: "metadata", name: "Oracle Cloud instance metadata" },
  { first: "127.0.0.0", prefix: 8, use: "loopback", name: "loopback" },
  { first: "10.0.0.0", prefix: 8, use: "private", name: "private network 10/8" },
  { first: "172.16.0.0", prefix: 12, use: "private", name: "private network 172.16/12" },
  { first: "192.168.0.0", prefix: 16, use: "private", name: "private network 192.168/16" },
  { first: "100.64.0.0", prefix: 10, use: "private", name: "carrier network 100.64/10" },
  { first: "169.254.0.0", prefix: 16, use: "reserved", name: "link-local 169.254/16" },
  { first: "192.0.0.0", prefix: 24, use: "reserved", name: "protocol assignments 192.0.0/24" },
  { first: "192.0.2.0", prefix: 24, use: "reserved", name: "documentation 192.0.2/24" },
  { first: "192.88.99.0", prefix: 24, use: "reserved", name: "6to4 relays 192.88.99/24" },
  { first: "198.18.0.0", prefix: 15, use: "reserved", name: "benchmarks 198.18/15" },
  { first: "198.51.100.0", prefix: 24, use: "reserved", name: "documentation 198.51.100/24" },
  { first: "203.0.113.0", prefix: 24, use: "reserved", name: "documentation 203.0.113/24" },
  { first: "0.0.0.0", prefix: 8, use: "reserved", name: "this host 0/8" },
  { first: "224.0.0.0", prefix: 4, use: "reserved", name: "multicast 224/4" },
  { first: "240.0.0.0", prefix: 4, use: "reserved", name: "reserved 240/4" },
];

/**
 * Special-purpose IPv6 ranges, narrowest first. Those that carry an IPv4 address are not among them:
 * what counts is the address inside.
 */
export const ipv6Ranges: readonly AddressRange[] = [
  { first: "fd00:ec2::254", prefix: 128, use: "metadata", name: "AWS instance metadata" },
  { first: "fd00:ec2::23", prefix: 128, use: "metadata", name: "AWS container credentials" },
  { first: "fd20:ce::254", prefix: 128, use: "metadata", name: "Google Cloud instance metadata" },
  { first: "::1", prefix: 128, use: "loopback", name: "loopback" },
  { first: "::", prefix: 128, use: "reserved", name: "this host" },
  { first: "100::", prefix: 64, use: "reserved", name: "discard-only 100::/64" },
  { first: "2001:2::", prefix: 48, use: "reserved", name: "benchmarks 2001:2::/48" },
  { first: "2001::", prefix: 23, use: "reserved", name: "protocol assignments 2001::/23" },
  { first: "64:ff9b:1::", prefix: 48, use: "reserved", name: "local NAT64 64:ff9b:1::/48" },
  { first: "5f00::", prefix: 16, use: "reserved", name: "segment routing 5f00::/16" },
  { first: "2001:db8::", prefix: 32, use: "reserved", name: "documentation 2001:db8::/32" },
  { first: "3fff::", prefix: 20, use: "reserved", name: "documentation 3fff::/20" },
  { first: "fc00::", prefix: 7, use: "private", name: "unique local fc00::/7" },
  { first: "fe80::", prefix: 10, use: "reserved", name: "link-local fe80::/10" },
  { first: "fec0::", prefix: 10, use: "private", name: "site-local fec0::/10" },
  { first: "ff00::", prefix: 8, use: "reserved", name: "multicast ff00::/8" },
];

/** Names of metadata services. */
export const metadataNames: readonly string[] = [
  "metadata.google.internal",
  "metadata.goog",
  "metadata",
  "instance-data",
  "instance-data.ec2.internal",
  "metadata.azure.internal",
  "metadata.platformequinix.com",
  "metadata.tencentyun.com",
];

/**
 * Endings of names that only a local network resolves, or only a relay beside the gateway.
 *
 * `test`, `example` and `invalid` are left out on purpose: they are reserved for tests and
 * documentation, lead nowhere, and stand in good example configs.
 */
export const localSuffixes: readonly string[] = [
  "local",
  "localdomain",
  "internal",
  "intranet",
  "lan",
  "home",
  "corp",
  "private",
  "home.arpa",
  "svc",
  "onion",
];
