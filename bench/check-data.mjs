import { readFileSync } from 'node:fs';
import packages from 'datapackage';
import jsonld from 'jsonld';

const address = process.argv[2];
const faults = [];

const described = await packages.Package.load(address + '/data/datapackage.json');
faults.push(...described.errors.map((one) => `datapackage.json: ${one.message}`));
for (const resource of described.resources) {
  let rows = 0;
  try {
    for (const row of await resource.read({ forceCast: true })) {
      rows++;
      if (row instanceof Error) faults.push(`${resource.name}: ${row.message}`);
    }
  } catch (unread) {
    faults.push(`${resource.name}: ${[unread, ...(unread.errors ?? [])].map((one) => one.message).join('; ')}`);
  }
  console.log(`${resource.name}: ${rows} rows`);
}

// What DCAT knows: every class and property that stands as a subject in the published vocabulary.
const DCAT = 'http://www.w3.org/ns/dcat#';
const known = new Set();
for (const line of readFileSync('node_modules/@vocabulary/dcat/dcat.nq', 'utf8').split('\n')) known.add(line.split(' ')[0].slice(1, -1));
const triples = await jsonld.toRDF(await (await fetch(address + '/catalog.jsonld')).json(), { safe: true });
let terms = 0;
for (const triple of triples)
  for (const part of [triple.predicate.value, triple.object.value])
    if (part.startsWith(DCAT)) {
      terms++;
      if (!known.has(part)) faults.push(`catalog.jsonld: DCAT has no ${part}`);
    }
if (terms === 0) faults.push('catalog.jsonld: nothing of DCAT in it');
console.log(`catalog.jsonld: ${triples.length} triples, ${terms} terms of DCAT`);

for (const fault of faults.slice(0, 20)) console.error(fault);
console.log(faults.length === 0 ? 'valid' : `${faults.length} faults`);
process.exit(faults.length === 0 ? 0 : 1);
