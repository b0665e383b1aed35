import { DomainError } from '../errors.ts';

/** What a scan or an electronic document may be, with the endings its name may have; the first is the usual one. */
const acceptedTypes = {
  'application/pdf': ['pdf'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  'image/tiff': ['tif', 'tiff'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type MediaType = keyof typeof acceptedTypes;

const mediaTypes = Object.keys(acceptedTypes) as MediaType[];

/** Types under which a browser sends what it does not know: they claim nothing. */
const noClaim = ['', 'application/octet-stream', 'text/plain'];
const otherNames: Readonly<Record<string, MediaType>> = {
  'image/jpg': 'image/jpeg',
  'application/x-pdf': 'application/pdf',
};

/** In letters of two bytes it still fits the 255 bytes that file systems give a name. */
const longestName = 120;

/** What the sender says of the file. */
export interface Claim {
  readonly name: string;
  readonly type: string;
}

/** The real type, found in the content, decides; a claim that says otherwise is refused, whichever of them is acceptable. */
export function requireAcceptedType(real: string | undefined, claim: Claim): MediaType {
  const mediaType = mediaTypes.find(type => type === real);
  const refused = (claimed?: string) => new DomainError('FILE_TYPE_REFUSED', { real, claimed, accepted: mediaTypes });
  if (!mediaType) {
    throw refused();
  }
  for (const claimed of [claimedType(claim.type), typeOfEnding(endingOf(claim.name))]) {
    if (claimed !== undefined && claimed !== mediaType) {
      throw refused(claimed);
    }
  }
  return mediaType;
}

/**
 * The name to show and to save under: no folders, no characters that act on a terminal or turn the line around,
 * not too long to save, and with an ending of its real type.
 */
export function safeName(name: string, mediaType: MediaType): string {
  const clean = name
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}]/gu, '')
    .replace(/^.*[/\\]/, '')
    .replaceAll(/[:*?"<>|]/g, '_')
    .replaceAll(/\s+/gu, ' ')
    .replace(/^[. ]+/, '')
    .replace(/[. ]+$/, '');
  const endings: readonly string[] = acceptedTypes[mediaType];
  const given = endingOf(clean);
  const fits = given !== undefined && endings.includes(given);
  const ending = fits ? given : acceptedTypes[mediaType][0];
  const stem = fits ? clean.slice(0, -given.length - 1) : clean;
  const short = Array.from(stem)
    .slice(0, longestName - ending.length - 1)
    .join('')
    .trimEnd();
  return `${short || 'attachment'}.${ending}`;
}

function claimedType(type: string): string | undefined {
  const [bare = ''] = type.toLowerCase().split(';', 1);
  const claimed = bare.trim();
  return noClaim.includes(claimed) ? undefined : (otherNames[claimed] ?? claimed);
}

function endingOf(name: string): string | undefined {
  return /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase();
}

/** "Diploma of A. Omarov" ends in no type: an ending is a claim only where it is one of ours. */
function typeOfEnding(ending: string | undefined): MediaType | undefined {
  return mediaTypes.find(type => acceptedTypes[type].some(each => each === ending));
}
