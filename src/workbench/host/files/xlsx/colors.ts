import { attribute, child, type XmlElement } from './xml.ts';

/** Excel's palette of numbered colours (ECMA-376, 18.8.27); the first eight repeat. */
const palette =
  '000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff 000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff 800000 008000 000080 808000 800080 008080 c0c0c0 808080 9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff 000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff 00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99 3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'.split(
    ' ',
  );

/** Office's own theme, for files that come without one. */
const officeTheme =
  'ffffff 000000 e7e6e6 44546a 4472c4 ed7d31 a5a5a5 ffc000 5b9bd5 70ad47 0563c1 954f72'.split(' ');

/** Colours count from the light one, the theme part lists the dark one first. */
const themeOrder =
  'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(' ');

export interface ColorTables {
  readonly theme: readonly string[];
  readonly palette: readonly string[];
}

export function colorTables(theme: XmlElement | null, styles: XmlElement | null): ColorTables {
  const scheme = child(child(theme ?? undefined, 'themeElements'), 'clrScheme');
  const own = child(child(styles ?? undefined, 'colors'), 'indexedColors');
  return {
    theme: themeOrder.map((name, index) => {
      const color = child(scheme, name)?.children[0];
      const value = attribute(color, 'lastClr') ?? attribute(color, 'val') ?? '';
      return /^[0-9a-f]{6}$/i.test(value) ? value.toLowerCase() : (officeTheme[index] as string);
    }),
    palette: palette.map((standard, index) => {
      const value = attribute(own?.children[index], 'rgb')?.slice(-6) ?? '';
      return /^[0-9a-f]{6}$/i.test(value) ? value.toLowerCase() : standard;
    }),
  };
}

/** Lighter (positive) or darker (negative) by a share of the way, in the lightness of HSL as Excel defines it. */
function tinted(rgb: string, tint: number): string {
  const [red, green, blue] = [0, 2, 4].map(
    (at) => Number.parseInt(rgb.slice(at, at + 2), 16) / 255,
  ) as [number, number, number];
  const max = Math.max(red, green, blue);
  const min = Math.min(red, green, blue);
  const lightness = (max + min) / 2;
  const spread = max - min;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1));
  const hue =
    spread === 0
      ? 0
      : max === red
        ? ((green - blue) / spread + 6) % 6
        : max === green
          ? (blue - red) / spread + 2
          : (red - green) / spread + 4;
  const moved = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const chroma = (1 - Math.abs(2 * moved - 1)) * saturation;
  const second = chroma * (1 - Math.abs((hue % 2) - 1));
  const base = moved - chroma / 2;
  const sector = [
    [chroma, second, 0],
    [second, chroma, 0],
    [0, chroma, second],
    [0, second, chroma],
    [second, 0, chroma],
    [chroma, 0, second],
  ][Math.floor(hue) % 6] as number[];
  return sector
    .map((part) =>
      Math.round(Math.min(1, Math.max(0, part + base)) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('');
}

/** `#rrggbb` of a colour element; null for "automatic" and for what cannot be read. */
export function readColor(color: XmlElement | undefined, tables: ColorTables): string | null {
  if (color === undefined) {
    return null;
  }
  const rgb = attribute(color, 'rgb');
  const indexed = attribute(color, 'indexed');
  const theme = attribute(color, 'theme');
  const base =
    rgb !== undefined && /^(?:[0-9a-f]{2})?[0-9a-f]{6}$/i.test(rgb)
      ? rgb.slice(-6).toLowerCase()
      : theme !== undefined
        ? tables.theme[Number(theme)]
        : indexed === '64'
          ? '000000'
          : indexed === '65'
            ? 'ffffff'
            : indexed !== undefined
              ? tables.palette[Number(indexed)]
              : undefined;
  if (base === undefined) {
    return null;
  }
  const tint = Number(attribute(color, 'tint') ?? 0);
  return `#${Number.isFinite(tint) && tint !== 0 ? tinted(base, Math.max(-1, Math.min(1, tint))) : base}`;
}
