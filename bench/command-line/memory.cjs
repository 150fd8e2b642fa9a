// Loaded into a measured process: tells as its last line on standard error its greatest memory, and what is still
// held once all is done and collected, both in KB.
require('node:v8').setFlagsFromString('--expose-gc');
const collect = require('node:vm').runInNewContext('gc');

process.on('exit', () => {
  const { maxRSS } = process.resourceUsage();
  collect();
  const held = Math.round(process.memoryUsage().heapUsed / 1024);
  require('node:fs').writeSync(2, `\nmaxRSS ${maxRSS}, held ${held}\n`);
});
