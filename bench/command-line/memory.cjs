// Loaded into a measured process: tells its greatest memory, in KB, as its last line on standard error.
process.on('exit', () => {
  require('node:fs').writeSync(2, `\nmaxRSS ${process.resourceUsage().maxRSS}\n`);
});
