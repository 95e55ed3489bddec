/**
 * Says in a sentence that this Node runs no TypeScript, as the one that the project brings does: without that it ends with its
 * insides. npm's scripts import it first (`--import`); JavaScript, because any Node reads it.
 */
if (!process.features.typescript) {
  console.error(
    `Node ${process.versions.node} cannot run this, and the project's own is not there: ` +
      'npm puts it into node_modules by a script of the package "node". ' +
      'Run "npm ci" or "npm install" without --ignore-scripts, or take Node 24.',
  );
  process.exit(1);
}
