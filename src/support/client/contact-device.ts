/** What a team wants to know of a device. Empty where the browser does not say. */
export interface Device {
  readonly system: string;
  readonly browser: string;
  readonly model: string;
}

interface Brand {
  readonly brand: string;
  readonly version: string;
}

/** https://wicg.github.io/ua-client-hints/, in Chromium only. */
interface ClientHints {
  getHighEntropyValues(names: readonly string[]): Promise<{
    readonly platform?: string;
    readonly platformVersion?: string;
    readonly model?: string;
    readonly fullVersionList?: readonly Brand[];
  }>;
}

const browsers: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['Edge', /\bEdg(?:A|iOS)?\/([\d.]+)/],
  ['Opera', /\bOPR\/([\d.]+)/],
  ['Samsung Internet', /\bSamsungBrowser\/([\d.]+)/],
  ['Firefox', /\b(?:Firefox|FxiOS)\/([\d.]+)/],
  ['Chrome', /\b(?:Chrome|CriOS)\/([\d.]+)/],
  ['Safari', /\bVersion\/([\d.]+).*Safari\//],
];

const systems: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['iOS', /\biPhone OS ([\d_]+)/],
  ['iPadOS', /\biPad;.* OS ([\d_]+)/],
  ['Android', /\bAndroid ([\d.]+)?/],
  ['Windows', /\bWindows NT()/],
  ['ChromeOS', /\bCrOS()/],
  // The number after "Mac OS X" has been the same since 2020.
  ['macOS', /\bMac OS X()/],
  ['Linux', /\bLinux()/],
];

/** Reads system, browser and model from what the browser tells every site. Called only when a reader asks for it. */
export async function describeDevice(
  navigator: Pick<Navigator, 'userAgent'> & { readonly userAgentData?: ClientHints },
): Promise<Device> {
  const { userAgent } = navigator;
  const spoken = {
    system: match(systems, userAgent),
    browser: match(browsers, userAgent),
    model: /\b(iPhone|iPad)\b/.exec(userAgent)?.[1] ?? '',
  };
  const hints = await navigator.userAgentData
    ?.getHighEntropyValues(['platformVersion', 'model', 'fullVersionList'])
    .catch(() => undefined);
  if (!hints) return spoken;
  return {
    system: hints.platform ? systemOf(hints.platform, hints.platformVersion) : spoken.system,
    browser: browserOf(hints.fullVersionList ?? []) || spoken.browser,
    model: hints.model || spoken.model,
  };
}

function match(known: typeof browsers, userAgent: string): string {
  for (const [name, pattern] of known) {
    const found = pattern.exec(userAgent);
    if (found) return `${name} ${found[1]?.replaceAll('_', '.') ?? ''}`.trim();
  }
  return '';
}

/** The platform version of Windows counts differently: 13 and up are Windows 11, 1 to 10 are Windows 10. */
function systemOf(platform: string, version = ''): string {
  const major = Number.parseInt(version, 10);
  if (platform === 'Windows' && major > 0) return `Windows ${major >= 13 ? 11 : 10}`;
  return `${platform} ${version}`.trim();
}

/** The list holds an invented brand, so that nobody relies on it, and Chromium beside the browser's own name. */
function browserOf(brands: readonly Brand[]): string {
  const own = brands.filter(({ brand }) => !/not.*brand/i.test(brand));
  const { brand, version } = own.find((one) => one.brand !== 'Chromium') ?? own[0] ?? {};
  return brand ? `${brand} ${version ?? ''}`.trim() : '';
}
