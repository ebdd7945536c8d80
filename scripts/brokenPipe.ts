/** Whoever reads our output may stop reading, as `| head` does: the work is done all the same, and nobody is told any more. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
