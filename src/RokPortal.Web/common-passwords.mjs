// Writes the passwords that everybody guesses first, of those that are long enough to be chosen here, as the first bytes of their
// SHA-256, in order: small, quick to look up, and no list of passwords in the portal. The same list gives the same file.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const bytes = 5;
const [source, target] = process.argv.slice(2);
const shortest = 10;

const passwords = new Set(
  readFileSync(source, 'utf8').split('\n').map((line) => line.trim().toLowerCase()).filter((line) => [...line].length >= shortest),
);
const hashes = [...passwords].map((password) => createHash('sha256').update(password, 'utf8').digest().subarray(0, bytes));
hashes.sort(Buffer.compare);

mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, Buffer.concat(hashes));
