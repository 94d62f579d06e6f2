import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

/** The options of a command that measures. A word it does not know ends the run: what is wrong, the usage, exit status 2. */
export function asked<Options extends ParseArgsOptionsConfig>(
  usage: string,
  options: Options,
): ReturnType<typeof parseArgs<{ options: Options }>>['values'] {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    if (!(error instanceof TypeError && String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS'))) throw error;
    return misused(error.message, usage);
  }
}

/** An option that counts something. @param least the smallest number that makes sense */
export function countOf(option: string, value: string, usage: string, least = 1): number {
  const number = Number(value);
  return value.trim() !== '' && Number.isInteger(number) && number >= least
    ? number
    : misused(`--${option} takes a whole number from ${least} up, not “${value}”.`, usage);
}

/** The names an option lists with commas, each one of those known. */
export function namesOf(option: string, value: string, known: readonly string[], usage: string): readonly string[] {
  const names = value.split(',');
  const strange = names.find((name) => !known.includes(name));
  return strange === undefined ? names : misused(`--${option} knows ${known.join(', ')}, not “${strange}”.`, usage);
}

/** Waits for something; where it is refused, the reason is told in words, and the run ends with exit status 1. */
export async function orTell<Made>(work: Promise<Made>): Promise<Made> {
  return work.catch((error: unknown) => {
    console.error(`✗ ${error instanceof Error ? error.message : String(error)}`);
    return process.exit(1);
  });
}

function misused(problem: string, usage: string): never {
  console.error(`${problem}\nUsage: ${usage}`);
  return process.exit(2);
}
