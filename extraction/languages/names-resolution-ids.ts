/** `unsc-res-1540`, `unga-res-74-247`: a number with a stroke is the Assembly's, a plain one the Council's, unless an organ is named. */
export function resolutionId(number: string, organ: string | undefined): string {
  const body = organ && organ !== 'UN' ? organ.toLowerCase() : number.includes('/') ? 'unga' : 'unsc'
  return `${body}-res-${number.toLowerCase().replaceAll('/', '-')}`
}
