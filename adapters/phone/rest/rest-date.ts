/** A time as Twilio's API of 2010 writes it: `Mon, 02 Mar 2026 15:00:00 +0000`. */
export function rfc2822(at: number): string {
  return new Date(at).toUTCString().replace('GMT', '+0000');
}
