// Answers of the npm packages: one line of nanoseconds per number, then one carrier (or nothing) a line.
// node peers.cjs <package> <workload> <questions>
const { readFileSync } = require("node:fs");

const ask = {
  "ts-tracking-number": () => {
    const { getTracking } = require("ts-tracking-number");
    return (text) => getTracking(text)?.courier.code;
  },
  "tracking-number-validation": () => {
    const { getCourierOne } = require("tracking-number-validation");
    return (text) => getCourierOne(text);
  },
};

const [, , name, workload, questions] = process.argv;
const carrier = ask[name]();
const lines = (path) => readFileSync(path, "utf8").split("\n").slice(0, -1);

const work = lines(workload);
let found = 0;
work.slice(0, 20000).forEach((text) => (found += carrier(text) ? 1 : 0));
const start = process.hrtime.bigint();
for (const text of work) found += carrier(text) ? 1 : 0;
console.log(Number(process.hrtime.bigint() - start) / work.length);
console.error(`${name}: ${found} claims`);
console.log(lines(questions).map((text) => carrier(text) ?? "").join("\n"));
