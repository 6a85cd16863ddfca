/** Days and times of a script: its local time is that of the manifest's zone, whatever the machine's is. */

/**
 * Runs inside a script's world, so it must need nothing from outside: its text is what the world is given. Dates of
 * that world, and what Intl writes without a zone, then follow the zone.
 */
function keepTimeOf(zone: string): void {
  const Native = Date;
  const native = Native.prototype;
  const NativeFormat = Intl.DateTimeFormat;
  const formatter = new NativeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const day = 86_400_000;
  const quarter = 900_000;
  const known = new Map<number, number>();

  // Taken before they are changed: what the machine's clock shows.
  const { getFullYear, getMonth, getDate, getHours, getMinutes, getSeconds, getMilliseconds } =
    native;

  /** Milliseconds the wall clock is ahead of UTC. No zone changes within a quarter of an hour. */
  const offset = (moment: number): number => {
    const key = Math.floor(moment / quarter);
    let found = known.get(key);
    if (found === undefined) {
      const part: Record<string, number> = {};
      for (const { type, value } of formatter.formatToParts(moment)) part[type] = Number(value);
      const { year = 0, month = 1, day: date = 1, hour = 0, minute = 0, second = 0 } = part;
      const wall = new Native(Native.UTC(2000, month - 1, date, hour, minute, second));
      wall.setUTCFullYear(year);
      found = wall.getTime() - Math.floor(moment / 1000) * 1000;
      if (known.size > 10_000) known.clear();
      known.set(key, found);
    }
    return found;
  };
  /** The moment at which the wall clock shows it: the first of two, and for one that is left out the clock as it was before. */
  const fromWall = (wall: number): number => {
    if (!Number.isFinite(wall)) return Number.NaN;
    const before = offset(wall - day);
    if (offset(wall - before) === before) return wall - before;
    const after = offset(wall + day);
    return offset(wall - after) === after ? wall - after : wall - before;
  };
  /** A date whose UTC parts are what the wall clock shows. */
  const wallOf = (date: Date): Date => {
    const moment = native.getTime.call(date);
    return new Native(Number.isNaN(moment) ? moment : moment + offset(moment));
  };
  const parse = (text: string): number => {
    const isDayAlone = /^\s*[+-]?\d{4,6}(-\d\d){0,2}\s*$/.test(text);
    const hasZone = /(Z|UTC?|GMT|[ECMP][SD]T|\d[+-]\d\d(:?\d\d)?)\s*(\(.*\))?\s*$/i.test(text);
    const read = new Native(text);
    if (isDayAlone || hasZone || /GMT|UTC/.test(text)) return read.getTime();
    // Read by the machine's clock; what that clock shows is what the text says.
    const wall = new Native(
      Native.UTC(
        2000,
        0,
        1,
        getHours.call(read),
        getMinutes.call(read),
        getSeconds.call(read),
        getMilliseconds.call(read),
      ),
    );
    wall.setUTCFullYear(getFullYear.call(read), getMonth.call(read), getDate.call(read));
    return fromWall(wall.getTime());
  };

  function Zoned(this: unknown, ...given: unknown[]): unknown {
    if (new.target === undefined) return new Native().toString();
    const moment = () => {
      if (given.length === 0) return Native.now();
      if (given.length > 1) return fromWall(Native.UTC(...(given as [number, number])));
      const [value] = given;
      const isDate = Object.prototype.toString.call(value) === '[object Date]';
      const plain = isDate ? native.getTime.call(value) : (value as { valueOf(): unknown });
      const primitive = typeof plain === 'object' && plain !== null ? `${plain}` : plain;
      return typeof primitive === 'string' ? parse(primitive) : Number(primitive);
    };
    return Reflect.construct(Native, [moment()], new.target);
  }
  const put = (target: object, members: Record<string, unknown>) => {
    for (const [name, value] of Object.entries(members)) {
      Object.defineProperty(target, name, { value, writable: true, configurable: true });
    }
  };
  put(Zoned, { now: Native.now, UTC: Native.UTC, parse: (text: unknown) => parse(String(text)) });
  Object.defineProperty(Zoned, 'name', { value: 'Date' });
  Object.defineProperty(Zoned, 'length', { value: 7 });
  Object.defineProperty(Zoned, 'prototype', { value: native, writable: false });
  put(native, { constructor: Zoned });

  const parts = ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'];
  const methods = native as unknown as Record<string, (...args: number[]) => number>;
  for (const part of parts) {
    const [get, set] = [methods[`getUTC${part}`], methods[`setUTC${part}`]];
    put(native, {
      [`get${part}`]: {
        read(this: Date) {
          return get?.call(wallOf(this));
        },
      }.read,
    });
    if (!set) continue;
    put(native, {
      [`set${part}`]: {
        write(this: Date, ...args: number[]) {
          const wall = wallOf(this);
          if (part === 'FullYear' && Number.isNaN(wall.getTime())) wall.setTime(0);
          set.apply(wall, args);
          return this.setTime(fromWall(wall.getTime()));
        },
      }.write,
    });
  }
  const two = (number: number) => String(number).padStart(2, '0');
  const dayText = (wall: Date) =>
    `${'Sun Mon Tue Wed Thu Fri Sat'.split(' ')[wall.getUTCDay()]} ${'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')[wall.getUTCMonth()]} ${two(wall.getUTCDate())} ${String(wall.getUTCFullYear()).padStart(4, '0')}`;
  /** The zone's name at a moment; of long ago Intl knows only the offset. */
  const zoneName = (date: Date): string => {
    const nameAt = (moment: Date | number) =>
      new NativeFormat('en-US', { timeZone: zone, timeZoneName: 'long' })
        .formatToParts(moment)
        .find(({ type }) => type === 'timeZoneName')?.value ?? zone;
    const name = nameAt(date);
    if (!/^GMT[+-]/.test(name)) return name;
    const [winter, summer] = [Native.UTC(2026, 0), Native.UTC(2026, 6)] as const;
    return nameAt(offset(date.getTime()) === offset(summer) ? summer : winter);
  };
  const timeText = (date: Date, wall: Date) => {
    const minutes = Math.trunc((wall.getTime() - date.getTime()) / 60_000);
    const ahead = Math.abs(minutes);
    const sign = minutes < 0 ? '-' : '+';
    const clock = [wall.getUTCHours(), wall.getUTCMinutes(), wall.getUTCSeconds()]
      .map(two)
      .join(':');
    return `${clock} GMT${sign}${two(Math.floor(ahead / 60))}${two(ahead % 60)} (${zoneName(date)})`;
  };
  const texts = (write: (date: Date, wall: Date) => string) =>
    ({
      text(this: Date): string {
        const wall = wallOf(this);
        return Number.isNaN(wall.getTime()) ? 'Invalid Date' : write(this, wall);
      },
    }).text;
  put(native, {
    getTimezoneOffset(this: Date) {
      const moment = this.getTime();
      return Number.isNaN(moment) ? moment : 0 - Math.trunc(offset(moment) / 60_000);
    },
    getYear(this: Date) {
      return wallOf(this).getUTCFullYear() - 1900;
    },
    toString: texts((date, wall) => `${dayText(wall)} ${timeText(date, wall)}`),
    toDateString: texts((_, wall) => dayText(wall)),
    toTimeString: texts(timeText),
  });
  const inZone = (options: Intl.DateTimeFormatOptions | undefined) =>
    options?.timeZone === undefined ? { ...options, timeZone: zone } : options;
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'] as const) {
    const write = native[name];
    put(native, {
      [name]: {
        text(this: Date, locales?: string, options?: Intl.DateTimeFormatOptions) {
          return write.call(this, locales as string, inZone(options));
        },
      }.text,
    });
  }
  function Format(this: unknown, locales?: string, options?: Intl.DateTimeFormatOptions): unknown {
    return Reflect.construct(NativeFormat, [locales, inZone(options)], new.target ?? NativeFormat);
  }
  Object.defineProperty(Format, 'name', { value: 'DateTimeFormat' });
  Object.defineProperty(Format, 'prototype', { value: NativeFormat.prototype, writable: false });
  put(Format, { supportedLocalesOf: NativeFormat.supportedLocalesOf });
  put(NativeFormat.prototype, { constructor: Format });
  put(Intl, { DateTimeFormat: Format });
  put(globalThis, { Date: Zoned });
}

/** A script for a context; afterwards its local time is the zone's. */
export const zoneScript = (zone: string): string => `(${keepTimeOf})(${JSON.stringify(zone)})`;
