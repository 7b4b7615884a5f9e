export function fetchElectron(
  root: string,
  out: string,
  environment: Readonly<Record<string, string | undefined>>,
  say: (line: string) => void,
): Promise<string | undefined>
