// The service as it runs, in a process of its own, so that its memory is its own.
import { readSettings } from '../../service/settings.ts';
import { serve } from '../../service/serve.ts';

const [siteFolder = 'dist'] = process.argv.slice(2);
const { port, hasService, close } = await serve(readSettings(process.env), siteFolder);
if (!hasService) throw new Error(`The site in ${siteFolder} has no service. See support.yml.`);

process.on('message', (message) => {
  if (message === 'memory') process.send?.({ rss: process.memoryUsage.rss() });
  else if (message === 'stop') void close().then(() => process.disconnect());
});
process.send?.({ port });
