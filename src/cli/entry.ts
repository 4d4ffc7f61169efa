import { main } from './main.ts';
import { endFailed, watchFaults } from './until-end.ts';

// What a newsroom keeps is nobody else's on the machine: databases, datasets, backups, exports.
process.umask(0o077);

watchFaults();

// A reader that has seen enough, such as `| head`, is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

await main(process.argv);
endFailed();
