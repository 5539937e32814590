// Judges documents by the published schemas, with a validator that is not ours, and compares its verdicts with those of our readers.
//   node validate.mjs SCHEMAS OUTPUTS CASES BEYOND
// SCHEMAS: a folder of NAME.schema.json; OUTPUTS: a folder of documents that our tool printed; CASES: the lines that Thqse.Sdk.SchemaCases
// writes; BEYOND: what a schema cannot say. A case that our reader accepts must be accepted; one that it refuses must be refused,
// unless each of its diagnostics is of a rule beyond a schema. A rule that no case needs is reported: it has become wrong or useless.
import { createReadStream, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { Beyond } from './beyond.mjs';

const SUFFIX = '.schema.json';
const [schemas, outputs, cases, rules] = process.argv.slice(2);
const utf8 = new TextDecoder('utf-8', { fatal: true });
const failures = [];

const validators = compile(schemas);
const beyond = new Beyond(JSON.parse(readFileSync(rules, 'utf8')));
const printed = judgeOutputs(outputs);
const counts = await judgeCases(cases);
failures.push(...beyond.unused().map(rule => `No case needs this rule beyond a schema: ${JSON.stringify(rule)}`));

console.log(`${validators.size} schemas compiled; ${printed} documents of the tool judged.`);
console.log(`${counts.accepted + counts.refused + counts.beyond} cases: ${counts.accepted} accepted and ${counts.refused} refused by both, ${counts.beyond} refused by our readers for rules beyond a schema.`);
for (const failure of failures.slice(0, 50)) {
  console.error(failure);
}
if (failures.length > 0) {
  console.error(`${failures.length} failures`);
  process.exit(1);
}

function compile(folder) {
  const ajv = addFormats(new Ajv({ strict: true, strictRequired: false, allErrors: true }));
  const files = readdirSync(folder).filter(file => file.endsWith(SUFFIX));
  if (files.length === 0) {
    throw new Error(`There is no schema in ${folder}.`);
  }
  return new Map(files.map(file => [file.slice(0, -SUFFIX.length), ajv.compile(JSON.parse(readFileSync(join(folder, file), 'utf8')))]));
}

/** What is wrong with a document; empty when the schema accepts it. */
function problems(name, bytes) {
  let document;
  try {
    document = JSON.parse(utf8.decode(bytes));
  } catch (error) {
    return [error.message];
  }
  const validate = validators.get(name);
  return validate(document) ? [] : validate.errors.map(error => `${error.instancePath} ${error.message}`);
}

function judgeOutputs(folder) {
  const files = readdirSync(folder);
  for (const file of files) {
    const bytes = readFileSync(join(folder, file));
    const name = /^thqse\.(.+)\/1$/.exec(JSON.parse(utf8.decode(bytes)).format)[1];
    const found = problems(name, bytes);
    if (found.length > 0) {
      failures.push(`The tool printed ${file}, which its schema refuses: ${found[0]}`);
    }
  }
  if (files.length === 0) {
    failures.push(`The tool printed nothing in ${folder}.`);
  }
  return files.length;
}

async function judgeCases(file) {
  const counts = { accepted: 0, refused: 0, beyond: 0 };
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    const { name, document, base64, diagnostics } = JSON.parse(line);
    const found = problems(document, Buffer.from(base64, 'base64'));
    const missed = diagnostics.filter(diagnostic => found.length === 0 && !beyond.has(name, document, diagnostic));
    if (diagnostics.length === 0 && found.length > 0) {
      failures.push(`${document}, ${name}: our reader accepts, the schema refuses: ${found[0]}`);
    } else if (missed.length > 0) {
      failures.push(`${document}, ${name}: the schema accepts, our reader refuses: ${missed.map(({ code, pointer }) => `${code} at "${pointer}"`).join(', ')}`);
    } else {
      counts[diagnostics.length === 0 ? 'accepted' : found.length > 0 ? 'refused' : 'beyond']++;
    }
  }
  return counts;
}
