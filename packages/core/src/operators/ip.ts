import { isIPv4, isIPv6 } from "node:net";

/** OCSF's ip_t takes no more characters. */
const LONGEST_ADDRESS = 40;

/** The first element of a comma-separated list where it is an IPv4 or IPv6 address. */
export function firstAddress(text: string | undefined): string | undefined {
  const first = partsOf(text)[0];
  return first !== undefined && isAddress(first) ? first : undefined;
}

/** The further elements of a comma-separated list that are addresses; absent where none is. */
export function otherAddresses(text: string | undefined): string[] | undefined {
  const others = partsOf(text).slice(1).filter(isAddress);
  return others.length > 0 ? others : undefined;
}

/** True where every element of the list is an address. */
export function isAddressList(text: string | undefined): boolean {
  return text !== undefined && partsOf(text).every(isAddress);
}

function partsOf(text: string | undefined): readonly string[] {
  if (text === undefined) return [];
  if (!text.includes(",") && !text.includes(" ")) return [text];
  return text.split(",").map((part) => part.replace(/^ +| +$/g, ""));
}

/** A record's address is asked for several times in a row. */
let last: { readonly text: string; readonly isAddress: boolean } = { text: "", isAddress: false };

function isAddress(text: string): boolean {
  if (text !== last.text) last = { text, isAddress: isAddressText(text) };
  return last.isAddress;
}

function isAddressText(text: string): boolean {
  return text.length <= LONGEST_ADDRESS && (isIPv4(text) || (isIPv6(text) && !text.includes("%")));
}
